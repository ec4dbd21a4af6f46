import { describe, expect, it } from 'vitest'
import { clockText, elapsedAt, elapsedText, NOT_BEGUN, startedOrPaused } from './speakerTime.ts'

describe('how long the speaker speaks', () => {
  it('is written in minutes and seconds, with hours from the first on', () => {
    expect(elapsedText(0)).toBe('0:00')
    expect(elapsedText(65_900)).toBe('1:05')
    expect(elapsedText(3_661_000)).toBe('1:01:01')
  })

  it('stands still while it is paused, and goes on from there', () => {
    const started = startedOrPaused(NOT_BEGUN, 1000)
    const paused = startedOrPaused(started, 61_000)
    const again = startedOrPaused(paused, 200_000)
    expect(elapsedAt(NOT_BEGUN, 9000)).toBe(0)
    expect(elapsedAt(paused, 150_000)).toBe(60_000)
    expect(elapsedAt(again, 205_000)).toBe(65_000)
  })

  it('does not run back when the clock of the computer is set', () => {
    expect(elapsedAt(startedOrPaused(NOT_BEGUN, 5000), 1000)).toBe(0)
  })
})

it('writes the time of day with two digits each', () => {
  expect(clockText(new Date(2026, 10, 22, 9, 5).getTime(), 'nl')).toBe('09:05')
})
