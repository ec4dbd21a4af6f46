import type { Language } from '../../../messages/texts.ts'

/** How long the speaker speaks. */
export interface Elapsed {
  /** ms that had passed at the last pause. */
  readonly before: number
  /** When it went on, in ms since 1970; absent while it is paused. */
  readonly since?: number
}

export const NOT_BEGUN: Elapsed = { before: 0 }

export const elapsedAt = ({ before, since }: Elapsed, now: number): number =>
  before + (since === undefined ? 0 : Math.max(0, now - since))

/** Starts it where it is paused, and pauses it where it goes. */
export const startedOrPaused = (elapsed: Elapsed, now: number): Elapsed =>
  elapsed.since === undefined ? { ...elapsed, since: now } : { before: elapsedAt(elapsed, now) }

/** Starts it where it has never gone. Where it goes, or is paused, it stays as it is. */
export const begun = (elapsed: Elapsed, now: number): Elapsed =>
  elapsed.since === undefined && elapsed.before === 0 ? startedOrPaused(elapsed, now) : elapsed

/** 65,000 → "1:05"; from an hour on "1:01:05". */
export function elapsedText(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  const rest = two(seconds % 60)
  return hours === 0 ? `${minutes}:${rest}` : `${hours}:${two(minutes)}:${rest}`
}

/** The time of day where the speaker is. */
export const clockText = (now: number, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
  }).format(now)
