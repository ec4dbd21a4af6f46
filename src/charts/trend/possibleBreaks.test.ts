import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { indicator } from '../../../tests/builders/dataset.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { parted, possibleBreaksAt, possibleBreaksOf } from './possibleBreaks.ts'

const places = (years: readonly number[]) => years.map((year) => ({ period: String(year), at: year }))
const POSSIBLE = { from: 2020, to: 2022, reason: 'Of de vraag veranderde, is niet nagelezen.' }
const never = () => false

describe('a possible break', () => {
  it('lies between the last period before it and the first one after', () => {
    expect(possibleBreaksAt(places([2016, 2020, 2022, 2024]), [POSSIBLE], never)).toEqual([
      { ...POSSIBLE, at: 2021, between: [2020, 2022], before: '2022' },
    ])
    expect(possibleBreaksAt(places([2016, 2024]), [POSSIBLE], never)).toMatchObject([
      { at: 2020, before: '2024' },
    ])
  })

  it('is none without one, outside what is shown, and where a sure break lies', () => {
    expect(possibleBreaksAt(places([2020, 2022]), undefined, never)).toEqual([])
    expect(possibleBreaksAt(places([2022, 2024]), [POSSIBLE], never)).toEqual([])
    expect(possibleBreaksAt(places([2020, 2022]), [POSSIBLE], () => true)).toEqual([])
  })

  it('of a table is one of all its editions', () => {
    const [table] = indicator().tables
    if (table === undefined) throw new Error('no table')
    const tables = [table, { ...table, edition: 'ouder', possibleBreaks: [POSSIBLE] }]
    expect(possibleBreaksOf(tables, table.table)).toEqual([POSSIBLE])
    expect(possibleBreaksOf(tables, 'elders')).toBeUndefined()
  })

  it('parts a line in what is sure and every step over it', () => {
    const run = places([2016, 2020, 2021, 2022, 2024])
    const { sure, unsure } = parted([run], possibleBreaksAt(run, [POSSIBLE], never))
    expect(sure.map((each) => each.map(({ at }) => at))).toEqual([[2016, 2020], [2021], [2022, 2024]])
    expect(unsure.map((each) => each.map(({ at }) => at))).toEqual([
      [2020, 2021],
      [2021, 2022],
    ])
  })

  it('stands in the register with the one table that has it, whose note keeps the rest', () => {
    const file = new URL('../../../reference/indicators.json', import.meta.url)
    const indicators = JSON.parse(readFileSync(file, 'utf8')) as Indicator[]
    const tables = indicators.flatMap((each) => each.tables).filter((each) => each.possibleBreaks)
    expect(tables.map(({ table, possibleBreaks }) => [table, possibleBreaks])).toEqual([
      [
        '50150NED',
        [
          {
            from: 2020,
            to: 2022,
            reason: 'Of toen de vraag of de methode veranderde, is niet nagelezen.',
          },
        ],
      ],
    ])
    expect(tables[0]?.note).toMatch(/Tussen 2020 en 2022 daalt het cijfer sterk, ook landelijk\.$/)
  })
})
