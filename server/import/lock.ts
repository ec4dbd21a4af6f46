/** One import at a time: a second one would throw away what the first has staged. */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { StartFailure } from '../startFailure.ts'

/**
 * Does the work while a file holds our process number, which is made only where there is none.
 * @throws StartFailure while another process holds it
 */
export async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  if (!taken(lock) && !(clearedOfDead(lock) && taken(lock)))
    throw new StartFailure(
      `Er wordt al een tabel ingelezen. Wacht tot dat klaar is. Loopt er zeker niets meer, haal dan ${lock} weg.`,
      `A table is being imported already. Wait until that is done. If nothing is running for certain, delete ${lock}.`,
    )
  try {
    await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Is an import at work now? */
export const isAtWork = (lock: string): boolean => isHeld(lock)

function taken(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    // Made, and then no room to write in: nobody holds it.
    if (codeOf(error) === 'ENOSPC') rmSync(lock, { force: true })
    throw error
  }
}

/** Takes away what an import that was killed left. Of two that see it only one can move it aside. */
function clearedOfDead(lock: string): boolean {
  if (isHeld(lock)) return false
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
  } catch (error) {
    // Someone else was first; whoever then makes the file has it.
    if (codeOf(error) === 'ENOENT') return true
    throw error
  }
  // Made anew between the look and the move, by one that lives: it goes back.
  if (isHeld(aside)) {
    renameSync(aside, lock)
    return false
  }
  rmSync(aside, { force: true })
  return true
}

/** Does a living process hold it? An empty one is being written at this moment. */
function isHeld(lock: string): boolean {
  try {
    const text = readFileSync(lock, 'utf8').trim()
    return text === '' || isAlive(Number(text))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Another user's process may not be signalled, and is alive.
    return codeOf(error) === 'EPERM'
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined
