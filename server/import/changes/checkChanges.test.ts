/** What a list of boundary changes may say of itself and of the municipalities that the register knows. */
import { describe, expect, it } from 'vitest'
import { region } from '../../../tests/builders/dataset.ts'
import type { Fault } from '../reading/rows.ts'
import type { ChangeRow } from './changesCsv.ts'
import { checkChanges } from './checkChanges.ts'

const DAY = '2019-01-01'
const gemeente = (code: string, parts: object = {}) =>
  region({ code, name: code, level: 'gemeente', parents: ['NL01'], ...parts })
const regions = [
  gemeente('GM0001'),
  gemeente('GM0002'),
  gemeente('GM0003', { validTo: DAY }),
  gemeente('GM0004', { validTo: DAY }),
  gemeente('GM0005', { validFrom: DAY }),
]

/** Lines of one day, from the second on: old, new, share. */
function check(lines: readonly (readonly [from: string, to: string, share: number])[], known = regions) {
  const rows = lines.map(([from, to, share], at): ChangeRow => ({ line: at + 2, on: DAY, from, to, share }))
  const faults: Fault[] = []
  const changes = checkChanges(rows, known, [], (fault) => void faults.push(fault))
  return {
    kinds: changes.map(({ kind }) => kind),
    said: faults.map(({ line, value, reason }) => `${line} · ${value}: ${reason.nl}`),
    circles: faults.filter(({ reason }) => reason.nl.includes('zichzelf')).map(({ value }) => value),
  }
}

describe('a boundary change', () => {
  it('is not of a municipality that begins that day', () => {
    expect(check([['GM0005', 'GM0001', 0.1]]).said).toEqual([
      `2 · GM0005: Volgens het register bestaat zij pas vanaf ${DAY}.`,
    ])
  })

  it('does not lead to a municipality that ends that day', () => {
    expect(check([['GM0003', 'GM0004', 1]]).said).toEqual([
      `2 · GM0004: Volgens het register bestaat zij op ${DAY} niet.`,
    ])
  })

  it('of a municipality that stays names where all its inhabitants are, too', () => {
    const stays = (share: number) =>
      check([
        ['GM0001', 'GM0001', share],
        ['GM0001', 'GM0002', 0.2],
      ]).said
    expect(stays(0.8)).toEqual([])
    expect(stays(0.7)).toEqual([
      `3 · GM0001, ${DAY}: De aandelen van deze gemeente op deze dag zijn samen 0,9, en geen 1.`,
    ])
  })

  it('is another code only, although a corrected border without inhabitants comes along', () => {
    expect(
      check([
        ['GM0003', 'GM0005', 1],
        ['GM0001', 'GM0005', 0],
      ]).kinds,
    ).toEqual(['code-change', 'border-correction'])
    expect(
      check([
        ['GM0003', 'GM0005', 1],
        ['GM0001', 'GM0005', 0.1],
      ]).kinds,
    ).toEqual(['merger', 'border-correction'])
  })
})

describe('a municipality that would end up in itself', () => {
  it('is found along whatever way, and named with it', () => {
    const circle = [
      ['GM0003', 'GM0001', 0.5],
      ['GM0003', 'GM0004', 0.5],
      ['GM0004', 'GM0001', 0.5],
      ['GM0004', 'GM0003', 0.5],
    ] as const
    expect(check(circle).circles).toEqual(['GM0003 → GM0004 → GM0003', 'GM0004 → GM0003 → GM0004'])
  })

  it('is looked for in no time where many lead to many', { timeout: 5_000 }, () => {
    // Every one of them leads to all later ones, so that the ways double with each.
    const codes = Array.from({ length: 40 }, (_, at) => `GM01${String(at).padStart(2, '0')}`)
    const lines = codes.flatMap((from, at) =>
      codes.slice(at + 1).map((to, _, all) => [from, to, 1 / all.length] as const),
    )
    const known = codes.map((code) => gemeente(code, { validTo: DAY }))
    expect(check(lines, known).circles).toEqual([])
  })
})
