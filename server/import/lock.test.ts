import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { StartFailure } from '../startFailure.ts'
import { alone } from './lock.ts'

let folder: string
let lock: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gezond-verband-'))
  lock = path.join(folder, 'register.import')
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

/** The number of a process that has ended. */
const dead = () => String(spawnSync(process.execPath, ['-e', '']).pid)
/** Of one that lives as long as the test: the one that started it. */
const living = String(process.ppid)

describe('an import alone', () => {
  it('is so until it ends, also when it goes wrong', async () => {
    await alone(lock, async () => expect(readFileSync(lock, 'utf8')).toBe(String(process.pid)))
    expect(existsSync(lock)).toBe(false)
    await expect(alone(lock, () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk')
    expect(existsSync(lock)).toBe(false)
  })

  it('goes on where one that was killed left its lock', async () => {
    writeFileSync(lock, dead())
    const work = vi.fn(() => Promise.resolve())
    await alone(lock, work)
    expect(work).toHaveBeenCalledOnce()
    expect(readdirSync(folder)).toEqual([])
  })

  it.each([
    ['that lives', living],
    ['that is writing its number', ''],
  ])('waits for another %s, and leaves its lock', async (_name, held) => {
    writeFileSync(lock, held)
    const work = vi.fn(() => Promise.resolve())
    await expect(alone(lock, work)).rejects.toThrow(StartFailure)
    expect(work).not.toHaveBeenCalled()
    expect(readFileSync(lock, 'utf8')).toBe(held)
  })

  it('gives way to one that comes between the look and the taking', async () => {
    writeFileSync(lock, dead())
    const work = vi.fn(() => Promise.resolve())
    // At the moment that we ask whether the holder lives, another puts its own lock in its place.
    vi.spyOn(process, 'kill').mockImplementationOnce(() => {
      writeFileSync(lock, living)
      throw Object.assign(new Error('gone'), { code: 'ESRCH' })
    })
    await expect(alone(lock, work)).rejects.toThrow(StartFailure)
    expect(work).not.toHaveBeenCalled()
    expect(readFileSync(lock, 'utf8')).toBe(living)
    expect(readdirSync(folder)).toHaveLength(1)
  })
})
