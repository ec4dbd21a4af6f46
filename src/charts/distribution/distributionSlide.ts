import { distributionTexts } from '../../messages/compare/distribution.ts'
import { compareSlideTexts } from '../../messages/compare/slide.ts'
import type { Language } from '../../messages/texts.ts'
import { unitWords } from '../../messages/values.ts'
import { axisAround } from '../../slides/axis.ts'
import type { BarsChart, Row } from '../../slides/chart.ts'
import { fullName } from '../figure/absence.ts'
import { type Bin, type DistributionModel, withBins } from './distributionModel.ts'
import { binWords } from './distributionWords.ts'

/** So many bars stand on a slide with what is said below them. */
const MOST_BINS = 15
/** Fewer regions have no form to show: their figures in order say more. */
const FEWEST = 8

/**
 * The distribution as bars that count regions, from low to high; the ones that the region of the slide and the comparator lie
 * in are marked and say so. Undefined of so few regions that the figures themselves say more.
 */
export function distributionChart(
  given: DistributionModel,
  { name, comparatorName, marked }: { name: string; comparatorName: string; marked: string | undefined },
  language: Language,
): BarsChart | undefined {
  if (given.regions.length < FEWEST) return undefined
  const model = withoutEmptyEnds(withBins(given, MOST_BINS))
  const { bins, unit, comparator } = model
  const own = model.regions.find(({ code }) => code === marked)
  const [ownRow, comparatorRow] = [own?.value, comparator].map((value) => rowOf(bins, value))
  const namesIn = (row: Row): string[] => [
    ...(own !== undefined && row === ownRow ? [fullName(own)] : []),
    ...(row === comparatorRow ? [comparatorName] : []),
  ]
  const counts = bins.map(({ count }) => count)
  return {
    kind: 'bars',
    sheet: {
      name,
      head: [`${name} (${unitWords[language][unit]})`, distributionTexts[language].count],
      rows: bins.map(({ count }, row) => {
        const [range, names] = [binWords(model, row, language), namesIn(row)]
        return [
          names.length === 0 ? range : compareSlideTexts[language].within(range, names.join(', ')),
          count,
        ]
      }),
    },
    names: 0,
    values: 1,
    ...(ownRow === undefined ? {} : { marked: ownRow }),
    ...(comparatorRow === undefined || comparatorRow === ownRow ? {} : { comparator: comparatorRow }),
    axis: axisAround(counts, true, distributionTexts[language].countAxis),
    digits: 0,
  }
}

/** The scale goes on to round numbers where no region and no comparator is. */
function withoutEmptyEnds<T extends DistributionModel & { bins: readonly Bin[] }>(model: T): T {
  const { bins, comparator } = model
  const at = rowOf(bins, comparator)
  const isNeeded = ({ count }: Bin, place: number) => count > 0 || place === at
  return { ...model, bins: bins.slice(bins.findIndex(isNeeded), bins.findLastIndex(isNeeded) + 1) }
}

/** The bar that a value is counted in. */
function rowOf(bins: readonly Bin[], value: number | undefined): Row | undefined {
  if (value === undefined) return undefined
  const row = bins.findIndex(
    ({ from, to }, place) => value >= from && (value < to || place === bins.length - 1),
  )
  return row < 0 ? undefined : row
}
