import { type ComponentType, useEffect, useState } from 'react'

export type Part<Props> = () => Promise<{ default: ComponentType<Props> }>

/**
 * A part of a page whose code is fetched once it is wanted; a failure can be tried again.
 * @param part the same function between renders
 */
export function usePart<Props>(part: Part<Props>, wanted: boolean) {
  const [fetched, setFetched] = useState<{ Whole: ComponentType<Props> }>()
  const [failed, fail] = useState(false)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (!wanted) return
    let left = false
    part().then(
      ({ default: Whole }) => {
        if (!left) setFetched({ Whole })
      },
      () => {
        if (!left) fail(true)
      },
    )
    return () => {
      left = true
    }
  }, [part, wanted, attempt])
  return {
    Whole: fetched?.Whole,
    failed,
    retry: () => {
      fail(false)
      setAttempt((before) => before + 1)
    },
  }
}
