/** What stands around a slide that compares regions: of the same as what stands around the figure on its page. */
import type { ComparatorFigure, ComparedRow } from '../../domain/comparison/comparison.ts'
import { redrawnOf } from '../../domain/comparison/redrawn.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords } from '../../messages/values.ts'
import { type Phrase, phrasesOf } from '../../slides/words.ts'
import { dutchIn } from '../trend/dutchIn.ts'
import { isDoubtful } from '../trend/trendFrame.ts'
import { fullName } from './absence.ts'
import { weightedAge } from './comparatorBasis.ts'
import { type FigureTable, type FramePart, ageWords, sourceParts } from './figureContext.ts'

/** Words of the register, which are Dutch. */
export const registerPhrase = (text: string, language: Language): Phrase =>
  language === 'nl' ? { text } : { text, language: 'nl' }

/** Unit · age · year. */
export const subtitlePhrases = (frame: readonly FramePart[], language: Language): readonly Phrase[] =>
  frame.flatMap(({ ours, register }, place) => [
    ...(place === 0 ? [] : [{ text: ' · ' }]),
    ...(ours === undefined ? [] : [{ text: register === undefined ? ours : `${ours} ` }]),
    ...(register === undefined ? [] : [registerPhrase(register, language)]),
  ])

/** What the figures stand beside: of a mean also how it was made. Undefined where there is nothing to compare with. */
export function besideWords(
  comparator: ComparatorFigure,
  name: string,
  language: Language,
): string | undefined {
  const t = compareSlideTexts[language]
  if (comparator.state === 'none') return undefined
  const { basis } = comparator
  if (basis.form === 'published') return t.beside(name)
  return t.besideMean(
    name,
    basis.form === 'approximation'
      ? t.approximation(weightedAge(basis.weights, language), basis.weights.period)
      : basis.takenOut
        ? t.restWeighted
        : t.weighted,
  )
}

/**
 * Where the figures come from, in the words of the page: table, edition, classification and licence, with what of it is not
 * simply read in a source. Of more tables than one in short, and once what is the same of all.
 */
export function sourcePhrases(sources: readonly FigureTable[], language: Language): readonly Phrase[] {
  const { of, shared } = partsOf(sources, language)
  const named = sources.flatMap((source, place) => [
    ...(place === 0 ? [] : [{ text: '; ' }]),
    ...phrasesOf(dutchIn((of[place] ?? []).join(', '), dutchOf([source]), language)),
    ...doubtsOf(source, language),
  ])
  return [
    { text: figureSlideTexts[language].source('') },
    ...named,
    ...(shared.length === 0
      ? []
      : [{ text: '; ' }, ...phrasesOf(dutchIn(shared.join(', '), dutchOf(sources), language))]),
  ]
}

/** What is said of each table, and of all of them at once. */
function partsOf(
  sources: readonly FigureTable[],
  language: Language,
): { of: readonly (readonly string[])[]; shared: readonly string[] } {
  const whole = sources.map((source) => sourceParts(source, language))
  if (sources.length < 2) return { of: whole, shared: [] }
  const isShared = (part: string) => whole.every((parts) => parts.includes(part))
  const shared = (whole[0] ?? []).slice(2).filter(isShared)
  const of = sources.map((source, place): string[] => {
    const { table, publisher, edition } = source
    const [name = '', edited = '', ...rest] = whole[place] ?? []
    return [
      ...(publisher === undefined
        ? [name, edited]
        : [compareSlideTexts[language].tableShort(table, publisher, edition)]),
      ...rest.filter((part) => !shared.includes(part)),
    ]
  })
  return { of, shared }
}

/** What stands in a line of sources as the register or the publisher writes it. */
const dutchOf = (sources: readonly FigureTable[]): string[] =>
  sources.flatMap(({ title, publisher, edition }) =>
    [title, publisher, edition].filter((each) => each !== undefined),
  )

function doubtsOf({ provenances = [] }: FigureTable, language: Language): Phrase[] {
  const doubts = new Set(
    provenances.filter(isDoubtful).map(({ status }) => provenanceWords[language][status]),
  )
  return doubts.size === 0 ? [] : [{ text: compareSlideTexts[language].doubt([...doubts].join(', ')) }]
}

/** How old the figures are, each age once. */
export const sourceAges = (sources: readonly FigureTable[], today: string, language: Language): string =>
  [...new Set(sources.map(({ period }) => ageWords(period, today, language)))].join(' ').replace(/\.$/, '')

/** The name of a region on a slide, with what its figure cannot say of itself: "Beekdaelen (ca.)". */
export function markedName(row: ComparedRow, cells: readonly CellValue[], language: Language): string {
  const marks = [...new Set(cells.flatMap((cell) => marksOf(cell, language)))]
  const name = fullName(row)
  return marks.length === 0 ? name : compareSlideTexts[language].within(name, marks.join(', '))
}

function marksOf(cell: CellValue, language: Language): string[] {
  if (cell.state !== 'value') return []
  const t = compareSlideTexts[language]
  return [
    ...(cell.approximate ? [redrawnOf(cell) === undefined ? t.about : t.circa] : []),
    ...(cell.provisional ? [figureTexts[language].provisional] : []),
  ]
}
