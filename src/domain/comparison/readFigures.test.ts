import { expect, it } from 'vitest'
import { blockFor } from '../../../tests/builders/comparison.ts'
import { figureReader, rowPlaces, rowReader } from './readFigures.ts'

const known = { status: 'known' as const }
const unsure = { status: 'unsure' as const, note: 'Niet zeker.' }

it('reads the same by code and by row, with margins and marks', () => {
  const block = blockFor({
    values: { GM1: [20, 18, 22], GM2: { value: 5, provisional: true }, GM3: 'not-distinguished' },
  })
  const codes = ['GM3', 'GM9', 'GM2', 'GM1']
  const byRow = rowReader([block], rowPlaces(codes))
  const byCode = figureReader([block])
  expect(codes.map((_, row) => byRow(row))).toEqual(codes.map((each) => byCode(each)))
  expect(codes.map((_, row) => byRow(row))).toEqual([
    { state: 'not-distinguished' },
    undefined,
    { state: 'value', value: 5, provisional: true },
    { state: 'value', value: 20, lower: 18, upper: 22 },
  ])
})

it('finds the country in one block and the municipalities in another', () => {
  const read = figureReader([blockFor({ values: { NL01: 18 } }), blockFor({ values: { GM1: 20 } })])
  expect([read('NL01'), read('GM1')]).toEqual([
    { state: 'value', value: 18 },
    { state: 'value', value: 20 },
  ])
})

it('keeps suppressed what one of two blocks suppresses, in whichever order they come', () => {
  const blocks = [blockFor({ values: { GM1: 20 } }), blockFor({ values: { GM1: 'suppressed' } })]
  for (const each of [blocks, blocks.toReversed()])
    expect(figureReader(each)('GM1')).toEqual({ state: 'suppressed' })
})

it('takes the surer of two figures, in whichever order they come', () => {
  const blocks = [
    blockFor({ values: { GM1: 20 }, provenance: unsure }),
    blockFor({ values: { GM1: 21 }, provenance: known }),
  ]
  for (const each of [blocks, blocks.toReversed()])
    expect(figureReader(each)('GM1')).toEqual({ state: 'value', value: 21 })
})

it('never shows what stands among the values of a place that is called absent', () => {
  const block = { ...blockFor({ values: { GM1: 20 } }), absences: { 0: 'suppressed' as const }, lower: [19] }
  expect(figureReader([block])('GM1')).toEqual({ state: 'suppressed' })
})
