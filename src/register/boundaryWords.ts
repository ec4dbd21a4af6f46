import type { BoundaryEvent } from '../domain/regions/boundaryEvents.ts'
import type { BoundaryChange } from '../domain/register/things.ts'
import { boundaryTexts } from '../messages/boundaryEvents.ts'
import { formatDay, formatList, formatNumber } from '../messages/format.ts'
import type { Language } from '../messages/texts.ts'

/**
 * "Eemsdelta ontstond op 1 januari 2021 uit Delfzijl (24.596 inwoners, 54 %), … In de cijfers niet verwerkt: indeling van
 * 2020.": what happened, with the inhabitants that it was about, and whether figures of these classifications know of it.
 */
export function boundaryWords(
  event: BoundaryEvent,
  classifications: readonly number[],
  nameOf: (code: string) => string,
  language: Language,
): string {
  const t = boundaryTexts[language]
  const knows = (year: number) => event.on <= `${year}-01-01`
  const years = (of: readonly number[]) => formatList(of.map(String), language)
  const distinct = [...new Set(classifications)].toSorted((a, b) => a - b)
  const [counted, notCounted] = [distinct.filter(knows), distinct.filter((year) => !knows(year))]
  return [
    happened(event, nameOf, language),
    ...(counted.length === 0 ? [] : [t.counted(years(counted))]),
    ...(notCounted.length === 0 ? [] : [t.notCounted(years(notCounted))]),
  ].join(' ')
}

function happened(
  { kind, code, on, changes }: BoundaryEvent,
  nameOf: (code: string) => string,
  language: Language,
): string {
  const t = boundaryTexts[language]
  const name = nameOf(code)
  const day = formatDay(on, language)
  const [first] = changes
  const list = (of: (change: BoundaryChange, place: number) => string) =>
    formatList(changes.map(of), language)
  const people = peopleIn(language)
  switch (kind) {
    case 'formed': {
      const shares = wholePercents(changes.map(({ inhabitants = Number.NaN }) => inhabitants))
      return t.formed(
        name,
        day,
        list((each, place) =>
          people(
            each.share < 1 ? t.partOf(each.fromName) : each.fromName,
            each,
            percent(shares[place], language),
          ),
        ),
      )
    }
    case 'grown':
      return t.grown(
        name,
        day,
        list((each) =>
          each.share < 1
            ? people(
                t.partOf(each.fromName),
                each,
                percent(Math.round(each.share * 100), language, each.fromName),
              )
            : people(each.fromName, each),
        ),
      )
    case 'renamed':
      return t.renamed(first?.toName ?? name, day, first?.fromName ?? name)
    case 'ended':
      return t.ended(name, day, first?.toName ?? '')
    case 'divided': {
      const shares = wholePercents(changes.map(({ share }) => share))
      return t.divided(
        name,
        day,
        list((each, place) => people(each.toName, each, percent(shares[place], language))),
      )
    }
    case 'shrunk':
      return t.shrunk(
        name,
        day,
        list((each) => people(each.toName, each, percent(Math.round(each.share * 100), language, name))),
      )
    case 'corrected':
      return t.corrected(
        day,
        list((each) => people(t.move(each.fromName, each.toName), each)),
      )
  }
}

/** "Delfzijl (24.596 inwoners, 54 %)" */
const peopleIn =
  (language: Language) =>
  (name: string, { inhabitants }: BoundaryChange, share?: string): string => {
    const t = boundaryTexts[language]
    const count =
      inhabitants === undefined
        ? t.unknownInhabitants
        : t.inhabitants(formatNumber(inhabitants, language), inhabitants === 1)
    return `${name} (${[count, share].filter((each) => each !== undefined).join(', ')})`
  }

function percent(share: number | undefined, language: Language, of?: string): string | undefined {
  if (share === undefined) return undefined
  const t = boundaryTexts[language]
  const words = formatNumber(share, language)
  return of === undefined ? t.percent(words) : t.percentOf(words, of)
}

/** Whole percentages that are a hundred together: what is left over goes to those that lost most in the rounding. */
export function wholePercents(numbers: readonly number[]): readonly number[] {
  const all = numbers.reduce((sum, each) => sum + each, 0)
  if (!(all > 0)) return []
  const exact = numbers.map((each) => (each / all) * 100)
  const rounded = exact.map(Math.floor)
  const left = 100 - rounded.reduce((sum, each) => sum + each, 0)
  const lost = (place: number) => (exact[place] ?? 0) - (rounded[place] ?? 0)
  const most = [...exact.keys()].toSorted((a, b) => lost(b) - lost(a)).slice(0, left)
  return rounded.map((each, place) => (most.includes(place) ? each + 1 : each))
}
