/** Takes out what an import brought; what that had replaced counts again. */
import type { Phrase } from '../service/language.ts'
import { type Store, type StoredImport, VersionConflict } from '../service/store.ts'
import { StartFailure } from '../startFailure.ts'
import { areasIn } from './importReport.ts'
import { importsInUse, numbersInUse } from './inUse.ts'

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })
const enWhole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

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
  const before = numbersInUse(await importsInUse(store))
  await store.remove(number)
  console.log(`Weggehaald: nummer ${number}, ${nl}.`)
  const after = await importsInUse(store)
  const now = numbersInUse(after)
  for (const again of after.imports) {
    const [was, is] = [before.get(again.number) ?? 0, now.get(again.number) ?? 0]
    if (is <= was || again.number === number) continue
    const what = again.kind === 'boundaries' ? again.table : `uitgave ${again.edition}`
    const part = after.replaced.get(again.number)
    const where = part === undefined ? '' : ` voor ${areasIn(part.shown)}`
    console.log(`Nummer ${again.number}, ${what}, is weer in gebruik${where}.`)
  }
}

function whatGoes({ kind, table, edition, rows, figures }: StoredImport): Phrase {
  if (kind === 'boundaries')
    return {
      nl: `${table}, ${edition}, met de grenzen van ${whole.format(rows)} ${rows === 1 ? 'gebied' : 'gebieden'}`,
      en: `${table}, ${edition}, with the boundaries of ${enWhole.format(rows)} ${rows === 1 ? 'region' : 'regions'}`,
    }
  return {
    nl: `tabel ${table}, uitgave ${edition}, met ${whole.format(figures)} ${figures === 1 ? 'cijfer' : 'cijfers'}`,
    en: `table ${table}, edition ${edition}, with ${enWhole.format(figures)} ${figures === 1 ? 'figure' : 'figures'}`,
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
    throw standsInTheWay(number, error)
  }
  console.log(`Weggehaald: nummer ${number}, met ${many}.`)
}

/** A later import that has the same one can go first; an edit by hand is nobody's to throw away. */
function standsInTheWay(number: number, { id, by }: VersionConflict): StartFailure {
  return by === undefined
    ? new StartFailure(
        `Een herindeling van nummer ${number} is daarna in het register gewijzigd (${id}); wat gewijzigd is, wordt niet weggehaald. Er is niets veranderd.`,
        `A boundary change of number ${number} was changed in the register since (${id}); what was changed is not taken out. Nothing was changed.`,
      )
    : new StartFailure(
        `Nummer ${by} bracht daarna dezelfde herindeling (${id}). Haal eerst dat weg: npm run import -- --remove ${by}. Er is niets veranderd.`,
        `Number ${by} brought the same boundary change since (${id}). Take that out first: npm run import -- --remove ${by}. Nothing was changed.`,
      )
}
