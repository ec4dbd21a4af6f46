/** jsdom lays nothing out: what asks whether it is in view, or how wide it is, is told at once. */
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

class InView {
  private readonly seen: (entries: { isIntersecting: boolean; contentRect: { width: number } }[]) => void
  constructor(seen: InView['seen']) {
    this.seen = seen
  }
  observe() {
    this.seen([{ isIntersecting: true, contentRect: { width: 700 } }])
  }
  unobserve() {}
  disconnect() {}
}

/** Everything in the tests of this file is in view and 700 px wide. */
export function everythingInView(): void {
  beforeEach(() => {
    vi.stubGlobal('IntersectionObserver', InView)
    vi.stubGlobal('ResizeObserver', InView)
  })
  afterEach(() => {
    // What is still on its way to the screen asks too, until it is taken away.
    cleanup()
    vi.unstubAllGlobals()
  })
}
