import { afterEach, describe, expect, it, vi } from 'vitest'
import { pageOf } from '../src/contract/page.ts'
import { problem } from '../src/contract/problem.ts'
import { law, register } from '../src/contract/schemas.ts'
import * as z from 'zod/mini'
import { dataset } from '../tests/builders/dataset.ts'
import type { MockOptions } from './handlers.ts'
import { createMockServer } from './node.ts'
import { mockDataset } from './reference.ts'
import { chosenScenario, type Scenario } from './scenarios.ts'

describe('the mocked service', () => {
  let server: ReturnType<typeof createMockServer> | undefined
  const start = (options: MockOptions) => {
    server = createMockServer({ dataset: dataset(), ...options })
    server.listen({ onUnhandledRequest: 'error' })
  }
  const ask = (path: string) => fetch(`http://localhost${path}`)

  afterEach(() => {
    server?.close()
    vi.useRealTimers()
  })

  it('answers as the real service does', async () => {
    start({})
    const { observations: _figures, ...whole } = dataset()
    expect(z.parse(register, await (await ask('/api/v1/register')).json())).toEqual(whole)
    expect((await ask('/api/v1/laws/wet')).status).toBe(404)
  })

  it('gives the reference itself when no other register is passed', async () => {
    const reference = mockDataset()
    expect(reference.version).not.toBe('')
    server = createMockServer()
    server.listen()
    expect(z.parse(pageOf(law), await (await ask('/api/v1/laws')).json()).total).toBe(reference.laws.length)
  })

  it('fails on everything in the scenario failing', async () => {
    start({ scenario: 'failing' })
    const response = await ask('/api/v1/register')
    expect(response.status).toBe(503)
    expect(z.parse(problem, await response.json()).title).toBe('Tijdelijk niet beschikbaar')
  })

  it('holds a version and nothing else in the scenario empty', async () => {
    start({ scenario: 'empty' })
    const empty = z.parse(register, await (await ask('/api/v1/register')).json())
    expect(empty.version).toBe(dataset().version)
    expect(empty.laws).toEqual([])
  })

  it('answers every address once in the scenario stale', async () => {
    start({ scenario: 'stale' })
    expect((await ask('/api/v1/register')).status).toBe(200)
    expect((await ask('/api/v1/laws')).status).toBe(200)
    await expect(ask('/api/v1/register')).rejects.toThrow()
  })

  it('takes two seconds for every answer in the scenario slow', async () => {
    start({ scenario: 'slow' })
    const from = performance.now()
    expect((await ask('/api/v1/laws')).status).toBe(200)
    expect(performance.now() - from).toBeGreaterThan(1900)
  })
})

describe('the choice of a scenario', () => {
  const remembering = (held: string | null = null) => {
    let value = held
    return { getItem: () => value, setItem: (_key: string, next: string) => void (value = next) }
  }

  it.each<[search: string, held: string | null, scenario: Scenario]>([
    ['', null, 'normal'],
    ['?scenario=slow', null, 'slow'],
    ['', 'slow', 'slow'],
    ['?scenario=normal', 'slow', 'normal'],
    ['?scenario=onzin', 'slow', 'slow'],
    ['?scenario=onzin', null, 'normal'],
  ])('reads %s with %s remembered as %s', (search, held, scenario) => {
    expect(chosenScenario(search, remembering(held))).toBe(scenario)
  })

  it('is remembered for the next address', () => {
    const memory = remembering()
    chosenScenario('?scenario=empty', memory)
    expect(chosenScenario('', memory)).toBe('empty')
  })
})
