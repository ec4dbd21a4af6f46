import { describe, expect, it } from 'vitest'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import { orderInWords } from './heatContext.ts'
import { heatColumns, heatOrder } from './heatModel.ts'
import { heatAbout, heatSheet } from './heatSheet.ts'

const comparison = comparisonFor({
  columns: [
    {
      values: { GM0935: 22.2, GM0917: 'suppressed', GM0928: [13.6, 12, 15] },
      comparator: 17.9,
      polarity: 'lower-better',
      indicator: { id: 'rokers', title: { nl: 'Rokers', en: 'Smokers' } },
    },
  ],
  names: { GM0935: 'Maastricht', GM0917: 'Heerlen', GM0928: 'Kerkrade' },
})
const model = {
  comparison,
  ...heatColumns(comparison, false),
  order: heatOrder(comparison, { by: { indicator: 'rokers' }, descending: false }),
}

describe('the table as a file', () => {
  const { columns, rows } = heatSheet(model, 'Nederland', 'nl')

  it('holds the comparator first, then the rows as they are sorted on screen', () => {
    expect(rows.map(([name]) => name)).toEqual(['Nederland', 'Kerkrade', 'Maastricht', 'Heerlen'])
  })

  it('writes figures as numbers, with margins, what stands beside them, and why one is absent', () => {
    expect(columns.map(({ title }) => title)).toEqual([
      'Gebied',
      'Gebiedscode',
      'Rokers (%, 18+, 2020)',
      'Rokers, ondergrens',
      'Rokers, bovengrens',
      'Rokers, naast Nederland',
      'Rokers, opmerking',
    ])
    expect(rows[1]).toEqual([
      'Kerkrade',
      'GM0928',
      13.6,
      12,
      15,
      'lager dan Nederland (17,9), gunstiger',
      undefined,
    ])
    expect(rows[2]?.at(-2)).toBe('hoger dan Nederland (17,9), niet te toetsen')
    expect(rows[3]?.slice(2)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      'onderdrukt (te kleine aantallen)',
    ])
    expect(rows[0]?.slice(2, 6)).toEqual([17.9, undefined, undefined, 'cijfer van de uitgever'])
  })

  it('calls a figure that reads as the mean beside it nearly equal', () => {
    const near = comparisonFor({
      columns: [
        {
          values: { GM0935: 17.5 },
          comparator: {
            state: 'figure',
            cell: { state: 'value', value: 17.5377 },
            basis: { form: 'weighted', of: 2, without: [] },
          },
          indicator: { id: 'rokers', title: { nl: 'Rokers', en: 'Smokers' } },
        },
      ],
    })
    const sheet = heatSheet(
      { comparison: near, ...heatColumns(near, false), order: [0] },
      'de rest van Nederland',
      'nl',
    )
    expect(sheet.rows[1]).toContain('vrijwel gelijk aan de rest van Nederland (17,5), niet te toetsen')
  })

  it('says of every indicator from which table and edition it comes', () => {
    const [[, words, address] = []] = heatAbout(model.columns, 'nl')
    expect(words).toMatch(/Rokers, %, 18\+, 2020, Tabel 50090NED.*editie: .*gebiedsindeling van/)
    expect(address).toMatch(/^https:/)
  })
})

describe('the order of the rows in the file', () => {
  it('is that of their names where nobody sorted them and they stand so', () => {
    const given = comparisonFor({
      columns: [{ values: { GM2: 1, GM1: 2 } }],
      names: { GM2: 'Beek', GM1: 'Vaals' },
    })
    const { columns } = heatColumns(given, false)
    expect(orderInWords({ rows: given.rows, columns }, undefined, 'nl')).toBe('Gebied, oplopend')
    expect(orderInWords({ rows: given.rows.toReversed(), columns }, undefined, 'nl')).toBe('zoals gekozen')
  })
})
