import { topic } from '../texts.ts'

/** Wijken and buurten by where they lie, and whose names they bear. */
export const withinTexts = topic(
  {
    of: (rows: string, place: string) => `${rows} van ${place}`,
    wijkenOf: (place: string) => `de wijken van ${place}`,
    buurtenOf: (place: string) => `de buurten van ${place}`,
    municipalities: (count: string) => `${count} gemeenten`,
    namesOf: (names: string, figures: string) =>
      `Waar de indeling van ${figures} hier geen naam heeft, staat die van ${names}.`,
    names: 'Namen van de gebieden',
  },
  {
    of: (rows, place) => `${rows} of ${place}`,
    wijkenOf: (place) => `the districts (wijken) of ${place}`,
    buurtenOf: (place) => `the neighbourhoods (buurten) of ${place}`,
    municipalities: (count) => `${count} municipalities`,
    namesOf: (names, figures) =>
      `Where the classification of ${figures} has no name here, that of ${names} stands.`,
    names: 'Names of the regions',
  },
)
