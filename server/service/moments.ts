/** Which version counts at a moment, and at which moment the next one is written. */
import type { Clock, Revision } from './store.ts'

/** Is a record in force now, or was it as of a moment? */
export function inForce(record: { recordedAt: string; supersededAt?: string }, asOf?: string): boolean {
  if (asOf === undefined) return record.supersededAt === undefined
  return record.recordedAt <= asOf && (record.supersededAt === undefined || record.supersededAt > asOf)
}

/** The moment of the next write: now, or that of the last one when the clock was set back meanwhile. */
export function nextMoment(clock: Clock, last: Revision | undefined): string {
  const now = clock().toISOString()
  return last !== undefined && last.recordedAt > now ? last.recordedAt : now
}
