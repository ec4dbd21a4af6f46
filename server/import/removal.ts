/** Takes out what an import brought; what that had replaced counts again. */
import type { Phrase } from '../service/language.ts'
import { type Store, type StoredImport, VersionConflict } from '../service/store.ts'
import { StartFailure } from '../startFailure.ts'

/** @throws StartFailure naming what would go, until it is asked for with --yes */
export async function remove(
  store: Store,
  { number, sure }: { number: number; sure: boolean },
): Promise<void> {
  const found = (await store.imports()).find((one) => one.number === number)
  if (found === undefined)
    throw new StartFailure(
      `Er is geen ingelezen tabel met nummer ${number}. npm run import -- --list noemt ze alle.`,
      `There is no imported table number ${number}. npm run import -- --list names them all.`,
    )
  if (found.kind === 'boundary-changes') return removeChanges(store, found, sure)
  const { nl, en } = whatGoes(found)
  if (!sure)
    throw new StartFailure(
      `Hiermee verdwijnt nummer ${number}: ${nl}. Herhaal het met --yes als dat de bedoeling is.`,
      `This takes out number ${number}: ${en}. Repeat it with --yes if that is what you want.`,
    )
  await store.remove(number)
  console.log(`Weggehaald: nummer ${number}, ${nl}.`)
  const again = (await store.imports()).find(
    (one) => one.table === found.table && one.publishedAt !== undefined && one.supersededAt === undefined,
  )
  if (found.supersededAt === undefined && again !== undefined)
    console.log(`Nummer ${again.number}, uitgave ${again.edition}, is weer in gebruik.`)
}

function whatGoes({ kind, table, edition, rows, figures }: StoredImport): Phrase {
  if (kind === 'boundaries')
    return {
      nl: `${table}, ${edition}, met de grenzen van ${rows} ${rows === 1 ? 'gebied' : 'gebieden'}`,
      en: `${table}, ${edition}, with the boundaries of ${rows} ${rows === 1 ? 'region' : 'regions'}`,
    }
  return {
    nl: `tabel ${table}, uitgave ${edition}, met ${figures} ${figures === 1 ? 'cijfer' : 'cijfers'}`,
    en: `table ${table}, edition ${edition}, with ${figures} ${figures === 1 ? 'figure' : 'figures'}`,
  }
}

/** What an import of boundary changes replaced comes back; one that was changed since stands in the way. */
async function removeChanges(store: Store, { number, rows }: StoredImport, sure: boolean): Promise<void> {
  const [many, enMany] = [
    `${rows} ${rows === 1 ? 'herindeling' : 'herindelingen'}`,
    `${rows} boundary ${rows === 1 ? 'change' : 'changes'}`,
  ]
  if (!sure)
    throw new StartFailure(
      `Hiermee verdwijnt nummer ${number}, met ${many}; wat daarmee vervangen was, komt terug. Herhaal het met --yes als dat de bedoeling is.`,
      `This takes out number ${number}, with ${enMany}; what was replaced by it comes back. Repeat it with --yes if that is what you want.`,
    )
  try {
    await store.remove(number)
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error
    throw new StartFailure(
      `Een herindeling van nummer ${number} is daarna gewijzigd (${error.id}). Haal eerst het nummer weg dat haar wijzigde: npm run import -- --list. Er is niets veranderd.`,
      `A boundary change of number ${number} was changed since (${error.id}). First take out the number that changed it: npm run import -- --list. Nothing was changed.`,
    )
  }
  console.log(`Weggehaald: nummer ${number}, met ${many}.`)
}
