import { FILES, recordsOf, type Collection } from './records.ts'
import type { Dataset, Finding } from './finding.ts'

/** No two records of one collection share an id (a code for regions), and no two links say the same. */
export function duplicateId(dataset: Dataset): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const { collection, file, thing } of recordsOf(dataset)) {
    // Figures have no id; `observation-without-key` compares their keys.
    if (collection === 'observations') continue
    const key = `${collection}/${thing}`
    if (seen.has(key)) {
      findings.push({
        file,
        thing,
        field: idFieldOf(collection),
        message: `"${thing}" komt meer dan één keer voor.`,
        remedy: 'Geef elk record een eigen id, of voeg de twee samen.',
      })
    }
    seen.add(key)
  }
  return [...findings, ...repeatedLinks(dataset)]
}

const idFieldOf = (collection: Collection) => (collection === 'regions' ? 'code' : 'id')

function repeatedLinks(dataset: Dataset): Finding[] {
  const first = new Map<string, string>()
  return dataset.links.flatMap((link) => {
    const key = `${link.kind} ${link.from} ${link.to}`
    const earlier = first.get(key)
    if (earlier === undefined) {
      first.set(key, link.id)
      return []
    }
    if (earlier === link.id) return []
    return [
      {
        file: FILES.links,
        thing: link.id,
        field: 'to',
        message: `De koppeling van "${link.from}" naar "${link.to}" staat er al als "${earlier}".`,
        remedy: 'Laat één koppeling staan en noem daarin alle bronnen.',
      },
    ]
  })
}
