import { expect, it } from 'vitest'
import { indicatorFilters } from './indicatorFilters.ts'

it.each([
  { language: 'nl', names: ['Geboorte', 'Leefomgeving', 'Ouder worden'] },
  { language: 'en', names: ['Birth', 'Growing older', 'Living environment'] },
] as const)('offers the themes by their names in $language', ({ language, names }) => {
  const themes = indicatorFilters({
    language,
    place: 'Heerlen',
    themes: ['ouder worden', 'leefomgeving', 'geboorte'],
    levels: [],
    figureOf: undefined,
    levelsOf: undefined,
  }).find(({ codec }) => codec.name === 'thema')
  expect(themes?.options?.map(({ text }) => text)).toEqual(names)
})
