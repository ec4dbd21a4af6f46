/**
 * Does the publisher of our tests answer as StatLine does? Held against recorded answers, which are not ours to keep here:
 * OPEN_DATA_DIR names a folder of downloads with protocol/v3 in it. Without it this is skipped, and says so.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod/mini'
import { describe, expect, it } from 'vitest'
import { openStatline } from '../../server/import/statline/statlineOData.ts'
import { startPublisher } from '../publisher/startPublisher.ts'
import { type Entry, smallTable } from '../publisher/table.ts'

const folder = path.join(process.env['OPEN_DATA_DIR'] ?? '', 'protocol', 'v3')
const present = process.env['OPEN_DATA_DIR'] !== undefined && existsSync(folder)
if (!present) {
  console.info('Recorded answers of StatLine: skipped, OPEN_DATA_DIR names no folder with protocol/v3 in it.')
}

const ENTRY = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
const recorded = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
const entries = (file: string): Entry[] => z.array(ENTRY).parse(recorded(file))
/** The rows of the recorded table, which stand in an envelope of whoever recorded them. */
const untyped = () =>
  z.object({ value: z.array(ENTRY) }).parse(recorded('50090NED_UntypedDataSet_sample.json')).value

const ours = smallTable()
const typeOf = (value: unknown) => (value === null ? 'null' : typeof value)
/** Keys in their order, each with the kinds of value that occur. */
const shape = (of: readonly Entry[]) =>
  Object.keys(of[0] ?? {}).map((key) => [key, new Set(of.map((entry) => typeOf(entry[key])))] as const)

describe.skipIf(!present)('the publisher of our tests beside recorded answers of StatLine', () => {
  it('describes a table with the same keys in the same order', () => {
    const theirs = entries('85984NED_TableInfos.json')
    expect(shape(ours.described['TableInfos'] ?? [])).toEqual(shape(theirs))
  })

  it.each(['GeoDetail', 'TopicGroup', 'Topic'])('describes a %s in the same form', (type) => {
    const of = (list: readonly Entry[]) => list.filter(({ Type }) => Type === type)
    const theirs = shape(of(entries('85984NED_DataProperties.json')))
    const mine = shape(of(ours.described['DataProperties'] ?? []))
    expect(mine.map(([key]) => key)).toEqual(theirs.map(([key]) => key))
    // Nothing of ours is of a kind that was not recorded in that place.
    const strange = mine.flatMap(([key, kinds], place) =>
      [...kinds].filter((kind) => theirs[place]?.[1].has(kind) !== true).map((kind) => `${key} ${kind}`),
    )
    expect(strange).toEqual([])
  })

  it('pads codes, names and figures to the same width', () => {
    // The number of a row was recorded as text; live answers give a number.
    const widths = (rows: readonly Entry[], keys: readonly string[]) =>
      keys.map((key) => [
        key,
        [...new Set(rows.flatMap(({ [key]: value }) => (typeof value === 'string' ? value.length : [])))],
      ])
    const keys = Object.keys(ours.rows[0] ?? {}).filter((key) => key !== 'ID')
    expect(Object.keys(untyped()[0] ?? {}).filter((key) => keys.includes(key))).toEqual(keys)
    expect(widths(ours.rows, keys)).toEqual(widths(untyped(), keys))
  })

  it('writes an absent figure in the same two ways', () => {
    const absent = (rows: readonly Entry[]) =>
      new Set(
        rows
          .flatMap((row) => Object.values(row))
          .filter((value) => value === null || (typeof value === 'string' && value.trim() === '.')),
      )
    expect(absent(ours.rows)).toEqual(absent(untyped()))
  })

  it('sends on the recorded rows, and our reader reads them', async () => {
    const rows = untyped()
    const regions = [...new Set(rows.map(({ WijkenEnBuurten: region }) => String(region)))]
    const topics = Object.keys(rows[0] ?? {}).slice(8)
    const described = {
      ...ours.described,
      DataProperties: (ours.described['DataProperties'] ?? [])
        .filter(({ Type, Datatype }) => Type !== 'Topic' || Datatype === 'String')
        .concat(
          topics.map((Key, at) => ({
            'odata.type': 'Cbs.OData.Topic',
            ID: 100 + at,
            Position: 100 + at,
            ParentID: null,
            Type: 'Topic',
            Key,
            Title: Key,
            Datatype: 'Float',
          })),
        ),
      WijkenEnBuurten: regions.map((Key) => ({ Key, Title: Key.trim() })),
    }
    const publisher = await startPublisher({ id: '50090NED', described, rows }, { page: 2 })
    try {
      const faults: unknown[] = []
      const reader = await openStatline({
        table: '50090NED',
        base: publisher.base,
        report: (fault) => faults.push(fault),
      })
      const read = []
      for await (const batch of reader.rows) read.push(...batch)
      expect(faults).toEqual([])
      expect(read.map(({ region }) => region)).toEqual(regions.map((code) => code.trim()))
      const place = reader.head.topics.findIndex(({ stem }) => stem === 'Overgewicht')
      const walking = reader.head.topics.findIndex(({ stem }) => stem === 'LopenNaarSchoolOfWerk')
      expect(read.map(({ cells }) => cells[place])).toEqual([
        50.8,
        47.7,
        34.1,
        27.9,
        'not-distinguished',
        'not-distinguished',
      ])
      expect(read[0]?.cells[walking]).toBe('not-applicable')
    } finally {
      await publisher.close()
    }
  })
})
