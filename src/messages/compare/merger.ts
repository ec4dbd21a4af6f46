import { topic } from '../texts.ts'

/** What the page says of municipalities that its figures are too old to know. */
export const mergerTexts = topic(
  {
    earlier: (year: string, name: string, by: string, one: boolean) =>
      `Indeling van ${year}: in plaats van ${name} ${one ? 'staat' : 'staan'} hier ${by}.`,
    inTrend: (name: string) => `In de trend staat ${name} zelf waar dat kan, gewogen naar inwoners.`,
  },
  {
    earlier: (year, name, by, one) =>
      `Classification of ${year}: ${by} ${one ? 'stands' : 'stand'} here in place of ${name}.`,
    inTrend: (name) => `The trend shows ${name} itself where it can, weighted by inhabitants.`,
  },
)
