/** What a map says in words; the same on screen, around a picture and in a file. */
import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { mapTexts } from '../../messages/compare/map.ts'
import { formatCellQuantity, formatQuantity } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import type { ComparedRow } from '../../domain/comparison/comparison.ts'
import { fullName, namesInRow } from '../figure/absence.ts'
import { comparatorDigits, comparatorQuantity } from '../figure/comparatorBasis.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import type { MapModel, MapRegion } from './mapModel.ts'
import type { MapPlaces } from './mapPlaces.ts'

/** More names than this are counted. */
const MOST_NAMED = 12

/** "57,8 %", or why there is no figure. */
export const quantityWords = ({ cell }: MapRegion, { unit, digits }: MapModel, language: Language): string =>
  isValue(cell) ? formatCellQuantity(cell, unit, language, digits) : (cellRemark(cell, language) ?? '')

/** "Boxmeer (55,1 %), Cuijk (ontbreekt)": rows with their figures. */
export const rowsInWords = (rows: readonly ComparedRow[], model: MapModel, language: Language): string =>
  rows
    .map((row) => {
      const region = model.byCode.get(row.code)
      return region === undefined
        ? fullName(row)
        : mapTexts[language].named(fullName(row), quantityWords(region, model, language))
    })
    .join(', ')

/** What a shape is of: its figure, what stands in its place, or that it was not chosen. */
export function shapeWords(
  code: string,
  model: MapModel,
  { placed, instead, also, year }: Standing,
  language: Language,
): { figure: string; rest?: string } {
  const t = mapTexts[language]
  const region = placed.has(code) ? model.byCode.get(code) : undefined
  const others = instead.get(code)
  if (others !== undefined && region === undefined)
    return { figure: t.notInYear(String(year)), rest: t.instead(rowsInWords(others, model, language)) }
  const beside = also.get(code)
  return {
    figure: region === undefined ? t.notChosen : quantityWords(region, model, language),
    ...(beside && { rest: t.also(rowsInWords(beside, model, language)) }),
  }
}

/** The places on a map, and the year whose classification the rows are of. */
export interface Standing extends MapPlaces {
  year: number | undefined
}

/** "50,8 %", "ca. 18,0 %": the figure of the comparator, as every view writes it; undefined without one. */
export const againstWords = (
  { comparator, unit, digits }: MapModel,
  language: Language,
): string | undefined =>
  comparator.state === 'none' ? undefined : comparatorQuantity(comparator, unit, language, digits)

/** Decimals of a difference with the comparator. */
export const differenceDigits = ({ comparator, digits }: MapModel): number =>
  comparatorDigits(comparator, digits)

/** "7,0 procentpunt", "1,2 jaar": how much it is, without a sign. */
export const distanceWords = (
  distance: number,
  { unit }: MapModel,
  digits: number,
  language: Language,
): string =>
  unit === 'percent'
    ? `${formatNumber(distance, language, digits)} ${mapTexts[language].points}`
    : formatQuantity(distance, unit, language, digits)

/** "7,0 procentpunt hoger dan Nederland (50,8 %): de ongunstige kant, niet te toetsen"; nothing where nothing compares. */
export function besideWords(
  { against, judgement, cell }: MapRegion,
  model: MapModel,
  comparatorName: string,
  language: Language,
): string | undefined {
  const t = mapTexts[language]
  const quantity = againstWords(model, language)
  if (against === undefined || judgement === undefined || quantity === undefined) return undefined
  const { position, difference, differs, favourable } = against
  const isNear = judgement === 'untested-near'
  const order =
    isNear || position === 'equal'
      ? t[isNear ? 'near' : 'equal'](comparatorName, quantity)
      : t[position](
          distanceWords(Math.abs(difference), model, differenceDigits(model), language),
          comparatorName,
          quantity,
        )
  const margins = marginsOf(cell)
  const number = (value: number) => formatNumber(value, language, model.digits)
  const remarks = [
    ...(favourable === undefined || differs !== undefined || isNear
      ? []
      : [favourable ? t.favourableSide : t.unfavourableSide]),
    ...(differs === undefined ? [t.notTestable] : []),
    ...(judgement.startsWith('untested') ? [] : [t[judgement as Tested]]),
    ...(margins === undefined ? [] : [t.margins(number(margins.lower), number(margins.upper))]),
  ]
  return `${order}: ${remarks.join(', ')}`
}

type Tested = Exclude<NonNullable<MapRegion['judgement']>, `untested-${string}`>

/** The highest and the lowest, and the region that is picked out. */
export function mapFindings(
  model: MapModel,
  comparatorName: string,
  picked: string | undefined,
  language: Language,
): string[] {
  const t = mapTexts[language]
  const own = picked === undefined ? undefined : model.byCode.get(picked)
  return [
    extremesSentence(model, language),
    ...(own === undefined
      ? []
      : [
          t.sentence(
            fullName(own),
            [quantityWords(own, model, language), besideWords(own, model, comparatorName, language)]
              .filter(Boolean)
              .join(', '),
          ),
        ]),
  ]
}

function extremesSentence(model: MapModel, language: Language): string {
  const t = mapTexts[language]
  const held = model.regions.filter(({ cell }) => isValue(cell))
  const named = (region: MapRegion) => t.named(fullName(region), quantityWords(region, model, language))
  const [highest, lowest] = [held[0], held.at(-1)]
  if (highest === undefined || lowest === undefined) return t.none
  return held.length === 1 ? t.only(named(highest)) : t.extremes(named(highest), named(lowest))
}

/** Said with the map, and around its picture: what the colour means and what can be tested. */
export function mapNotes(
  model: MapModel,
  comparatorName: string,
  /** Hexagons, boundaries, or no drawing: what only a drawing needs is then left unsaid. */
  drawn: 'tiles' | 'boundaries' | undefined,
  language: Language,
): string[] {
  const t = mapTexts[language]
  const c = comparedTexts[language]
  const isColoured = drawn !== undefined && model.scale.is === 'judged' && model.tested !== 'all'
  return [
    ...(drawn === 'tiles' ? [t.tilesNote] : []),
    ...(model.tested === 'none' && model.comparator.state === 'figure' ? [c.notTestable] : []),
    ...(model.tested === 'some' ? [c.partlyTestable] : []),
    ...(isColoured ? [t.coloursNote(comparatorName)] : []),
  ]
}

/** Figures of one classification on the boundaries of another: what that means for what is drawn. */
export function yearsNotes(
  { figures, ground, isTiles }: { figures: number | undefined; ground: number | undefined; isTiles: boolean },
  /** Of wijken and buurten: was each name of the figures held against that of the boundaries? */
  codes: 'checked' | 'unchecked' | undefined,
  language: Language,
): string[] {
  const t = mapTexts[language]
  if (figures === undefined || ground === undefined || figures === ground) return []
  const note = isTiles ? t.tileYearsNote : t.yearsNote
  return [
    note(String(figures), String(ground)),
    ...(codes === 'checked' ? [t.codesNote] : []),
    ...(codes === 'unchecked' ? [t.codesUncheckedNote(String(figures))] : []),
  ]
}

/** The rows that are not drawn, in a sentence; their names when they are few. */
export function unplacedSentence(
  { unplaced }: Pick<MapPlaces, 'unplaced'>,
  language: Language,
  /** Says where their figures are. */
  sentence: (names: string) => string = mapTexts[language].unplaced,
): string[] {
  const t = mapTexts[language]
  const names = unplaced.map(({ row }) => fullName(row))
  return names.length === 0
    ? []
    : [
        sentence(
          names.length > MOST_NAMED ? t.regions(formatNumber(names.length, language)) : namesInRow(names),
        ),
      ]
}
