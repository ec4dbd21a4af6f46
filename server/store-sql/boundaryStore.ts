/** Imported boundaries in SQL: of all municipalities, or of the wijken or buurten of one. */
import type { Kysely } from 'kysely'
import { nearestYear } from '../service/nearestYear.ts'
import type { FigureStore } from '../service/store.ts'
import { importOf } from './importRows.ts'
import type { Tables } from './schema.ts'

/** Stands for the whole country: part of a key cannot be absent. */
const COUNTRYWIDE = ''

export function createBoundaryStore(db: Kysely<Tables>): Pick<FigureStore, 'addBoundaries' | 'boundaries'> {
  return {
    async addBoundaries(number, boundaries) {
      for (const { scale, within = COUNTRYWIDE, classificationYear, body } of boundaries)
        await db
          .insertInto('boundaries')
          .values({ import: number, scale, within, classification_year: classificationYear, body })
          .execute()
    },

    // Asked twice, of one moment: an import may be taken out in between.
    boundaries: (scale, within = COUNTRYWIDE, year) =>
      db
        .transaction()
        .setAccessMode('read only')
        .execute(async (trx) => {
          const held = await trx
            .selectFrom('boundaries as b')
            .innerJoin('imports as i', 'i.number', 'b.import')
            .where('b.scale', '=', scale)
            .where('b.within', '=', within)
            .where('i.published_at', 'is not', null)
            .where('i.superseded_at', 'is', null)
            .selectAll('i')
            .select(['b.import', 'b.classification_year as year'])
            .execute()
          const chosen = nearestYear(held, year)
          const row =
            chosen &&
            (await trx
              .selectFrom('boundaries')
              .where('import', '=', chosen.import)
              .where('scale', '=', scale)
              .where('within', '=', within)
              .selectAll()
              .executeTakeFirst())
          if (chosen === undefined || row === undefined) return undefined
          return {
            boundaries: {
              scale,
              ...(within === COUNTRYWIDE ? {} : { within }),
              classificationYear: row.classification_year,
              body: row.body,
            },
            import: importOf(chosen),
          }
        }),
  }
}
