import { topic } from './texts.ts'

export const searchTexts = topic(
  {
    title: 'Zoeken in het register',
    label: 'Naam, artikel, afkorting of gemeente',
    hint: 'Bijvoorbeeld: valpreventie, Wpg 13, GGD, Nuth. Met pijl omlaag gaat u naar de resultaten.',
    results: (count: number) => (count === 1 ? '1 resultaat' : `${count} resultaten`),
    none: (query: string) =>
      `Niets gevonden voor “${query}”. Probeer een korter woord, een artikel (“Wpg 2”) of een afkorting.`,
    municipality: 'gemeente',
    former: (name: string) => `vroeger ${name}`,
    choose: 'kies als mijn gemeente',
    own: 'mijn gemeente, naar het overzicht',
    key: 'Open zoeken met de toets /',
  },
  {
    title: 'Search the register',
    label: 'Name, article, abbreviation or municipality',
    hint: 'For example: falls, Wpg 13, GGD, Nuth. Arrow down takes you to the results.',
    results: (count) => (count === 1 ? '1 result' : `${count} results`),
    none: (query) =>
      `Nothing found for “${query}”. Try a shorter word, an article (“Wpg 2”) or an abbreviation.`,
    municipality: 'municipality',
    former: (name) => `formerly ${name}`,
    choose: 'make this my municipality',
    own: 'my municipality, to the overview',
    key: 'Open the search with the / key',
  },
)
