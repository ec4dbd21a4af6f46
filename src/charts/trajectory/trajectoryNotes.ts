/** How a trajectory is to be read, what its figures rest on and what it leaves out. */
import type { ComparatorBasis } from '../../domain/comparison/comparison.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { formatList } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { lifeStageWords } from '../../messages/values.ts'
import { countOf } from '../figure/comparatorBasis.ts'
import { axisSentence } from '../trend/axisFrom.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import { type TrajectoryModel, type TrajectoryNames, lastOf } from './trajectoryModel.ts'

/** A sentence each; what belongs to the drawing only where that is shown. */
export function trajectoryNotes(model: TrajectoryModel, language: Language, asTable: boolean): string[] {
  const t = trajectoryFigureTexts[language]
  const { names } = model
  return [
    ...(asTable ? [] : drawingNotes(model, language)),
    ...basisSentences(model, language),
    ...(names.holdsOwn === true ? [t.counted(names.own, names.comparator)] : []),
    ...absentSentences(model, language),
    t.causeNote,
  ]
}

function drawingNotes(model: TrajectoryModel, language: Language): string[] {
  const t = trajectoryFigureTexts[language]
  const { result, names, path, pace, ownLine, comparatorLine } = model
  const last = result.state === 'measured' ? formatFigurePeriod(lastOf(result).period, language) : ''
  const stops =
    result.state !== 'measured'
      ? undefined
      : result.broken !== undefined
        ? t.theBreak
        : lastOf(result).year > model.target.year
          ? t.theTargetYear
          : undefined
  return [
    ...(path.length < 2
      ? []
      : [
          stops !== undefined
            ? t.pathNoteStops(names.own, names.comparator, stops)
            : t.pathNote(names.own, names.comparator, last),
        ]),
    ...(pace.length === 0 || result.state !== 'measured'
      ? []
      : [t.paceNote(formatFigurePeriod(result.baseline.period, language), names.comparator)]),
    ...([ownLine, comparatorLine].some(({ margins }) => margins.length > 0) ? [t.marginBands] : []),
    ...axisSentence(model, language),
  ]
}

/** What the two figures rest on: the publisher's own, or a mean and what it is weighted with. Always said. */
function basisSentences(model: TrajectoryModel, language: Language): string[] {
  const { moments, names } = model
  const t = trajectoryFigureTexts[language]
  const own = moments.flatMap(({ period, ownBasis }) =>
    ownBasis === undefined ? [] : [{ period, words: basisWords(ownBasis, names.own, names, language) }],
  )
  const other = moments.flatMap(({ period, comparator }) =>
    comparator.state === 'figure'
      ? [{ period, words: basisWords(comparator.basis, names.comparator, names, language, names.without) }]
      : [],
  )
  const sentences = [own, other].flatMap((each) => oncePerBasis(each, language))
  const isComputed = moments.some(
    ({ comparator }) => comparator.state === 'figure' && comparator.basis.form !== 'published',
  )
  return [...new Set(sentences), ...(isComputed ? [t.rounding] : [])]
}

/** Each sentence once; where figures of other years rest on something else, with the years that it is of. */
function oncePerBasis(
  each: readonly { period: string; words: readonly string[] }[],
  language: Language,
): string[] {
  const periods = new Map<string, string[]>()
  for (const { period, words } of each) {
    const sentence = words.join(' ')
    periods.set(sentence, [...(periods.get(sentence) ?? []), formatFigurePeriod(period, language)])
  }
  return periods.size < 2
    ? [...periods.keys()]
    : [...periods].map(([sentence, of]) => `${formatList(of, language)}: ${sentence}`)
}

function basisWords(
  basis: ComparatorBasis,
  name: string,
  { nameOf = (code) => code }: TrajectoryNames,
  language: Language,
  /** For the rest of the country: what it is without. */
  without?: string,
): string[] {
  const t = trajectoryFigureTexts[language]
  if (basis.form === 'published') return [t.published(name)]
  const { formed = [] } = basis
  const weights =
    basis.form === 'weighted'
      ? t.weighted
      : t.approximation(
          [
            ageWords(basis.weights.age, language),
            ...(basis.weights.isShared ? [comparedTexts[language].sharedOut] : []),
          ].join(' '),
          basis.weights.period,
        )
  return [
    without === undefined ? t.meanOf(name, countOf(basis, language), weights) : t.restOf(without, weights),
    ...(formed.length === 0
      ? []
      : [comparedTexts[language].formed(formatList(formed.map(nameOf), language), formed.length)]),
    ...(basis.without.length === 0 ? [] : [t.onlyWithout(formatList(basis.without.map(nameOf), language))]),
  ]
}

/** Numbers of inhabitants of all ages say so in Dutch: the register's own in full, those of a table in one word. */
const ageWords = (age: string, language: Language): string =>
  age === lifeStageWords.nl.all || age === 'alle' ? lifeStageWords[language].all : age

/** What the drawing leaves blank and why, and what a number cannot say of itself. */
function absentSentences({ moments, names }: TrajectoryModel, language: Language): string[] {
  const t = trajectoryFigureTexts[language]
  return moments.flatMap(({ period, own, ownBasis, comparator }) => {
    const when = formatFigurePeriod(period, language)
    // A mean is as provisional or approximate as what it is of: its own sentence says how it came about.
    const remark = ownBasis === undefined ? cellRemark(own, language) : undefined
    return [
      ...(remark === undefined ? [] : [t.absent(when, names.own, remark)]),
      ...(comparator.state === 'figure'
        ? []
        : [t.absent(when, names.comparator, t.notComputed(comparedTexts[language][comparator.reason]))]),
    ]
  })
}
