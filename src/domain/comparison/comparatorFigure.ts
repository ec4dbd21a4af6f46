import { isValue } from '../figures/cells.ts'
import { COUNTRY } from '../regions/regionTree.ts'
import type { CellValue } from '../register/things.ts'
import { isTotal } from './against.ts'
import type { Comparator, ComparatorBasis, ComparatorFigure, NoComparator } from './comparison.ts'
import type { ComparatorContext } from './comparatorContext.ts'
import { meanFigure } from './meanFigure.ts'
import type { PeriodFigures } from './readFigures.ts'
import type { RedrawnCell } from './redrawn.ts'
import type { RedrawnWeights } from './redrawnWeights.ts'
import { restFigure } from './restFigure.ts'
import { ALL_AGES } from './weights.ts'
import { none } from './workedFigure.ts'

/** The comparator's figure for one line and period, and how it came about. Only published figures are read. */
export function comparatorFigure(
  comparator: Comparator,
  figures: PeriodFigures,
  context: ComparatorContext,
): ComparatorFigure {
  if (isTotal(figures.unit)) return none('total')
  const found = heldOrWorked(comparator, figures, context)
  return context.lacksWeights && restsOnWeights(found) ? none('not-fetched') : found
}

/** Would it be another figure, or none for another reason, with the weights? */
const restsOnWeights = (found: ComparatorFigure): boolean =>
  found.state === 'figure' ? found.basis.form !== 'published' : DECIDED_BY_WEIGHTS.has(found.reason)

const DECIDED_BY_WEIGHTS: ReadonlySet<NoComparator> = new Set(['no-weights', 'incomplete', 'too-small'])

function heldOrWorked(
  comparator: Comparator,
  figures: PeriodFigures,
  context: ComparatorContext,
): ComparatorFigure {
  switch (comparator.kind) {
    case 'country':
      return published(figures.read(COUNTRY)) ?? none('no-figure')
    case 'region':
      return regionFigure(comparator.code, figures, context)
    case 'rest':
      return restFigure(figures, context)
    case 'group':
      return meanFigure(context.chosen, figures, context)
    case 'similar': {
      const similar = context.similar()
      return similar === undefined || similar.codes.length === 0
        ? none('none-similar')
        : meanFigure(similar.codes, figures, context, similar.by)
    }
  }
}

const published = (cell: CellValue | undefined): ComparatorFigure | undefined =>
  cell !== undefined && isValue(cell) ? { state: 'figure', cell, basis: { form: 'published' } } : undefined

function regionFigure(code: string, figures: PeriodFigures, context: ComparatorContext): ComparatorFigure {
  const cell = figures.read(code)
  const found = published(cell)
  if (found !== undefined) return found
  const redrawn = cell === undefined ? context.redraw(figures, code) : undefined
  if (redrawn !== undefined) return redrawnFigure(redrawn)
  const level = context.regions.byCode.get(code)?.level
  // A mean of its parts would give away what the publisher withholds of the whole.
  const isWithheld = cell?.state === 'suppressed' || cell?.state === 'not-distinguished'
  const hasParts = level === 'province' || level === 'ggd-region' || level === 'subregion'
  return hasParts && !isWithheld
    ? meanFigure(context.municipalities(code, figures.classificationYear), figures, context)
    : none('no-figure')
}

/** A municipality that is younger than the figures: the mean of what it was formed of, named as any mean of ours. */
function redrawnFigure(cell: RedrawnCell): ComparatorFigure {
  const { redrawn } = cell
  if (redrawn.form === 'none') return none(redrawn.reason === 'split' ? 'incomplete' : redrawn.reason)
  if (!isValue(cell)) return none('no-figure')
  if (redrawn.form !== 'weighted') return { state: 'figure', cell, basis: { form: 'published' } }
  const { weights, parts } = redrawn
  const mean = { of: parts.length, without: [] }
  const basis: ComparatorBasis =
    weights.from === 'population' && weights.exact
      ? { form: 'weighted', ...mean }
      : { form: 'approximation', weights: namedWeights(weights), ...mean }
  return { state: 'figure', cell, basis }
}

const namedWeights = (weights: RedrawnWeights): { age: string; period: string } =>
  weights.from === 'population'
    ? { age: weights.age, period: weights.period }
    : { age: ALL_AGES, period: weights.on.slice(0, 4) }
