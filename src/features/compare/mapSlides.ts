import { boundariesQuery } from '../../api/boundaries.ts'
import { absentSentences } from '../../charts/figure/absence.ts'
import { frameOf, modelWarning } from '../../charts/figure/columnContext.ts'
import { besideWords } from '../../charts/figure/figureSlide.ts'
import { mapModel } from '../../charts/map/mapModel.ts'
import { groundOf } from '../../charts/map/mapGeometry.ts'
import { mapDiagram } from '../../charts/map/mapSlide.ts'
import { mapFindings, mapNotes, unplacedSentence, yearsNotes } from '../../charts/map/mapWords.ts'
import { groundYears, isBareMap, standingOf } from '../../charts/map/standing.ts'
import { mapTexts } from '../../messages/compare/map.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import { smallScaleOf } from '../../domain/regions/smallRegions.ts'
import type { MadeSlide } from '../../register/slideMaker.ts'
import type { SlideContent } from '../../slides/content.ts'
import { placesOf as placesOnSlide } from '../../slides/places.ts'
import { barsSlides } from './barsSlides.ts'
import { geometryFrom } from './geometryFrom.ts'
import { MOST_PLACES, fewPlaces, isTooMany, placesOf } from './places.ts'
import { withoutWords } from './slideComparator.ts'
import { type SlideParts, framed, sourcesIn, testCautions } from './slideParts.ts'
import { oneColumn } from './views/oneColumn.ts'

/** One indicator on the map; where there is nothing to draw, the same figures in order. */
export async function mapSlides(parts: SlideParts): Promise<MadeSlide> {
  const { compared, selection, comparator, marked, nameOf, regions, context } = parts
  const { language, index, today } = context
  const column = oneColumn({ compared, selection })
  if (column === undefined) return { contents: [], missing: [] }
  const { rows } = compared.comparison
  const { classificationYear, namesYear } = compared
  const geometry = await geometryOf(parts)
  const ground = groundYears(geometry, column, classificationYear, today)
  const isNamedAnew = namesYear !== undefined
  const standing = standingOf(rows, geometry, ground, index, { isNamedAnew, today })
  if (isBareMap(rows, standing)) return { contents: barsSlides(parts), missing: [bareWords(parts)] }
  const model = mapModel(column, rows, 'comparator')
  const isTiles = geometry === undefined
  const isSmall = rows.some(({ code }) => smallScaleOf(code) !== undefined)
  const years = { figures: column.key?.classificationYear, ground: ground.groundYear, isTiles }
  const codes = isSmall ? (standing.isUnchecked ? 'unchecked' : 'checked') : undefined
  const notesOnYears = yearsNotes(years, codes, language)
  const names = geometry === undefined ? undefined : groundOf(geometry).names
  const without = withoutWords(column.comparator, parts)
  const slides = framed(parts, {
    title: compareSlideTexts[language].bars(column.indicator.title[language], regions),
    frame: frameOf([column], language),
    more: [besideWords(column.comparator, comparator, language)],
    body: { kind: 'diagram', diagram: { bands: [], areas: [], links: [], boxes: [] } },
    cautions: [
      ...testCautions(column, comparator, language),
      modelWarning([column], language),
      without,
      // That figures and shapes are of two years stands in the key.
      ...notesOnYears.slice(1),
      ...unplacedSentence(standing, language, compareSlideTexts[language].unplaced),
      ...(column.indicator.polarity === 'none' ? [mapTexts[language].noPolarity] : []),
    ],
    sources: sourcesIn(parts, [column]),
    description: [
      ...mapFindings(model, comparator, marked, language),
      ...(without === undefined ? [] : [without]),
      ...absentSentences(model.absent, language),
      ...notesOnYears.slice(0, 1),
      ...mapNotes(model, comparator, isTiles ? 'tiles' : 'boundaries', language),
      ...(geometry === undefined ? [] : [`${mapTexts[language].boundaries}: ${geometry.source}.`]),
    ],
  })
  const [first, ...others] = slides
  if (first === undefined) return { contents: [], missing: [] }
  // What stands below the map takes its room from it.
  const diagram = await mapDiagram(
    {
      model,
      geometry,
      standing,
      years,
      comparatorName: comparator,
      marked: model.byCode.has(marked) ? marked : undefined,
      nameOf: (code) => index.regions.byCode.get(code)?.name ?? names?.get(code) ?? nameOf(code),
    },
    placesOnSlide(first, context.measure).body,
    context,
  )
  return {
    contents: [{ ...first, body: { kind: 'diagram', diagram } } satisfies SlideContent, ...others],
    missing: [],
  }
}

/** The boundaries that the page draws with; undefined where none are held: then it is a map of hexagons. */
async function geometryOf({ selection, compared, context }: SlideParts) {
  const { client, index, language } = context
  const { scale } = selection
  const year = compared.classificationYear
  const within = scale === 'gemeente' ? [undefined] : fewPlaces(placesIn(compared, index.regions))
  const held = await Promise.all(
    within.map((place) => client.fetchQuery({ ...boundariesQuery(scale, place, year), retry: false })),
  )
  return geometryFrom(
    held.flatMap((each) => each ?? []),
    year,
    language,
  )
}

const placesIn = (
  { comparison }: Pick<SlideParts['compared'], 'comparison'>,
  regions: SlideParts['context']['index']['regions'],
) =>
  placesOf(
    comparison.rows.map(({ code }) => code),
    regions,
  )

/** Why there is nothing to draw, and what stands there instead. */
function bareWords({ compared, context: { index, language } }: SlideParts): string {
  const isMany = isTooMany(placesIn(compared, index.regions))
  const t = compareSlideTexts[language]
  return isMany ? t.tooManyToDraw(String(MOST_PLACES)) : t.noBoundaries
}
