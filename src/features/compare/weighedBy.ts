import type { Comparator } from '../../domain/comparison/comparison.ts'
import { POPULATION, URBANITY } from '../../domain/figures/weighing.ts'

/** The indicators that a comparator is made with, besides those that are compared: the country's figure is published. */
export const weighedBy = (comparator: Comparator['kind']): readonly string[] =>
  comparator === 'country' ? [] : [POPULATION, URBANITY]
