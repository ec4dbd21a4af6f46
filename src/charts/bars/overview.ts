/**
 * An order of values in a few columns: the mean of the values that share a column. Thousands of bars as one silhouette.
 *
 * [10, 8, 4, 2] in 2 columns → [9, 3] · two values in five columns → two columns
 */
export function silhouette(values: readonly number[], columns: number): number[] {
  const count = Math.max(1, Math.min(columns, values.length))
  return Array.from({ length: count }, (_, column) => {
    const from = Math.floor((column * values.length) / count)
    const to = Math.max(from + 1, Math.floor(((column + 1) * values.length) / count))
    const part = values.slice(from, to)
    return part.reduce((sum, value) => sum + value, 0) / part.length
  })
}
