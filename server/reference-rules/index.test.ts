import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { dataset, observation } from '../../tests/builders/dataset.ts'
import { checkReference } from './index.ts'

it('has nothing to say of a sound dataset', () => {
  expect(checkReference(dataset())).toEqual([])
})

it('says everything in whole sentences, and a fault of a whole block once', () => {
  const observations = [
    observation({ edition: '1999' }),
    observation({ edition: '1999', region: 'NL01', cell: { state: 'missing' } }),
  ]
  const findings = checkReference(dataset({ observations }))
  expect(findings).toHaveLength(1)
  for (const { file, thing, field, message, remedy } of findings) {
    expect(file).toMatch(/\.json$/)
    expect([thing, field].every((words) => words.length > 0)).toBe(true)
    expect(message).toMatch(/\.$/)
    expect(remedy).toMatch(/\.$/)
  }
})

it('runs every rule of this folder', () => {
  const folder = new URL('.', import.meta.url)
  const tested = readdirSync(folder)
    .filter((name) => name.endsWith('.test.ts') && name !== 'index.test.ts')
    .map((name) => name.replace('.test.ts', '.ts'))
  const index = readFileSync(new URL('index.ts', folder), 'utf8')
  expect(tested.filter((name) => !index.includes(`'./${name}'`))).toEqual([])
  expect(tested.length).toBeGreaterThanOrEqual(15)
})
