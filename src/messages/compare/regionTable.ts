import { topic } from '../texts.ts'

/** What a table of regions says of its rows. */
export const regionTableTexts = topic(
  {
    shown: (shown: string, count: string) => `${shown} van ${count} gebieden; een bestand bevat ze alle.`,
    picked: 'aangewezen',
    more: (count: string) => `Nog ${count} tonen`,
  },
  {
    shown: (shown, count) => `${shown} of ${count} regions; a file holds them all.`,
    picked: 'picked out',
    more: (count) => `Show ${count} more`,
  },
)
