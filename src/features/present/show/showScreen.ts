import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'

/** Longer than browsers take to tell a page of the press of Escape with which they left full screen, in ms. */
const SAME_PRESS = 400

const listenToFullScreen = (changed: () => void): (() => void) => {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}

/** Chromium can leave Escape to the page, which first takes away a blank screen. */
interface KeyboardLock {
  lock(keys: readonly string[]): Promise<void>
}

function keyboardLock(): KeyboardLock | undefined {
  const keyboard: unknown = Reflect.get(navigator, 'keyboard')
  return typeof keyboard === 'object' && keyboard !== null && 'lock' in keyboard
    ? // What has a lock is the keyboard of the Keyboard Lock API; lib.dom does not know it.
      (keyboard as KeyboardLock)
    : undefined
}

/** The whole screen, where the browser allows it. Whoever leaves the show leaves it too. */
export function useFullScreen() {
  const isFull = useSyncExternalStore(listenToFullScreen, () => Boolean(document.fullscreenElement))
  const leftAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (!isFull) return undefined
    return () => {
      leftAt.current = performance.now()
    }
  }, [isFull])
  useEffect(
    () => () => {
      if (document.fullscreenElement) void document.exitFullscreen()
    },
    [],
  )
  const toggle = useCallback(async () => {
    try {
      if (document.fullscreenElement) {
        await document.exitFullscreen()
        return
      }
      await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
      await keyboardLock()?.lock(['Escape'])
    } catch {
      // Refused: the show goes on in its window.
    }
  }, [])
  return {
    isFull,
    /** Is there a whole screen to go to? Not on a telephone of Apple, for one. */
    can: document.fullscreenEnabled,
    toggle,
    /** Did the browser leave full screen with the very press of Escape that it tells of now? */
    hasJustLeft: () => performance.now() - leftAt.current < SAME_PRESS,
  }
}

/** Keeps the screen from going dark, where the browser can. It lets go when the window is hidden, and takes hold again. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | undefined
    let isOver = false
    const hold = async () => {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      try {
        const got = await navigator.wakeLock.request('screen')
        if (isOver) void got.release()
        else lock = got
      } catch {
        // Refused, on a battery that runs low for one.
      }
    }
    const again = () => void hold()
    void hold()
    document.addEventListener('visibilitychange', again)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', again)
      void lock?.release()
    }
  }, [])
}
