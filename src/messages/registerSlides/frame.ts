import { topic } from '../texts.ts'

/** What stands around every slide that is made from the register. */
export const slideFrameTexts = topic(
  {
    source: (version: string) => `Bron: Gezond Verband, versie ${version}`,
    age: (day: string) => `stand ${day}`,
    shownOf: (shown: number, all: number, order: string) => `de eerste ${shown} van ${all}, ${order}`,
    wholeList: 'De hele lijst staat op de pagina achter deze regel.',
    wholeListOn: (page: string) => `De hele lijst staat op de pagina ${page}.`,
    more: (count: number) => `en nog ${count}`,
  },
  {
    source: (version) => `Source: Gezond Verband, version ${version}`,
    age: (day) => `as of ${day}`,
    shownOf: (shown, all, order) => `the first ${shown} of ${all}, ${order}`,
    wholeList: 'The whole list is on the page behind this line.',
    wholeListOn: (page) => `The whole list is on the page ${page}.`,
    more: (count) => `and ${count} more`,
  },
)
