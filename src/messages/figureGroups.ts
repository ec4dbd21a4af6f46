import { topic } from './texts.ts'

const IN_ENGLISH: Readonly<Record<string, string | undefined>> = {
  alle: 'all',
  kinderen: 'children',
  volwassenen: 'adults',
  basisschool: 'primary school',
  'bij geboorte': 'at birth',
  totaal: 'total',
  mannen: 'men',
  vrouwen: 'women',
  begroot: 'budgeted',
  gerealiseerd: 'realised',
}

/** Age groups and parts of the population as the register has them, in words. What is not known here stays as it is. */
export const figureGroupTexts = topic(
  {
    group: (word: string) => word,
    /** "5-6" → "5-6 jaar"; "18+" says it by itself. */
    named: (word: string) => (/^\d+(-\d+)?$/.test(word) ? `${word} jaar` : word),
  },
  {
    group: (word) => IN_ENGLISH[word] ?? word,
    named: (word) => (/^\d+(-\d+)?$/.test(word) ? `age ${word}` : (IN_ENGLISH[word] ?? word)),
  },
)
