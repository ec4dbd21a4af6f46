/** How far an import is: rows, rate and time left, on one line of a terminal or a line now and then in a log. */
import type { WriteStream } from 'node:tty'

/** Milliseconds between two lines on a terminal, and in a log. */
const ON_TERMINAL = 200
const IN_LOG = 5000

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

/** What is said of so many rows of a total, after so many milliseconds. */
export function progressLine(rows: number, total: number | undefined, elapsed: number): string {
  const rate = elapsed > 0 ? (rows / elapsed) * 1000 : 0
  const speed = `${whole.format(rate)} per seconde`
  if (total === undefined || total < rows) return `${whole.format(rows)} rijen · ${speed}`
  const left = rate > 0 ? ` · nog ${duration((total - rows) / rate)}` : ''
  const part = total === 0 ? 1 : rows / total
  const bar = '█'.repeat(Math.round(part * 20)).padEnd(20, '░')
  return `${bar} ${whole.format(rows)} van ${whole.format(total)} rijen · ${speed}${left}`
}

/** 75 → "1 min 15 s" */
export function duration(seconds: number): string {
  const all = Math.round(seconds)
  return all < 60 ? `${all} s` : `${Math.floor(all / 60)} min ${all % 60} s`
}

/** Tells a stream of every so many rows; `end` closes the line. */
export function createProgress(stream: Pick<WriteStream, 'write' | 'isTTY'>, now: () => number = Date.now) {
  const begun = now()
  const pause = stream.isTTY ? ON_TERMINAL : IN_LOG
  let told = begun
  let line = ''
  const show = (rows: number, total: number | undefined) => {
    line = progressLine(rows, total, now() - begun)
    stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`)
  }
  return {
    rows(rows: number, total: number | undefined): void {
      if (now() - told < pause) return
      told = now()
      show(rows, total)
    },
    end(rows: number, total: number | undefined): void {
      if (stream.isTTY) {
        show(rows, total)
        stream.write('\n')
      }
    },
  }
}
