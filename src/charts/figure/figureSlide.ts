/** What stands around a slide that compares regions: of the same as what stands around the figure on its page. */
import type { ComparatorFigure, ComparedRow } from '../../domain/comparison/comparison.ts'
import { redrawnOf } from '../../domain/comparison/redrawn.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { figureSlideTexts } from '../../messages/figureSlides.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords } from '../../messages/values.ts'
import type { Phrase } from '../../slides/words.ts'
import { isDoubtful } from '../trend/trendFrame.ts'
import { fullName } from './absence.ts'
import { weightedAge } from './comparatorBasis.ts'
import { type FigureTable, type FramePart, ageWords, tableName } from './figureContext.ts'

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

/** Where the figures come from, with what of it is not simply read in a source; of more tables than one in short. */
export function sourcePhrases(sources: readonly FigureTable[], language: Language): readonly Phrase[] {
  const t = compareSlideTexts[language]
  const named = sources.map((source) => {
    const { table, edition, publisher, provenances = [] } = source
    const doubts = [
      ...new Set(provenances.filter(isDoubtful).map(({ status }) => provenanceWords[language][status])),
    ]
    const words =
      sources.length === 1 || publisher === undefined
        ? `${tableName(source, language)}, ${figureTexts[language].edition(edition)}`
        : t.tableShort(table, publisher, edition)
    return [
      registerPhrase(words, language),
      ...(doubts.length === 0 ? [] : [{ text: t.doubt(doubts.join(', ')) }]),
    ]
  })
  return [
    { text: figureSlideTexts[language].source('') },
    ...named.flatMap((part, place) => (place === 0 ? part : [{ text: '; ' }, ...part])),
  ]
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
