import { describe, expect, it, vi } from 'vitest'
import { municipalitiesOfGroup } from '../src/domain/comparison/groups.ts'
import { EMBEDDED_REGISTER_ID } from '../src/contract/embeddedRegister.ts'
import { figureRegister } from '../src/domain/register/figureRegister.ts'
import { type FigureIndex, indexFigures, indexRegister } from '../src/domain/graph/registerIndex.ts'
import { dataset, indicator } from '../tests/builders/dataset.ts'
import { createComparePage, isComparePage } from './comparePage.ts'
import { readReference } from './reference/dataset.ts'
import type { LogEntry } from './service/createService.ts'
import { createMemoryStore } from './service/memoryStore.ts'

const PAGE = '<!doctype html><body><div id="root"></div></body>'
const files = async (request: Request) =>
  request.headers.get('if-none-match') === '"file"'
    ? new Response(null, { status: 304 })
    : new Response(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8', etag: '"file"' } })
const log = vi.fn<(entry: LogEntry) => void>()
const clock = () => new Date('2026-11-21T12:00:00Z')
const ask = (headers?: HeadersInit) =>
  new Request('http://localhost/vergelijken?indicator=rokers', headers === undefined ? {} : { headers })

const written = async (response: Response) => {
  const html = await response.text()
  const [, json] =
    new RegExp(`<script type="application/json" id="${EMBEDDED_REGISTER_ID}">(.*)</script>`).exec(html) ?? []
  return { html, part: json === undefined ? undefined : (JSON.parse(json) as unknown) }
}

describe('the page that compares', () => {
  it('holds what figures are read with, and no text of it ends the element', async () => {
    const store = createMemoryStore(clock)
    const register = dataset({
      indicators: [indicator({ definition: 'a </script><script>alert(1)</script> b' })],
    })
    await store.seed(register)
    const { html, part } = await written(await createComparePage(files, store, log)(ask()))
    expect(part).toEqual(JSON.parse(JSON.stringify(figureRegister(register))))
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    expect(html.startsWith('<!doctype html><body><div id="root"></div><script')).toBe(true)
  })

  it('is confirmed to who holds it, and new once the register is', async () => {
    const store = createMemoryStore(clock)
    await store.seed(dataset())
    const page = createComparePage(files, store, log)
    const tag = (await page(ask())).headers.get('etag') ?? ''
    expect((await page(ask({ 'if-none-match': tag }))).status).toBe(304)
    expect((await page(ask({ 'if-none-match': '"file"' }))).status).toBe(200)
    await store.seed(dataset({ version: '2', indicators: [indicator({ definition: 'anders' })] }))
    expect((await page(ask({ 'if-none-match': tag }))).status).toBe(200)
  })

  it('is the file as it is while there is no register, and when it cannot be read', async () => {
    const empty = createMemoryStore(clock)
    expect((await written(await createComparePage(files, empty, log)(ask()))).html).toBe(PAGE)
    const broken = { ...empty, revision: () => Promise.reject(new Error('disk')) }
    expect((await written(await createComparePage(files, broken, log)(ask()))).html).toBe(PAGE)
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ level: 'error', message: 'GET /vergelijken' }))
  })

  it.each([
    ['GET', '/vergelijken?indicator=rokers', true],
    ['HEAD', '/vergelijken', true],
    ['POST', '/vergelijken', false],
    ['GET', '/', false],
    ['GET', '/vergelijken/x', false],
    ['GET', '/api/v1/register', false],
  ])('is asked for by %s %s: %s', (method, path, expected) => {
    expect(isComparePage(new Request(`http://localhost${path}`, { method }))).toBe(expected)
  })
})

it('the part holds what indicators are measured and used with, and groups of municipalities', () => {
  const { dataset: whole } = readReference('reference')
  const part = figureRegister(whole)
  const whom = indexFigures(part)
  const index = indexRegister(whole)
  const uses = ({ linksTo }: FigureIndex) =>
    whole.indicators.map(
      ({ id }) => linksTo(id, 'goal-indicator').length + linksTo(id, 'initiative-indicator').length,
    )
  expect(uses(whom)).toEqual(uses(index))
  expect(part.sources).toEqual(whole.sources)
  const membersIn = ({ regions, partners }: FigureIndex) =>
    municipalitiesOfGroup('gem-zl-16', regions, partners)
  expect(membersIn(whom)).toHaveLength(16)
  expect(membersIn(whom)).toEqual(membersIn(index))
  expect(part.partners.length).toBeLessThan(whole.partners.length)
})
