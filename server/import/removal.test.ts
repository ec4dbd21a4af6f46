import { expect, it, vi } from 'vitest'
import { dataset } from '../../tests/builders/dataset.ts'
import { createMemoryStore } from '../service/memoryStore.ts'
import { VersionConflict } from '../service/store.ts'
import { StartFailure } from '../startFailure.ts'
import { remove } from './removal.ts'

const head = {
  edition: 'indeling 2024',
  classificationYear: 2024,
  origin: 'grenzen.json',
  fingerprint: 'x',
}

it('says what would go, in the words of what it is', async () => {
  const store = createMemoryStore(() => new Date('2026-11-22T12:00:00.000Z'))
  await store.seed(dataset())
  const table = 'grenzen buurt 2024 · grenzen.json'
  const boundaries = await store.stage({ ...head, kind: 'boundaries', table, rows: 12, figures: 0 })
  const figures = await store.stage({ ...head, table: '50090NED', rows: 1, figures: 1 })
  for (const number of [boundaries, figures]) await store.publish(number)
  await expect(remove(store, { number: boundaries, sure: false })).rejects.toThrow(
    'nummer 1: grenzen buurt 2024 · grenzen.json, indeling 2024, met de grenzen van 12 gebieden.',
  )
  await expect(remove(store, { number: figures, sure: false })).rejects.toThrow(
    'nummer 2: tabel 50090NED, uitgave indeling 2024, met 1 cijfer.',
  )
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await remove(store, { number: boundaries, sure: true })
  expect(said).toHaveBeenCalledWith(expect.stringContaining('Weggehaald: nummer 1, grenzen buurt 2024'))
  expect((await store.imports()).map(({ number }) => number)).toEqual([figures])
  said.mockRestore()
})

it.each([
  [
    undefined,
    'daarna in het register gewijzigd (hc-1); wat gewijzigd is, wordt niet weggehaald',
    'was changed in the register since',
  ],
  [
    4,
    'Nummer 4 bracht daarna dezelfde herindeling (hc-1). Haal eerst dat weg: npm run import -- --remove 4.',
    'Number 4 brought',
  ],
])('names what stands in the way of taking boundary changes out (%s)', async (by, nl, en) => {
  const store = createMemoryStore(() => new Date('2026-11-22T12:00:00.000Z'))
  await store.seed(dataset())
  const number = await store.stage({
    ...head,
    kind: 'boundary-changes',
    table: 'herindelingen',
    rows: 1,
    figures: 0,
  })
  await store.publish(number)
  const refusing = { ...store, remove: () => Promise.reject(new VersionConflict('hc-1', 2, by)) }
  const failure = await remove(refusing, { number, sure: true }).catch((error: unknown) => error)
  if (!(failure instanceof StartFailure)) throw new Error('it was taken out', { cause: failure })
  expect(failure.message).toContain(nl)
  expect(failure.english).toContain(en)
})
