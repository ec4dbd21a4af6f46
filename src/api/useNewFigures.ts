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
      if (!(await haveChanged(client))) return
      await client.invalidateQueries({ queryKey: [FIGURE_BLOCKS] })
      if (!left) setReplacedAt(new Date())
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

async function haveChanged(client: QueryClient): Promise<boolean> {
  const inUse = client.getQueryCache().findAll({ queryKey: [FIGURE_BLOCKS], type: 'active' })
  const looked = await Promise.all(
    // What a query of this key holds is what figureBlocksQuery returned.
    inUse.map((query) => hasChanged(query.state.data as IndicatorBlocks | undefined)),
  )
  return looked.includes(true)
}

/** Only a good answer under another name is a change: a service that is away says nothing of the figures. */
async function hasChanged(held: IndicatorBlocks | undefined): Promise<boolean> {
  if (held === undefined || held.answer.tag === null) return false
  const answer = await fetch(held.answer.path, { method: 'HEAD' }).catch(() => undefined)
  const tag = answer?.ok === true ? answer.headers.get('etag') : null
  return tag !== null && tag !== held.answer.tag
}
