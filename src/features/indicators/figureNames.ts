import type { Series } from '../../domain/figures/series.ts'

type Told = Pick<Series, 'table' | 'edition' | 'age' | 'breakdown'>

/**
 * What tells figures of one indicator apart, for their titles: the table, and of edition, age and breakdown only what
 * differs between figures of the same table. "50090NED" · "pa-hrl, 5-6" and "pa-hrl, 10" · "83454NED, begroot".
 */
export function distinguish(figure: Told, all: readonly Told[]): string {
  const same = all.filter((each) => each.table === figure.table)
  const differs = (part: 'edition' | 'age' | 'breakdown') => same.some((each) => each[part] !== figure[part])
  const parts = (['edition', 'age', 'breakdown'] as const).filter(differs).map((part) => figure[part])
  return [figure.table, ...parts].join(', ')
}
