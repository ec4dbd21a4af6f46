/** Imported tables in SQL. What is staged is not read by anyone; publishing changes two rows. */
import type { Kysely } from 'kysely'
import type { RegionScale } from '../../src/contract/figureBlocks.ts'
import type { FigureBlock, RegionList } from '../../src/domain/figures/blocks.ts'
import type { Clock, FigureStore } from '../service/store.ts'
import { createBoundaryStore } from './boundaryStore.ts'
import { countOn, importOf, importsIn, insertImport } from './importRows.ts'
import { removeImport } from './removeImport.ts'
import type { Reader } from './revisions.ts'
import type { Tables } from './schema.ts'

/** What a row of blocks holds: the block without its regions, which blocks of one scale and classification share. */
type BlockBody = Omit<FigureBlock, 'regions'>

export function createFigureStore(db: Kysely<Tables>, clock: Clock): FigureStore {
  return {
    ...createBoundaryStore(db),
    imports: () => importsIn(db),

    // Asked thrice, of one moment: an import may be taken out in between.
    importedBlocks: (indicator, scale, asOf) =>
      db
        .transaction()
        .setAccessMode('read only')
        .execute((trx) => blocksIn(trx, indicator, scale, asOf)),

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

    remove: (number) => removeImport(db, number),
  }
}

async function blocksIn(
  db: Reader,
  indicator: string,
  scale: RegionScale,
  asOf?: string,
): ReturnType<FigureStore['importedBlocks']> {
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
}
