import { topic } from '../texts.ts'

/** What the page says of municipalities that its figures are too old to know. */
export const mergerTexts = topic(
  {
    inTrend: (name: string) => `In de trend staat ${name} zelf waar dat kan, gewogen naar inwoners.`,
  },
  {
    inTrend: (name) => `The trend shows ${name} itself where it can, weighted by inhabitants.`,
  },
)
