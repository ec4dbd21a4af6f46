import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { mapTexts } from '../../messages/compare/map.ts'
import type { Language } from '../../messages/texts.ts'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { comparatorSentences, frameOf, modelWarning, sourcesOf } from '../figure/columnContext.ts'
import type { FigureContext } from '../figure/figureContext.ts'
import type { MapGeometry } from './mapGeometry.ts'
import type { MapModel } from './mapModel.ts'
import { mapFindings, mapNotes } from './mapWords.ts'

/** What stands with a map wherever it goes. */
export function mapContext({
  model,
  column,
  comparatorName,
  picked,
  geometry,
  unplaced,
  today,
  address,
  about,
  nameOf,
  language,
}: {
  model: MapModel
  column: ComparedColumn
  comparatorName: string
  picked: string | undefined
  geometry: MapGeometry | undefined
  unplaced: readonly string[]
  today: string
  address: string
  about: readonly AboutRow[]
  nameOf: (code: string) => string
  language: Language
}): FigureContext {
  const t = mapTexts[language]
  const warning = modelWarning([column], language)
  return {
    title: column.indicator.title[language],
    frame: frameOf([column], language),
    findings: mapFindings(model, comparatorName, picked, language),
    notes: [
      ...comparatorSentences(column.comparator, column, comparatorName, model.digits, language, nameOf),
      ...mapNotes(model, comparatorName, { isTiles: geometry === undefined, unplaced }, language),
      ...(column.indicator.polarity === 'none' ? [t.noPolarity] : []),
      ...(geometry === undefined ? [] : [`${t.boundaries}: ${geometry.source}.`]),
    ],
    ...(warning === undefined ? {} : { warning }),
    sources: sourcesOf([column]),
    today,
    address,
    about,
  }
}
