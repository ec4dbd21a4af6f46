/** A list that can grow is read in pages. */
import * as z from 'zod/mini'

/** What a list gives when nothing is asked, and the most it gives at once. */
export const DEFAULT_SIZE = 100
export const LARGEST_SIZE = 1000

/**
 * One page of a list: the items, how many there are in all, which page this is (from 1) and how many items a page holds.
 * A page past the end is empty, not an error.
 */
export function pageOf<T extends z.core.$ZodType>(item: T) {
  return z.strictObject({
    items: z.array(item),
    total: z.int().check(z.minimum(0)),
    page: z.int().check(z.minimum(1)),
    size: z.int().check(z.minimum(1), z.maximum(LARGEST_SIZE)),
  })
}

export interface Page<T> {
  items: T[]
  total: number
  page: number
  size: number
}
