import { afterEach, describe, expect, it, vi } from 'vitest'
import { dataset } from '../../tests/builders/dataset.ts'
import { createMemoryStore } from '../service/memoryStore.ts'
import { Interrupted, interruptible } from './interruption.ts'

const HEAD = {
  table: '50090NED',
  edition: 'indeling 2024',
  classificationYear: 2024,
  origin: 'tabel.csv',
  fingerprint: 'x',
  rows: 1,
  figures: 1,
}

let end = () => {}
afterEach(() => end())

async function listening() {
  const store = createMemoryStore(() => new Date('2026-11-22T12:00:00.000Z'))
  await store.seed(dataset())
  const parts = { clean: vi.fn(), say: vi.fn(), exit: vi.fn() }
  const interruption = interruptible(parts)
  end = interruption.end
  return { store, ...parts, watched: interruption.watched(store), toTheEnd: interruption.toTheEnd }
}
const ctrlC = () => process.emit('SIGINT', 'SIGINT')

describe('Ctrl+C', () => {
  it('ends the process at once while nothing is staged', async () => {
    const { clean, say, exit } = await listening()
    ctrlC()
    expect(clean).toHaveBeenCalledOnce()
    expect(say).toHaveBeenCalledWith(expect.stringContaining('Afgebroken; er is niets veranderd.'))
    expect(exit).toHaveBeenCalledWith(130)
  })

  it('stops the next write of an import that stages, and never switches to it', async () => {
    const { watched, exit } = await listening()
    const number = await watched.stage(HEAD)
    ctrlC()
    expect(exit).not.toHaveBeenCalled()
    await expect(watched.addBlocks(number, { scale: 'gemeente', blocks: [] })).rejects.toThrow(Interrupted)
    await expect(watched.publish(number)).rejects.toThrow(Interrupted)
    expect((await watched.imports())[0]?.publishedAt).toBeUndefined()
  })

  it('is heard though the database never waits', async () => {
    const { watched } = await listening()
    const number = await watched.stage(HEAD)
    process.kill(process.pid, 'SIGINT')
    await expect(watched.addBlocks(number, { scale: 'gemeente', blocks: [] })).rejects.toThrow(Interrupted)
  })

  it('lets a switch that has begun come to its end, and says so', async () => {
    const { say, exit, toTheEnd } = await listening()
    await expect(toTheEnd(async () => ctrlC() && 'klaar')).resolves.toBe('klaar')
    expect(say).toHaveBeenCalledWith(expect.stringContaining('wordt afgemaakt'))
    expect(exit).not.toHaveBeenCalled()
  })
})
