import { useState } from 'react'

/**
 * What was last shown whole, as long as what is asked for now is on its way: the comparison and everything that is said of
 * it change together, so that no figure stands under the name of other regions or of another comparator.
 *
 * @param now what is asked for; the same object parts as long as nothing changes
 * @param isAwaited a part of it has yet to come
 * @returns what to show, undefined as long as there was nothing; `isFormer` while that is not what is asked for
 */
export function useSettled<Shown extends object>(
  now: Shown,
  isAwaited: boolean,
): { shown: Shown | undefined; isFormer: boolean } {
  const [settled, setSettled] = useState<Shown>()
  if (!isAwaited && !isAlike(settled, now)) setSettled(now)
  return isAwaited ? { shown: settled, isFormer: settled !== undefined } : { shown: now, isFormer: false }
}

const isAlike = <Shown extends object>(before: Shown | undefined, now: Shown): boolean =>
  before !== undefined && Object.entries(now).every(([name, part]) => part === before[name as keyof Shown])
