/** The register as an import would find it, for a trial: with what is new in the reference, and nothing written. */
import type { ReferenceDataset } from '../../src/contract/referenceFiles.ts'
import { idOf } from '../../src/contract/resources.ts'
import { createMemoryStore } from '../service/memoryStore.ts'
import { isNewer } from '../service/seeding.ts'
import type { Store } from '../service/store.ts'

/** What decides whether a row is known. An edit that was made here goes before the reference, as when it is loaded. */
const DECIDING = ['indicators', 'regions'] as const

export async function trialStore(store: Store, reference: ReferenceDataset): Promise<Store> {
  const [register, revision] = [await store.register(), await store.revision()]
  if (register === undefined || revision === undefined) {
    const empty = createMemoryStore(() => new Date())
    await empty.seed(reference)
    return empty
  }
  if (isNewer(revision.referenceVersion, reference.version)) return store
  const followed = await Promise.all(
    DECIDING.map(async (collection) => {
      const own = (await store.list(collection)).filter(({ origin }) => origin === 'own')
      const edited = new Set(own.map(({ id }) => id))
      const others = reference[collection].filter((body) => !edited.has(idOf(body)))
      return [collection, [...others, ...own.map(({ body }) => body)]] as const
    }),
  )
  const seen = { ...register, ...Object.fromEntries(followed) }
  return { ...store, register: async () => seen }
}
