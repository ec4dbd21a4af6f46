import { expect, it, vi } from 'vitest'
import { dataset, observation, region } from '../../tests/builders/dataset.ts'
import { createMemoryStore } from '../service/memoryStore.ts'
import { listLines } from './importReport.ts'
import { importsInUse } from './inUse.ts'
import { remove } from './removal.ts'

it('says of boundaries which of two files is shown, and which is shown again', async () => {
  let second = 0
  const store = createMemoryStore(() => new Date(Date.UTC(2026, 10, 22, 12, 0, (second += 1))))
  const regions = ['GM0917', 'GM0935'].map((code) => region({ code, name: code, level: 'gemeente' }))
  await store.seed(dataset({ regions: [region({ code: 'NL01', level: 'country' }), ...regions] }))
  const bring = async (
    scale: 'gemeente' | 'wijk',
    year: number,
    file: string,
    ...within: (string | undefined)[]
  ) => {
    const places = within.length === 0 ? [undefined] : within
    const number = await store.stage({
      kind: 'boundaries',
      table: `grenzen ${scale} ${year} · ${file}`,
      edition: `indeling ${year}`,
      classificationYear: year,
      origin: file,
      fingerprint: file,
      rows: 2 * places.length,
      figures: 0,
    })
    const body = JSON.stringify({ objects: { regions: { geometries: [{}, {}] } } })
    const sets = places.map((place) => ({
      scale,
      ...(place === undefined ? {} : { within: place }),
      classificationYear: year,
      body,
    }))
    await store.addBoundaries(number, sets)
    await store.publish(number)
  }
  await bring('gemeente', 2024, 'een.json')
  await bring('gemeente', 2023, 'eerder.json')
  await bring('gemeente', 2024, 'twee.json')
  await bring('wijk', 2024, 'heerlen.json', 'GM0917')
  await bring('wijk', 2024, 'maastricht.json', 'GM0935')
  const states = async () =>
    listLines(await importsInUse(store), { atWork: false })
      .map((line) => line.split('  ').at(-1))
      .toReversed()
  expect(await states()).toEqual([
    'vervangen door nummer 3',
    'in gebruik',
    'in gebruik',
    'in gebruik',
    'in gebruik',
  ])
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await remove(store, { number: 3, sure: true })
  expect(said).toHaveBeenLastCalledWith('Nummer 1, grenzen gemeente 2024 · een.json, is weer in gebruik.')
  expect((await states())[0]).toBe('in gebruik')

  await bring('wijk', 2024, 'beide.json', 'GM0917', 'GM0935')
  await bring('wijk', 2024, 'opnieuw.json', 'GM0935')
  expect((await states()).slice(2)).toEqual([
    'vervangen door nummer 6 of 7',
    'vervangen door nummer 6 of 7',
    'in gebruik voor 2 wijken, de rest vervangen door nummer 7',
    'in gebruik',
  ])
  said.mockClear()
  await remove(store, { number: 7, sure: true })
  expect(said).toHaveBeenLastCalledWith('Nummer 6, grenzen wijk 2024 · beide.json, is weer in gebruik.')
  said.mockClear()
  await bring('wijk', 2024, 'nog.json', 'GM0917')
  await remove(store, { number: 6, sure: true })
  expect(said.mock.calls.flat()).toContain(
    'Nummer 5, grenzen wijk 2024 · maastricht.json, is weer in gebruik.',
  )
  said.mockRestore()
})

it('says of a table whose periods are each in their own classification that they are, also after it was replaced', async () => {
  let second = 0
  const store = createMemoryStore(() => new Date(Date.UTC(2026, 10, 22, 12, 0, (second += 1))))
  await store.seed(dataset())
  const bring = async (...years: number[]) => {
    const key = { table: '50090NED', edition: 'indeling 2020' }
    const classificationYear = Math.max(...years)
    const counts = { origin: 'a.csv', fingerprint: String(years), rows: 2, figures: 2 }
    const number = await store.stage({ ...key, ...counts, classificationYear })
    const blocks = years.map((year) => {
      const {
        region: code,
        cell: _cell,
        provenance: _from,
        ...rest
      } = observation({ ...key, period: String(year) })
      const regions = { classificationYear: year, codes: [code] }
      return { ...rest, classificationYear: year, regions, values: [50], absence: 'missing' as const }
    })
    await store.addBlocks(number, { scale: 'gemeente', blocks })
    await store.publish(number)
  }
  await bring(2019, 2024)
  const listed = async () => listLines(await importsInUse(store), { atWork: false })
  expect((await listed())[0]).toContain('  elk jaar in zijn eigen indeling  2 cijfers')
  await bring(2024)
  expect(await listed()).toEqual([
    expect.stringContaining('  indeling 2024  2 cijfers'),
    expect.stringContaining('  elk jaar in zijn eigen indeling  2 cijfers'),
  ])
})
