/** Whether what the register doubts of a table holds for what was imported of it: unsure never becomes sure by importing. */
import type { Observation, Provenance } from '../../src/domain/register/things.ts'
import type { Store, StoredImport } from './store.ts'

/** Everything that the register itself holds of one table. */
const EVERY_FIGURE = 100_000

/** As `npm run import` names what came straight from StatLine; a file, or another address, may be anyone's copy. */
const OF_THE_PUBLISHER = /^statline4?:/

/**
 * The doubt that stays; nothing where the table came from the publisher itself, or the register doubts none of its figures.
 * @param held the register's own figures of the indicator; where none of them is of the table, its other figures decide
 */
export async function doubtAbout(
  { table, origin }: StoredImport,
  held: readonly Observation[],
  store: Store,
  asOf: string | undefined,
): Promise<Provenance | undefined> {
  if (OF_THE_PUBLISHER.test(origin)) return undefined
  const own = held.filter((figure) => figure.table === table)
  const asked = { table, offset: 0, limit: EVERY_FIGURE, ...(asOf === undefined ? {} : { asOf }) }
  const figures = own.length > 0 ? own : (await store.observations(asked)).items
  return figures.find(({ provenance }) => provenance.status === 'unsure')?.provenance
}
