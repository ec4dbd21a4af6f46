import { isSameAge } from '../../domain/comparison/choice.ts'
import { COMPARE_PARAMETERS, COMPARE_WORDS, type Unreadable } from '../../contract/comparisonAddress.ts'
import { smallScaleOf } from '../../domain/regions/smallRegions.ts'
import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { LeftOutNotice } from './notices.ts'
import type { NotHeld } from './workOut.ts'

type ParameterName = keyof typeof COMPARE_PARAMETERS

/** More values than these stand as a number. */
const MOST_NAMED = 3
/** No word of ours is as long. */
const LONGEST = 40

/** A value that is right, for a parameter whose value is not. */
const EXAMPLES: Readonly<Record<Exclude<ParameterName, keyof typeof COMPARE_WORDS>, string>> = {
  indicators: 'overgewicht',
  regions: 'GM0935',
  groups: 'PV31',
  within: 'GM0935',
  period: '2020',
  age: '18plus',
  table: '50090NED',
  comparator: 'GM0935',
  sort: 'naam-op',
  pickedOut: 'GM0935',
  x: 'overgewicht',
  y: 'rokers',
}

/** "“gebied=GM9990,GM9991,GM9992” en 1.597 andere in het adres" */
export const inAddress = (parameter: ParameterName, given: readonly string[], language: Language): string =>
  givenInAddress(COMPARE_PARAMETERS[parameter], given, language)

/** The same of any name. */
export function givenInAddress(name: string, given: readonly string[], language: Language): string {
  const named = shortened(given)
  const more = given.length - named.length
  return comparePageTexts[language].inAddress(
    name,
    named.join(','),
    more === 0 ? '' : formatNumber(more, language),
  )
}

/** What is named of values: so many of them, and so much of each. */
export const shortened = (given: readonly string[]): string[] =>
  given.slice(0, MOST_NAMED).map((each) => (each.length > LONGEST ? `${each.slice(0, LONGEST)}…` : each))

/** What cannot be read, and what is there once too often: a sentence for each parameter. */
export function unreadableWords(unreadable: readonly Unreadable[], language: Language): string[] {
  const t = comparePageTexts[language]
  const byParameter = new Map<string, [first: Unreadable, ...more: Unreadable[]]>()
  for (const each of unreadable) {
    const key = `${each.parameter} ${each.instead ?? ''}`
    const held = byParameter.get(key)
    if (held === undefined) byParameter.set(key, [each])
    else held.push(each)
  }
  return [...byParameter.values()].map((all) => {
    const [{ parameter, instead }] = all
    const name = COMPARE_PARAMETERS[parameter]
    const values = [...new Set(all.map(({ given }) => given))]
    const given = inAddress(parameter, values, language)
    const isOne = values.length === 1
    if (instead !== undefined) return t.repeated(given, isOne, name, instead)
    return isWorded(parameter)
      ? t.unreadableWord(given, isOne, COMPARE_WORDS[parameter].join(', '))
      : t.unreadable(given, isOne, `${name}=${EXAMPLES[parameter]}`)
  })
}

const isWorded = (parameter: ParameterName): parameter is keyof typeof COMPARE_WORDS =>
  parameter in COMPARE_WORDS

/** What can be read and is left out all the same, with what to do. */
export function leftOutWords({ kind, parameter, given: values }: LeftOutNotice, language: Language): string {
  const t = comparePageTexts[language]
  const given = inAddress(parameter, values, language)
  const isOne = values.length === 1
  switch (kind) {
    case 'unknown-indicator':
      return t.unknownIndicator(given, isOne)
    case 'unknown-region':
      return t.unknownRegion(given, isOne)
    case 'unknown-group':
      return t.unknownGroup(given, isOne)
    case 'not-chosen':
      return t.notChosen(given, isOne)
    case 'unused':
      return t.unused(given, isOne, oneScaleOf(values))
    case 'small-comparator':
      return t.smallComparator(given)
  }
}

/** The scale that all of these regions are of, where that is one of small regions. */
function oneScaleOf(codes: readonly string[]): 'wijk' | 'buurt' | undefined {
  const [scale, ...others] = new Set(codes.map(smallScaleOf))
  return others.length === 0 ? scale : undefined
}

/** Of two ways to write an age ("18+", "volwassenen") the number stands. */
const isNumber = (age: string): boolean => /^\d/.test(age)

/** The year, age or table that no figure has; those that figures do have. */
export function notHeldWords({ parameter, given, held }: NotHeld, language: Language): string {
  const words =
    parameter === 'period'
      ? held.map((each) => formatFigurePeriod(each, language))
      : parameter === 'age'
        ? held.filter(
            (age) => isNumber(age) || !held.some((other) => isNumber(other) && isSameAge(other, age)),
          )
        : held
  return comparePageTexts[language].notHeld(
    inAddress(parameter, [given], language),
    formatList(words, language),
  )
}
