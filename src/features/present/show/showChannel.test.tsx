import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Stand, useShowChannel } from './showChannel.ts'

/** Channels of one page: a message comes to every other of its name at once. */
class FakeChannel extends EventTarget {
  static readonly all = new Set<FakeChannel>()
  private readonly name: string
  constructor(name: string) {
    super()
    this.name = name
    FakeChannel.all.add(this)
  }
  postMessage(data: unknown) {
    for (const other of FakeChannel.all)
      if (other !== this && other.name === this.name)
        other.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }))
  }
  close() {
    FakeChannel.all.delete(this)
  }
}

const stand = (slide: number, blank?: 'black'): Stand => ({ place: { slide, part: 0 }, blank })
const open = (deck: string, from: 'show' | 'speaker', at: Stand) => {
  const follow = vi.fn<(stand: Stand, isGoing: boolean) => void>()
  return { follow, ...renderHook(() => useShowChannel(deck, from, at, follow)) }
}

beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', FakeChannel)
})
afterEach(() => {
  vi.unstubAllGlobals()
  FakeChannel.all.clear()
})

describe('windows of one deck', () => {
  it('take over where the other stands when they are opened later', () => {
    const show = open('a', 'show', stand(4, 'black'))
    const speaker = open('a', 'speaker', stand(0))
    expect(speaker.follow).toHaveBeenCalledExactlyOnceWith(stand(4, 'black'), false)
    expect(show.follow).not.toHaveBeenCalled()
    expect([...show.result.current.others]).toEqual(['speaker'])
    expect([...speaker.result.current.others]).toEqual(['show'])
  })

  it('go where any of them goes', () => {
    const show = open('a', 'show', stand(0))
    const speaker = open('a', 'speaker', stand(0))
    speaker.follow.mockClear()
    act(() => speaker.result.current.tell(stand(2)))
    expect(show.follow).toHaveBeenCalledExactlyOnceWith(stand(2), true)
    expect(speaker.follow).not.toHaveBeenCalled()
  })

  it('leave those of another deck alone, and each other when one is closed', () => {
    const show = open('a', 'show', stand(0))
    const other = open('b', 'speaker', stand(3))
    expect(show.follow).not.toHaveBeenCalled()
    const speaker = open('a', 'speaker', stand(0))
    act(() => speaker.unmount())
    expect(show.result.current.others.size).toBe(0)
    expect(other.follow).not.toHaveBeenCalled()
  })

  it('do not follow what they do not understand', () => {
    const show = open('a', 'show', stand(0))
    const stranger = new FakeChannel('gezond-verband-toon-a')
    for (const data of [
      'onzin',
      null,
      { says: 'stand', from: 'show', stand: { place: { slide: -1, part: 0 } } },
      { says: 'stand', from: 'show', stand: { place: { slide: 'x', part: 0 } } },
      { says: 'stand', from: 'elders', stand: stand(1) },
    ])
      // A channel has no other origin than its own.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      act(() => stranger.postMessage(data))
    expect(show.follow).not.toHaveBeenCalled()
  })
})
