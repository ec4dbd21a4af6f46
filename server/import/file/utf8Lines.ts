/** Bytes in pieces that are known to be UTF-8, with the line of the first that is not. */
import { isUtf8 } from 'node:buffer'

const NEWLINE = 0x0a

export interface Utf8Check {
  /** Gives back what of this piece can be judged; the rest waits for the next. Undefined: not UTF-8. */
  next: (piece: Buffer) => Buffer | undefined
  /** False when the text ends in the middle of a character. */
  complete: () => boolean
  /** The line that the fault is on, once there is one. */
  line: () => number
}

/** Checks a text that comes in pieces; a character may be cut in two between them. */
export function utf8Check(): Utf8Check {
  let waiting: Buffer = Buffer.alloc(0)
  let line = 1
  return {
    next: (piece) => {
      const all = waiting.length === 0 ? piece : Buffer.concat([waiting, piece])
      const end = lastWhole(all)
      const whole = all.subarray(0, end)
      if (!isUtf8(whole)) {
        line += linesBeforeFault(whole)
        return undefined
      }
      waiting = Buffer.from(all.subarray(end))
      line += newlinesIn(whole)
      return whole
    },
    complete: () => waiting.length === 0,
    line: () => line,
  }
}

/** Where the last whole character ends: a lead byte says how many bytes follow it (RFC 3629). */
function lastWhole(bytes: Buffer): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return bytes.length
    if (byte < 0xc0) continue
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4
    return length > back ? bytes.length - back : bytes.length
  }
  return bytes.length
}

function newlinesIn(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

/** A newline is one byte and part of no other character, so that each line can be judged by itself. */
function linesBeforeFault(bytes: Buffer): number {
  let lines = 0
  let start = 0
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, start)) {
    if (!isUtf8(bytes.subarray(start, at))) break
    lines++
    start = at + 1
  }
  return lines
}
