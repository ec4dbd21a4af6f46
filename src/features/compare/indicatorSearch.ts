import { fold } from '../../domain/graph/nearMatches.ts'
import type { Indicator } from '../../domain/register/things.ts'

/** What readers call things that the register calls by the first word. Dutch and English. */
const ALSO_CALLED: readonly (readonly string[])[] = [
  ['rokers', 'tabak', 'tobacco', 'smoking', 'cigarettes'],
  ['drinkers', 'alcohol', 'drank', 'drinking'],
  ['overgewicht', 'obesitas', 'overweight', 'obesity', 'BMI'],
  ['eenzaam', 'eenzaamheid', 'lonely', 'loneliness'],
  ['beweegrichtlijn', 'sporters', 'sport', 'beweging', 'exercise'],
]

/** Endings that tell forms of one word apart: "rookt", "roken" and "rokers" are all of "rok". */
const ENDING = /(?:ers|ing|en|er|s|t|e)$/
/** A shorter stem begins too many words. */
const SHORTEST_STEM = 3

/** Words without case, accents, doubled letters and, where enough is left, endings. */
const stemsOf = (text: string): string[] => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).map(stemOf)

function stemOf(word: string): string {
  const single = word.replace(/(\p{L})\1/gu, '$1')
  const stem = single.replace(ENDING, '')
  return stem.length < SHORTEST_STEM ? single : stem
}

/** Names first: what is found by its definition or by another word for it comes after. */
export interface Searchable {
  indicator: Indicator
  names: string
  about: string
  /** Each of its names, as one types them. */
  whole: readonly string[]
}

/** The words that an indicator is found by. `about` is what else is said of it: theme, goals that it is linked to. */
export function searchable(indicator: Indicator, about: readonly string[]): Searchable {
  const { title, shortTitle, definition, denominator } = indicator
  const names = [title.nl, title.en, shortTitle ?? ''].join(' ')
  const stems = new Set(stemsOf(names))
  const others = ALSO_CALLED.filter((words) =>
    words.some((each) => stemsOf(each).some((one) => stems.has(one))),
  )
  return {
    indicator,
    whole: [title.nl, title.en, shortTitle ?? ''].filter((each) => each !== '').map(fold),
    names: padded(names),
    about: padded([definition, denominator, ...about, ...others.flat()].join(' ')),
  }
}

const padded = (text: string): string => ` ${fold(text)} ${stemsOf(text).join(' ')} `

/**
 * Those that hold every typed word or a form of it: exactly so named, then by a name that begins with what was typed, then by
 * name, then by what is said of them; of each those with figures first.
 */
export function findIndicators(all: readonly Searchable[], typed: string): Indicator[] {
  const wanted = fold(typed.trim())
  const words = wanted.match(/[\p{L}\p{N}]+/gu) ?? []
  const isIn = (text: string, word: string) => {
    const stem = stemOf(word)
    return text.includes(word) || (stem.length >= SHORTEST_STEM && text.includes(` ${stem}`))
  }
  const rank = ({ whole, names, about }: Searchable): number => {
    // Nothing typed: as they come.
    if (wanted === '') return 0
    if (whole.includes(wanted)) return 0
    if (whole.some((name) => name.startsWith(wanted))) return 1
    if (words.every((word) => isIn(names, word))) return 2
    return words.every((word) => isIn(names + about, word)) ? 3 : 4
  }
  return all
    .map((each) => ({ each, rank: rank(each), isEmpty: wanted !== '' && each.indicator.tables.length === 0 }))
    .filter((each) => each.rank < 4)
    .toSorted((a, b) => a.rank - b.rank || Number(a.isEmpty) - Number(b.isEmpty))
    .map(({ each }) => each.indicator)
}
