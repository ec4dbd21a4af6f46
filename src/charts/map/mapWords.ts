/** What a map says in words; the same on screen, around a picture and in a file. */
import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { mapTexts } from '../../messages/compare/map.ts'
import { formatCellQuantity, formatQuantity } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Language } from '../../messages/texts.ts'
import { fullName } from '../figure/absence.ts'
import { cellRemark } from '../trend/cellRemark.ts'
import type { MapModel, MapRegion } from './mapModel.ts'

/** More names than this are counted. */
const MOST_NAMED = 12

/** "57,8 %", or why there is no figure. */
export const quantityWords = ({ cell }: MapRegion, { unit, digits }: MapModel, language: Language): string =>
  isValue(cell) ? formatCellQuantity(cell, unit, language, digits) : (cellRemark(cell, language) ?? '')

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
  if (against === undefined || judgement === undefined || model.comparator === undefined) return undefined
  const { position, difference, differs, favourable } = against
  const quantity = formatQuantity(model.comparator, model.unit, language, model.digits)
  const order =
    position === 'equal'
      ? t.equal(comparatorName, quantity)
      : t[position](
          distanceWords(Math.abs(difference), model, model.digits, language),
          comparatorName,
          quantity,
        )
  const margins = marginsOf(cell)
  const number = (value: number) => formatNumber(value, language, model.digits)
  const remarks = [
    ...(favourable === undefined || differs !== undefined
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
  { isTiles, unplaced }: { isTiles: boolean; unplaced: readonly string[] },
  language: Language,
): string[] {
  const t = mapTexts[language]
  const c = comparedTexts[language]
  return [
    ...(isTiles && unplaced.length < model.regions.length ? [t.tilesNote] : []),
    ...(unplaced.length === 0
      ? []
      : [
          t.unplaced(
            unplaced.length > MOST_NAMED
              ? t.regions(formatNumber(unplaced.length, language))
              : unplaced.join(', '),
          ),
        ]),
    ...(model.tested === 'none' && model.comparator !== undefined ? [c.notTestable] : []),
    ...(model.tested === 'some' ? [c.partlyTestable] : []),
    ...(model.scale.is === 'judged' && model.tested !== 'all' ? [t.coloursNote(comparatorName)] : []),
  ]
}
