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
    tooManyToName: (most: string) =>
      `Namen staan hier bij ten hoogste ${most} gemeenten tegelijk; bij meer staan er codes.`,
    tooManyToDraw: (most: string) =>
      `De kaart tekent ten hoogste ${most} gemeenten tegelijk. Kies minder gemeenten, of één bij “Van welke gemeente”. Met de knop Tabel staan de cijfers er wel.`,
    mapFailed:
      'De grenzen zijn nu niet te laden. Dat wordt vanzelf opnieuw geprobeerd. Met de knop Tabel staan de cijfers er wel.',
  },
  {
    of: (rows, place) => `${rows} of ${place}`,
    wijkenOf: (place) => `the districts (wijken) of ${place}`,
    buurtenOf: (place) => `the neighbourhoods (buurten) of ${place}`,
    municipalities: (count) => `${count} municipalities`,
    namesOf: (names, figures) =>
      `Where the classification of ${figures} has no name here, that of ${names} stands.`,
    names: 'Names of the regions',
    tooManyToName: (most) =>
      `Names stand here for at most ${most} municipalities at a time; with more there are codes.`,
    tooManyToDraw: (most) =>
      `The map draws at most ${most} municipalities at a time. Choose fewer, or one under “Of which municipality”. The Table button does show the figures.`,
    mapFailed:
      'The boundaries cannot be loaded now. Another attempt follows by itself. The Table button does show the figures.',
  },
)
