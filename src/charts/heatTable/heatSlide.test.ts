import { expect, it } from 'vitest'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import { plainText } from '../../slides/words.ts'
import { heatColumns, heatOrder } from './heatModel.ts'
import { heatSlide } from './heatSlide.ts'

const column = (id: string, parts: object = {}) => ({
  values: { GM1: 22.2, GM2: 'suppressed' as const, GM3: [13.6, 12, 15] as const, GM4: 17.9 },
  comparator: 17.9,
  polarity: 'lower-better' as const,
  indicator: { id, title: { nl: id, en: id } },
  ...parts,
})
const slideOf = (columns: Parameters<typeof comparisonFor>[0]['columns']) => {
  const comparison = comparisonFor({ columns })
  return heatSlide(
    {
      comparison,
      order: heatOrder(comparison, { by: 'name', descending: true }),
      ...heatColumns(comparison, false),
    },
    { comparatorName: 'Nederland', strong: ['GM1', undefined] },
    'nl',
  )
}

it('keeps the order of the page below the comparator, and says in each cell what its shade says', () => {
  const [{ table } = {}] = slideOf([column('rokers')]).tables
  expect(table?.rows.map((row) => row.map(({ words }) => plainText(words)))).toEqual([
    ['Nederland', '17,9'],
    ['GM4', '17,9 gelijk'],
    ['GM3', '13,6 ▲ gunstiger'],
    ['GM2', 'geheim'],
    ['GM1', '22,2 hoger'],
  ])
  const tints = table?.rows.map(([, cell]) => cell?.tint)
  expect(tints?.map((tint) => (typeof tint === 'object' ? tint.of : tint))).toEqual([
    undefined,
    undefined,
    'favourable',
    undefined,
    'unfavourable',
  ])
  const shares = tints?.flatMap((tint) => (typeof tint === 'object' ? [tint.share] : [])) ?? []
  expect(Math.max(...shares)).toBeLessThanOrEqual(0.5)
})

it('paints an indicator without a better side from low to high, in no colour of better or worse', () => {
  const [{ table } = {}] = slideOf([column('inwoners', { polarity: 'none' })]).tables
  expect(table?.rows.at(-1)?.[1]?.tint).toEqual({ of: 'soft', share: 0.48 })
})

it('says with each indicator what it is of where that differs', () => {
  const heads = (columns: Parameters<typeof slideOf>[0]) =>
    slideOf(columns).tables[0]?.table.head.map(({ words }) => plainText(words))
  expect(heads([column('a'), column('b')])).toEqual(['Gebied', 'a', 'b'])
  expect(heads([column('a'), column('b', { key: { period: '2016' } })])).toEqual([
    'Gebied',
    'a, %, 18+, 2020',
    'b, %, 18+, 2016',
  ])
})

it('has as many tables as its indicators need, each with all regions', () => {
  const ids = Array.from({ length: 12 }, (_, place) => `i${place}`)
  const { tables } = slideOf(ids.map((id) => column(id)))
  expect(tables.map(({ columns }) => columns.length)).toEqual([4, 4, 4])
  expect(tables.flatMap(({ columns }) => columns.map(({ indicator }) => indicator.id))).toEqual(ids)
  expect(new Set(tables.map(({ table }) => table.rows.length))).toEqual(new Set([5]))
})
