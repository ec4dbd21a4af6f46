import { formatList } from './format.ts'
import { type Language, topic } from './texts.ts'

const throughInEnglish = (from: number, last: number): string =>
  from === last ? `${from}` : from + 1 === last ? `${from} and ${last}` : `${from} to ${last}`

/** What stands with a figure wherever it is shown: how old it is, from which table, and whom it is of. */
export const figureOriginTexts = topic(
  {
    ago: (years: number) => (years <= 0 ? '' : years === 1 ? ' (een jaar oud)' : ` (${years} jaar oud)`),
    table: (table: string) => `tabel ${table}`,
    country: 'Nederland',
    all: 'Bij al deze cijfers:',
    none: (place: string) => `geen cijfer van ${place}`,
    /** "18 jaar en ouder" */
    andOver: (from: number) => `${from} jaar en ouder`,
    age: (age: string) => `leeftijd ${age}`,
    /** The last age included. */
    through: (from: number, last: number) =>
      from === last
        ? `${from} jaar`
        : from + 1 === last
          ? `${from} en ${last} jaar`
          : `${from} tot en met ${last} jaar`,
    /** The last age not included, as the stages of life are named. */
    upTo: (from: number, before: number) => `${from} tot ${before} jaar`,
    people: (ages: string) => `mensen van ${ages}`,
    preconception: 'de tijd vóór de zwangerschap',
    pregnancy: 'de zwangerschap',
    goalOfOthers: (figure: string, meant: string) => `het cijfer gaat over ${figure}; het doel over ${meant}`,
    initiativeOfOthers: (figure: string, meant: string) =>
      `het cijfer gaat over ${figure}; het initiatief over ${meant}`,
  },
  {
    ago: (years) => (years <= 0 ? '' : years === 1 ? ' (a year old)' : ` (${years} years old)`),
    table: (table) => `table ${table}`,
    country: 'the Netherlands',
    all: 'With each of these figures:',
    none: (place) => `no figure of ${place}`,
    age: (age) => `age ${age}`,
    andOver: (from) => `${from} and over`,
    through: throughInEnglish,
    // English names the last age that belongs to a stage.
    upTo: (from, before) => throughInEnglish(from, before - 1),
    people: (ages) => `people aged ${ages}`,
    preconception: 'the time before pregnancy',
    pregnancy: 'pregnancy',
    goalOfOthers: (figure, meant) => `the figure is about ${figure}; the goal is about ${meant}`,
    initiativeOfOthers: (figure, meant) => `the figure is about ${figure}; the initiative is about ${meant}`,
  },
)

interface Ages {
  from: number
  before?: number
}

/** Whom a figure is of, by the ages that its table counts: "mensen van 0 tot en met 17 jaar". */
export function figureAgesInWords({ from, before }: Ages, language: Language): string {
  const t = figureOriginTexts[language]
  return t.people(before === undefined ? t.andOver(from) : t.through(from, before - 1))
}

/** Whom a goal or an initiative is for, as stages of life are named: "de zwangerschap en mensen van 0 tot 2 jaar". */
export function meantInWords(meant: readonly (Ages | string)[], language: Language): string {
  const t = figureOriginTexts[language]
  const words = meant.map((each) => {
    if (typeof each === 'object')
      return t.people(each.before === undefined ? t.andOver(each.from) : t.upTo(each.from, each.before))
    return each === 'preconception' || each === 'pregnancy' ? t[each] : each
  })
  return formatList(words, language)
}
