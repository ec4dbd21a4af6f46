import { expect, it } from 'vitest'
import { dataset, region } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { similarInWords } from './comparatorWords.ts'

const wordsFor = (population: Record<string, number>) =>
  similarInWords(
    indexRegister(dataset({ regions: [region({ code: 'GM0917', population })] })),
    'nl',
    'GM0917',
  )

it.each([
  [19_999, 'minder dan 20.000 inwoners (2026)'],
  [20_000, '20.000 tot 50.000 inwoners (2026)'],
  [86_000, '50.000 tot 100.000 inwoners (2026)'],
  [250_000, 'minstens 250.000 inwoners (2026)'],
])('says what municipalities are similar to one of %i inhabitants', (inhabitants, words) => {
  expect(wordsFor({ 2020: 1, 2026: inhabitants })).toContain(`Soortgelijk zijn gemeenten met ${words}`)
})

it.each([
  ['size', 'De mate van stedelijkheid staat niet in dit register'],
  ['size-own-unknown', 'De mate van stedelijkheid van Heerlen staat niet in dit register'],
  ['size-others-unknown', 'Van die gemeenten staat de mate van stedelijkheid niet in dit register'],
] as const)('says why urbanity does not count (%s)', (alike, words) => {
  const index = indexRegister(
    dataset({ regions: [region({ code: 'GM0917', name: 'Heerlen', population: { 2026: 86_000 } })] }),
  )
  expect(similarInWords(index, 'nl', 'GM0917', alike)).toContain(words)
})

it('says nothing where the number of inhabitants is not known', () => {
  expect(wordsFor({})).toBeUndefined()
})
