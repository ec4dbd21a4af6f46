/** Imported tables in SQL. What is staged is not read by anyone; publishing changes two rows. */
import type { Kysely, Transaction } from 'kysely'
import type { FigureBlock, RegionList } from '../../src/domain/figures/blocks.ts'
import {
  type Clock,
  type FigureStore,
  type ImportHead,
  nearestYear,
  type StoredImport,
} from '../service/store.ts'
import type { ImportRow, Tables } from './schema.ts'

/** Stands for the whole country: part of a key cannot be absent. */
const COUNTRYWIDE = ''

/** What a row of blocks holds: the block without its regions, which blocks of one scale and classification share. */
type BlockBody = Omit<FigureBlock, 'regions'>

export function createFigureStore(db: Kysely<Tables>, clock: Clock): FigureStore {
  return {
    async imports() {
      return (await db.selectFrom('imports').selectAll().orderBy('number', 'desc').execute()).map(importOf)
    },

    async importedBlocks(indicator, scale, asOf) {
      const rows = await db
        .selectFrom('figure_blocks as b')
        .innerJoin('imports as i', 'i.number', 'b.import')
        .where('b.indicator', '=', indicator)
        .where('b.scale', '=', scale)
        .where((columns) =>
          asOf === undefined
            ? columns.and([columns('published_at', 'is not', null), columns('superseded_at', 'is', null)])
            : columns.and([
                columns('published_at', '<=', asOf),
                columns.or([columns('superseded_at', 'is', null), columns('superseded_at', '>', asOf)]),
              ]),
        )
        .orderBy('b.import')
        .orderBy('b.position')
        .select(['b.import', 'b.body'])
        .execute()
      const numbers = [...new Set(rows.map((row) => row.import))]
      if (numbers.length === 0) return { blocks: [], imports: [] }
      const heads = await db.selectFrom('imports').where('number', 'in', numbers).selectAll().execute()
      const lists = await db
        .selectFrom('figure_lists')
        .where('import', 'in', numbers)
        .where('scale', '=', scale)
        .selectAll()
        .execute()
      const regionsOf = new Map(
        lists.map((row) => [`${row.import} ${row.classification_year}`, JSON.parse(row.body) as RegionList]),
      )
      const blocks = rows.flatMap((row) => {
        const block = JSON.parse(row.body) as BlockBody
        const regions = regionsOf.get(`${row.import} ${block.classificationYear}`)
        // A list is written together with the first blocks that are about it.
        return regions === undefined ? [] : [{ ...block, regions }]
      })
      return { blocks, imports: heads.map(importOf) }
    },

    stage: (head) =>
      db.transaction().execute((trx) => insertImport(trx, head, { importedAt: clock().toISOString() })),

    addBlocks: (number, { scale, blocks }) =>
      db.transaction().execute(async (trx) => {
        if (blocks.length === 0) return
        const held = await trx
          .selectFrom('figure_blocks')
          .where('import', '=', number)
          .where('scale', '=', scale)
          .select((columns) => columns.fn.max('position').as('position'))
          .executeTakeFirst()
        const start = held?.position === null || held === undefined ? 0 : held.position + 1
        for (const regions of new Set(blocks.map((block) => block.regions)))
          await trx
            .insertInto('figure_lists')
            .values({
              import: number,
              scale,
              classification_year: regions.classificationYear,
              body: JSON.stringify(regions),
            })
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        for (const [place, { regions: _list, ...body }] of blocks.entries())
          await trx
            .insertInto('figure_blocks')
            .values({
              import: number,
              scale,
              indicator: body.indicator,
              position: start + place,
              body: JSON.stringify(body),
            })
            .execute()
      }),

    async addBoundaries(number, boundaries) {
      for (const { scale, within = COUNTRYWIDE, classificationYear, body } of boundaries)
        await db
          .insertInto('boundaries')
          .values({ import: number, scale, within, classification_year: classificationYear, body })
          .execute()
    },

    async boundaries(scale, within = COUNTRYWIDE, year) {
      const held = await db
        .selectFrom('boundaries as b')
        .innerJoin('imports as i', 'i.number', 'b.import')
        .where('b.scale', '=', scale)
        .where('b.within', '=', within)
        .where('i.published_at', 'is not', null)
        .where('i.superseded_at', 'is', null)
        .select(['b.import', 'b.classification_year as year'])
        .execute()
      const chosen = nearestYear(held, year)
      if (chosen === undefined) return undefined
      const row = await db
        .selectFrom('boundaries')
        .where('import', '=', chosen.import)
        .where('scale', '=', scale)
        .where('within', '=', within)
        .selectAll()
        .executeTakeFirstOrThrow()
      const head = await db
        .selectFrom('imports')
        .where('number', '=', chosen.import)
        .selectAll()
        .executeTakeFirstOrThrow()
      return {
        boundaries: {
          scale,
          ...(within === COUNTRYWIDE ? {} : { within }),
          classificationYear: row.classification_year,
          body: row.body,
        },
        import: importOf(head),
      }
    },

    publish: (number) =>
      db.transaction().execute(async (trx) => {
        const at = clock().toISOString()
        const { table_id } = await trx
          .selectFrom('imports')
          .where('number', '=', number)
          .select('table_id')
          .executeTakeFirstOrThrow()
        const before = await trx
          .selectFrom('imports')
          .where('table_id', '=', table_id)
          .where('published_at', 'is not', null)
          .where('superseded_at', 'is', null)
          .selectAll()
          .executeTakeFirst()
        if (before !== undefined)
          await trx
            .updateTable('imports')
            .set({ superseded_at: at })
            .where('number', '=', before.number)
            .execute()
        await trx.updateTable('imports').set({ published_at: at }).where('number', '=', number).execute()
        await countOn(trx)
        return before && importOf(before)
      }),

    async remove(number) {
      // First it stops counting, now and as of any moment, in one short write; then its figures go, some at a time, so that
      // no one waits. Whoever stops half-way leaves what nobody reads, and the next import takes it out.
      await db.transaction().execute(async (trx) => {
        const going = await trx
          .selectFrom('imports')
          .where('number', '=', number)
          .select(['table_id', 'published_at', 'superseded_at'])
          .executeTakeFirst()
        await trx.updateTable('imports').set({ published_at: null }).where('number', '=', number).execute()
        const before =
          going === undefined || going.published_at === null
            ? undefined
            : await trx
                .selectFrom('imports')
                .where('table_id', '=', going.table_id)
                .where('superseded_at', '=', going.published_at)
                .where('number', '<', number)
                .orderBy('number', 'desc')
                .select('number')
                .executeTakeFirst()
        if (going !== undefined && before !== undefined)
          await trx
            .updateTable('imports')
            .set({ superseded_at: going.superseded_at })
            .where('number', '=', before.number)
            .execute()
        await countOn(trx)
      })
      const indicators = await db
        .selectFrom('figure_blocks')
        .where('import', '=', number)
        .select(['indicator', 'scale'])
        .distinct()
        .execute()
      for (const { indicator, scale } of indicators)
        await db
          .deleteFrom('figure_blocks')
          .where('import', '=', number)
          .where('indicator', '=', indicator)
          .where('scale', '=', scale)
          .execute()
      await db.transaction().execute(async (trx) => {
        await trx.deleteFrom('figure_lists').where('import', '=', number).execute()
        await trx.deleteFrom('boundaries').where('import', '=', number).execute()
        await trx.deleteFrom('imports').where('number', '=', number).execute()
        await countOn(trx)
      })
    },
  }
}

/** Lists an import under the next number; it counts from `publishedAt`, if that is given. */
export async function insertImport(
  trx: Transaction<Tables>,
  head: ImportHead & Pick<StoredImport, 'records'>,
  { importedAt, publishedAt }: { importedAt: string; publishedAt?: string },
): Promise<number> {
  const { table, edition, fingerprint, ...body } = head
  const { last_import: number } = await trx
    .updateTable('figure_revision')
    .set((columns) => ({ last_import: columns('last_import', '+', 1) }))
    .returning('last_import')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('imports')
    .values({
      number,
      table_id: table,
      edition,
      fingerprint,
      imported_at: importedAt,
      published_at: publishedAt ?? null,
      superseded_at: null,
      body: JSON.stringify(body),
    })
    .execute()
  return number
}

/** Tells whoever keeps answers that what is imported has changed. */
export async function countOn(trx: Transaction<Tables>): Promise<void> {
  await trx
    .updateTable('figure_revision')
    .set((columns) => ({ number: columns('number', '+', 1) }))
    .execute()
}

/** A row as the import that it is of. */
export function importOf(row: ImportRow): StoredImport {
  return {
    // Written by `stage` from the same type.
    ...(JSON.parse(row.body) as Omit<StoredImport, 'number' | 'table' | 'edition' | 'fingerprint'>),
    number: row.number,
    table: row.table_id,
    edition: row.edition,
    fingerprint: row.fingerprint,
    importedAt: row.imported_at,
    ...(row.published_at === null ? {} : { publishedAt: row.published_at }),
    ...(row.superseded_at === null ? {} : { supersededAt: row.superseded_at }),
  }
}
