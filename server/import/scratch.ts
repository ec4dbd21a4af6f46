/**
 * What was read so far, in a file of its own that is thrown away: a table of five million figures is turned from rows into
 * blocks without being held in memory, and nothing of it touches the register's database before it is whole and sound.
 */
import { rmSync } from 'node:fs'
import Database from 'libsql'
import type { RegionScale } from '../../src/contract/figureBlocks.ts'
import type { Side } from './reading/rows.ts'

/** Rows that share period, age, side and scale, as they came in; one entry of each array per row. */
export interface Fragment {
  scale: RegionScale
  period: string
  age: string
  side: Side
  /** Number of the region within its scale, in the order in which regions were met. */
  regions: Uint32Array
  lines: Uint32Array
}

/** One topic of a fragment: the number, and what it is (0: a value; else an absence, see `assembler.ts`). */
export interface TopicCells {
  numbers: Float64Array
  states: Uint8Array
}

type Blob = Uint8Array | ArrayBuffer

/** What a block is of. */
export interface BlockPlace {
  scale: RegionScale
  period: string
  age: string
}

export type Scratch = ReturnType<typeof openScratch>

/** Opens an empty scratch file at a path; what stood there is thrown away. */
export function openScratch(file: string) {
  removeScratch(file)
  const db = new Database(file)
  // Nobody needs it after a power cut.
  db.pragma('journal_mode = OFF')
  db.pragma('synchronous = OFF')
  db.exec(`
    create table fragments (id integer primary key, scale text, period text, age text, side text, regions blob, lines blob);
    create table cells (fragment integer, topic integer, numbers blob, states blob, primary key (fragment, topic)) without rowid;
    create table blocks (position integer primary key, scale text, body text);
  `)
  const addFragment = db.prepare('insert into fragments values (?, ?, ?, ?, ?, ?, ?)')
  const addCells = db.prepare('insert into cells values (?, ?, ?, ?)')
  const addBlock = db.prepare('insert into blocks (scale, body) values (?, ?)')
  const findFragments = db.prepare(
    'select id, side, regions, lines from fragments where scale = ? and period = ? and age = ? order by id',
  )
  const findCells = db.prepare('select numbers, states from cells where fragment = ? and topic = ?')
  let fragments = 0

  return {
    /** One topic per entry of `topics`, in the order of the fragment's rows. */
    add(fragment: Fragment, topics: readonly TopicCells[]): void {
      fragments += 1
      const { scale, period, age, side, regions, lines } = fragment
      addFragment.run(fragments, scale, period, age, side, bytesOf(regions), bytesOf(lines))
      for (const [topic, { numbers, states }] of topics.entries())
        addCells.run(fragments, topic, bytesOf(numbers), bytesOf(states))
    },

    begin: () => db.exec('begin'),
    commit: () => db.exec('commit'),

    /** Every scale, period and age that was met, in order. */
    places(): BlockPlace[] {
      // The columns are those of the statement.
      return db
        .prepare('select distinct scale, period, age from fragments order by scale, period, age')
        .all() as BlockPlace[]
    },

    fragmentsOf({
      scale,
      period,
      age,
    }: BlockPlace): (Pick<Fragment, 'side' | 'regions' | 'lines'> & { id: number })[] {
      const rows = findFragments.all(scale, period, age) as {
        id: number
        side: Side
        regions: Blob
        lines: Blob
      }[]
      return rows.map(({ id, side, regions, lines }) => ({
        id,
        side,
        regions: new Uint32Array(copied(regions)),
        lines: new Uint32Array(copied(lines)),
      }))
    },

    cellsOf(fragment: number, topic: number): TopicCells {
      const row = findCells.get(fragment, topic) as { numbers: Blob; states: Blob }
      return { numbers: new Float64Array(copied(row.numbers)), states: new Uint8Array(copied(row.states)) }
    },

    keepBlock(scale: RegionScale, body: string): void {
      addBlock.run(scale, body)
    },

    /** The blocks that were kept, one at a time, in the order in which they were. */
    *keptBlocks(scale: RegionScale): Generator<string> {
      const find = db.prepare(
        'select position, body from blocks where scale = ? and position > ? order by position limit 1',
      )
      let after = 0
      for (;;) {
        const row = find.get(scale, after) as { position: number; body: string } | undefined
        if (row === undefined) return
        after = row.position
        yield row.body
      }
    },

    close(): void {
      db.close()
      removeScratch(file)
    },
  }
}

export function removeScratch(file: string): void {
  for (const name of [file, `${file}-journal`, `${file}-wal`, `${file}-shm`]) rmSync(name, { force: true })
}

const bytesOf = (array: Uint32Array | Float64Array | Uint8Array): Buffer =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength)

/**
 * The bytes of a blob in memory of their own: a Buffer begins anywhere, and an array of numbers must begin at a multiple of
 * its size. libsql gives a Buffer for one row and an ArrayBuffer for many.
 */
const copied = (blob: Blob): ArrayBuffer => new Uint8Array(blob).slice().buffer
