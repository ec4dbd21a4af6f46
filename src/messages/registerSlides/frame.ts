import { topic } from '../texts.ts'

/** What stands around every slide that is made from the register. */
export const slideFrameTexts = topic(
  {
    source: (version: string) => `Bron: Gezond Verband, versie ${version}`,
    age: (day: string) => `stand ${day}`,
    shownOf: (shown: number, all: number) => `de eerste ${shown} van ${all}`,
  },
  {
    source: (version) => `Source: Gezond Verband, version ${version}`,
    age: (day) => `as of ${day}`,
    shownOf: (shown, all) => `the first ${shown} of ${all}`,
  },
)
