import { useCallback, useEffect, useRef, useState } from 'react'
import type { Place } from './showSteps.ts'

/** Nothing of the slides is seen: a black or a white screen. */
export type Blank = 'black' | 'white'

/** What the windows of one deck have in common. */
export interface Stand {
  place: Place
  blank: Blank | undefined
}

export type ShowWindow = 'show' | 'speaker'

type Message =
  /** A window was opened, and asks where the others are. */
  | { says: 'opened'; from: ShowWindow }
  /** `isGoing`: its presenter goes there now; else where it stands, said to one that was opened. */
  | { says: 'stand'; from: ShowWindow; stand: Stand; isGoing?: boolean }
  | { says: 'closed'; from: ShowWindow }

/**
 * Keeps the windows in which a deck is shown in step: whichever goes on takes the others along. One that is opened later
 * takes over where the other stands.
 * @param stand where this window is
 * @param follow goes where another window went or stands
 */
export function useShowChannel(
  deck: string,
  from: ShowWindow,
  stand: Stand,
  follow: (stand: Stand, isGoing: boolean) => void,
): { tell: (stand: Stand) => void; others: ReadonlySet<ShowWindow> } {
  const channel = useRef<BroadcastChannel>(undefined)
  const latest = useRef({ stand, follow })
  const [others, setOthers] = useState<ReadonlySet<ShowWindow>>(() => new Set())
  useEffect(() => {
    latest.current = { stand, follow }
  })
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined
    const opened = new BroadcastChannel(`gezond-verband-toon-${deck}`)
    // A channel has no other origin than its own.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    const send = (message: Message) => opened.postMessage(message)
    opened.addEventListener('message', ({ data }) => {
      if (!isMessage(data)) return
      setOthers((before) => withOther(before, data.from, data.says !== 'closed'))
      if (data.says === 'stand') latest.current.follow(data.stand, data.isGoing === true)
      else send({ says: 'stand', from, stand: latest.current.stand })
    })
    const close = () => send({ says: 'closed', from })
    // A page that comes back as it was left asks anew.
    const reopen = ({ persisted }: PageTransitionEvent) => {
      if (persisted) send({ says: 'opened', from })
    }
    window.addEventListener('pagehide', close)
    window.addEventListener('pageshow', reopen)
    channel.current = opened
    send({ says: 'opened', from })
    return () => {
      close()
      window.removeEventListener('pagehide', close)
      window.removeEventListener('pageshow', reopen)
      channel.current = undefined
      opened.close()
    }
  }, [deck, from])
  const tell = useCallback(
    (to: Stand) =>
      channel.current?.postMessage({ says: 'stand', from, stand: to, isGoing: true } satisfies Message),
    [from],
  )
  return { tell, others }
}

function withOther(
  before: ReadonlySet<ShowWindow>,
  other: ShowWindow,
  isThere: boolean,
): ReadonlySet<ShowWindow> {
  if (before.has(other) === isThere) return before
  const after = new Set(before)
  if (isThere) after.add(other)
  else after.delete(other)
  return after
}

/** Another window may run an older or a newer app. */
function isMessage(data: unknown): data is Message {
  if (!isRecord(data) || (data.from !== 'show' && data.from !== 'speaker')) return false
  if (data.says === 'opened' || data.says === 'closed') return true
  if (data.says !== 'stand' || !isRecord(data.stand)) return false
  const { place, blank } = data.stand
  return (
    isRecord(place) &&
    isIndex(place.slide) &&
    isIndex(place.part) &&
    (blank === undefined || blank === 'black' || blank === 'white')
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isIndex = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0
