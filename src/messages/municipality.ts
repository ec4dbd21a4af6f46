import { topic } from './texts.ts'

export const municipalityTexts = topic(
  {
    title: 'Mijn gemeente',
    label: 'Naam of code, ook van vóór een herindeling',
    found: (count: number) => (count === 1 ? '1 gemeente' : `${count} gemeenten`),
    none: (query: string) => `Geen gemeente gevonden voor “${query}”. Probeer een deel van de naam.`,
    hint: 'De keuze wordt op deze computer onthouden.',
  },
  {
    title: 'My municipality',
    label: 'Name or code, also from before a merger',
    found: (count) => (count === 1 ? '1 municipality' : `${count} municipalities`),
    none: (query) => `No municipality found for “${query}”. Try a part of the name.`,
    hint: 'Your choice is remembered on this computer.',
  },
)
