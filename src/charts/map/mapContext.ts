import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { smallScaleOf } from '../../domain/regions/smallRegions.ts'
import { mapTexts } from '../../messages/compare/map.ts'
import { withinTexts } from '../../messages/compare/within.ts'
import { formatList, formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { comparatorSentences, frameOf, modelWarning, sourcesOf, titleOf } from '../figure/columnContext.ts'
import type { FigureContext } from '../figure/figureContext.ts'
import type { MapGeometry } from './mapGeometry.ts'
import type { MapModel } from './mapModel.ts'
import { type Standing, mapFindings, mapNotes, unplacedSentence, yearsNotes } from './mapWords.ts'

/** What stands with a map wherever it goes. */
export function mapContext({
  model,
  column,
  place,
  comparatorName,
  picked,
  geometry,
  places,
  groundYear,
  isBare,
  asTable,
  today,
  address,
  about,
  nameOf,
  language,
}: {
  model: MapModel
  column: ComparedColumn
  /** Where the regions lie, where that is less than the country. */
  place: string | undefined
  comparatorName: string
  picked: string | undefined
  geometry: MapGeometry | undefined
  places: Standing
  /** The year whose classification the shapes are of. */
  groundYear: number | undefined
  /** There is no shape of any row. */
  isBare: boolean
  /** It is shown as a table: nothing is said of a drawing. */
  asTable: boolean
  today: string
  address: string
  about: readonly AboutRow[]
  nameOf: (code: string) => string
  language: Language
}): FigureContext {
  const t = mapTexts[language]
  const warning = modelWarning([column], language)
  const isTiles = geometry === undefined
  const isDrawn = !isBare && !asTable
  const isSmall = model.regions.some(({ code }) => smallScaleOf(code) !== undefined)
  const codes = isSmall ? (places.isUnchecked ? 'unchecked' : 'checked') : undefined
  const years = { figures: column.key?.classificationYear, ground: groundYear, isTiles }
  return {
    title: titleOf(column, place ?? placesInTitle(model.regions, language), language),
    frame: frameOf([column], language),
    findings: mapFindings(model, comparatorName, picked, language),
    notes: [
      ...(isDrawn ? yearsNotes(years, codes, language) : []),
      ...comparatorSentences(column.comparator, column, comparatorName, model.digits, language, nameOf),
      ...mapNotes(model, comparatorName, isDrawn ? (isTiles ? 'tiles' : 'boundaries') : undefined, language),
      ...(column.indicator.polarity === 'none' ? [t.noPolarity] : []),
      ...(geometry === undefined || !isDrawn ? [] : [`${t.boundaries}: ${geometry.source}.`]),
    ],
    // On screen they stand under the drawing, with their figures.
    pictureNotes: isBare ? [] : unplacedSentence(places, language),
    ...(warning === undefined ? {} : { warning }),
    sources: sourcesOf([column]),
    today,
    address,
    about,
  }
}

/** With more municipalities than this a title counts them. */
const MOST_NAMED = 3

/** "de buurten van Heerlen en Kerkrade": where wijken or buurten of several municipalities lie; undefined of anything else. */
export function placesInTitle(
  regions: readonly { code: string; within?: string | undefined }[],
  language: Language,
): string | undefined {
  const scales = new Set(regions.map(({ code }) => smallScaleOf(code)))
  const [scale, ...others] = scales
  if (scale === undefined || others.length > 0) return undefined
  const t = withinTexts[language]
  const names = [...new Set(regions.map(({ within }) => within))].filter((each) => each !== undefined)
  if (names.length === 0 || regions.some(({ within }) => within === undefined)) return undefined
  return (scale === 'wijk' ? t.wijkenOf : t.buurtenOf)(
    names.length > MOST_NAMED
      ? t.municipalities(formatNumber(names.length, language))
      : formatList(names, language),
  )
}
