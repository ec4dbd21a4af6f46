import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect } from 'react'
import { forgetOrigins, useKeptSince } from '../../api/kept.ts'
import { REGISTER_PATH } from '../../contract/resources.ts'

const FIRST_WAIT = 5000
const LONGEST_WAIT = 60_000
const PATIENCE = 10_000

/**
 * While answers in use were kept from before, looks whether the service is back, and then asks anew for what is on screen.
 * @returns when the oldest of them was given, and how to look at once
 */
export function useBackOnline(): { keptSince: number | undefined; askAnew: () => Promise<void> } {
  const client = useQueryClient()
  const keptSince = useKeptSince()
  const isKept = keptSince !== undefined
  const askAnew = useCallback(async () => {
    if (!(await isReachable())) return
    forgetOrigins()
    await client.invalidateQueries()
  }, [client])
  useEffect(() => {
    if (!isKept) return undefined
    let wait = FIRST_WAIT
    let timer: ReturnType<typeof setTimeout>
    const next = () => {
      timer = setTimeout(() => {
        // The browser says when there is a network again.
        if (navigator.onLine) void askAnew()
        next()
      }, wait)
      wait = Math.min(wait * 2, LONGEST_WAIT)
    }
    const now = () => void askAnew()
    next()
    window.addEventListener('online', now)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', now)
    }
  }, [isKept, askAnew])
  return { keptSince, askAnew }
}

/** The worker gives no kept answer to HEAD. */
async function isReachable(): Promise<boolean> {
  const asked = { method: 'HEAD', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) } as const
  const answer = await fetch(REGISTER_PATH, asked).catch(() => undefined)
  return answer?.ok === true
}
