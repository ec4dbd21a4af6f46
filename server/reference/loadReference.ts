/** Fills the store with the reference at start-up. The service does not start on half a register. */
import type { SeedReport, Store } from '../service/store.ts'
import type { ReferenceDataset, ReferenceFault } from '../../src/contract/referenceFiles.ts'
import { checkReference } from '../reference-rules/index.ts'
import { StartFailure } from '../startFailure.ts'
import { readReference } from './dataset.ts'

/** How many findings a start names; `npm run reference:check` names them all. */
const SHOWN = 10

/** The dataset in a folder. @throws StartFailure naming file, thing, field and remedy of what is wrong */
export function soundReference(folder: string): ReferenceDataset {
  const { dataset, findings } = readReference(folder)
  // Rules look at links between things; with a thing left out for its shape they would report its neighbours.
  const all = findings.length > 0 ? findings : checkReference(dataset)
  if (all.length === 0) return dataset
  const lines = all.slice(0, SHOWN).map(lineOf)
  const more =
    all.length > SHOWN ? [`… en nog ${all.length - SHOWN}; npm run reference:check noemt ze alle.`] : []
  throw new StartFailure(
    `Het register in ${folder} klopt niet (${all.length}):\n${[...lines, ...more].join('\n')}`,
    `The register in ${folder} has ${all.length} fault(s), named above. The service does not start on half a register.`,
  )
}

/** One finding as one line. */
function lineOf({ file, thing, field, message, remedy }: ReferenceFault): string {
  return `  ${file} · ${thing} · ${field}: ${message} ${remedy}`
}

/** What seeding did, in one line for the log. */
export async function seedStore(store: Store, dataset: ReferenceDataset): Promise<string> {
  return sentenceOf(await store.seed(dataset), dataset.version)
}

function sentenceOf(report: SeedReport, version: string): string {
  if (report.heldNewer !== undefined) {
    return `De database bevat al een nieuwer register (${report.heldNewer}) dan dit (${version}); er is niets veranderd.`
  }
  const { added, superseded, withdrawn, unchanged, proposals } = report
  const own =
    proposals.length === 0
      ? ''
      : ` Hier bewerkt en daarom niet vervangen: ${proposals.map(({ id }) => id).join(', ')}.`
  return `Register ${version}: ${added} nieuw, ${superseded} vervangen, ${withdrawn} vervallen, ${unchanged} ongewijzigd.${own}`
}
