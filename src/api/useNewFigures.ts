import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { FIGURE_BLOCKS, type IndicatorBlocks } from './figureBlocks.ts'

/** Who goes to and fro between windows does not ask each time. */
const REST = 10_000
/** An import shows on a page that stays in sight within this time. */
const LOOK_EVERY = 5 * 60_000

/**
 * Looks whether the figures in use are still those of the service, each time the reader comes back to the page and every
 * few minutes while it is in sight. Others are fetched; those that are the same are neither sent nor read again.
 * @returns when figures were last replaced; undefined as long as they were not
 */
export function useNewFigures(): Date | undefined {
  const client = useQueryClient()
  const [replacedAt, setReplacedAt] = useState<Date>()
  useEffect(() => {
    let lookedAt = Date.now()
    let left = false
    const look = async () => {
      if (document.visibilityState === 'hidden' || Date.now() - lookedAt < REST) return
      lookedAt = Date.now()
      const before = inUse(client)
      if (!(await Promise.all(before.map(hasChanged))).includes(true)) return
      await client.invalidateQueries({ queryKey: [FIGURE_BLOCKS] })
      // Fetching may have failed: then the figures on the page are those that were there.
      const after = new Map(inUse(client).map(({ hash, tag }) => [hash, tag]))
      const isReplaced = before.some(({ hash, tag }) => !isSame(after.get(hash) ?? tag, tag))
      if (!left && isReplaced) setReplacedAt(new Date())
    }
    const onReturn = () => void look()
    const every = setInterval(onReturn, LOOK_EVERY)
    window.addEventListener('focus', onReturn)
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      left = true
      clearInterval(every)
      window.removeEventListener('focus', onReturn)
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [client])
  return replacedAt
}

interface HeldAnswer {
  /** Of its query. */
  hash: string
  path: string
  tag: string
}

/** The answers that the page shows figures of. */
const inUse = (client: QueryClient): HeldAnswer[] =>
  client
    .getQueryCache()
    .findAll({ queryKey: [FIGURE_BLOCKS], type: 'active' })
    .flatMap(({ queryHash: hash, state }) => {
      // What a query of this key holds is what figureBlocksQuery returned.
      const { path, tag = null } = (state.data as IndicatorBlocks | undefined)?.answer ?? {}
      return path === undefined || tag === null ? [] : [{ hash, path, tag }]
    })

/** Only a good answer under another name is a change: a service that is away says nothing of the figures. */
async function hasChanged({ path, tag }: HeldAnswer): Promise<boolean> {
  const answer = await fetch(path, { method: 'HEAD' }).catch(() => undefined)
  const now = answer?.ok === true ? answer.headers.get('etag') : null
  return now !== null && !isSame(now, tag)
}

/** The same figures may be named as weak, or after the coding that they were sent in. */
const isSame = (one: string, other: string): boolean => contentOf(one) === contentOf(other)

const contentOf = (tag: string): string => tag.replace(/^W\/|-(?:br|gz)(?="$)/g, '')
