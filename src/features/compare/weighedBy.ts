import type { Comparator } from '../../domain/comparison/comparison.ts'
import { POPULATION, URBANITY } from '../../domain/figures/weighing.ts'

/**
 * The indicators that a comparator is made with, besides those that are compared: the country's figure is published, a
 * mean is weighted, and who is similar is told by urbanity too.
 */
export function weighedBy(comparator: Comparator['kind']): readonly string[] {
  if (comparator === 'country') return []
  return comparator === 'similar' ? [POPULATION, URBANITY] : [POPULATION]
}
