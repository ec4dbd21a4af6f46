/** The log of the service: one line per event on standard error, with the stack of an error under it. */
import type { LogEntry } from './service/createService.ts'

export function writeLog({ level, message, reference, error }: LogEntry): void {
  const number = reference === undefined ? '' : ` [${reference}]`
  const line = `${new Date().toISOString()} ${level}${number} ${message}`
  if (error === undefined) console.error(line)
  else console.error(line, error)
}
