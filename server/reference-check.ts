/** `npm run reference:check`: is the reference in order? Names every finding by file; exits 1 when there is one. */
import { join } from 'node:path'
import { RESOURCES, segmentOf } from '../src/contract/resources.ts'
import { readReference } from './reference/dataset.ts'
import { checkReference } from './reference-rules/index.ts'
import type { Dataset, Finding } from './reference-rules/finding.ts'

/**
 * Checks the reference under `root` (or in GV_REFERENCE) and prints the findings, or how many things of each kind it holds.
 * A thing that is left out for its shape would make every neighbour dangle: shape first, then the rules.
 */
export function main(root: string): void {
  const { dataset, findings: misshapen } = readReference(process.env.GV_REFERENCE ?? join(root, 'reference'))
  const findings = misshapen.length > 0 ? misshapen : checkReference(dataset)
  if (findings.length === 0) {
    console.log(countsOf(dataset))
    return
  }
  console.error(reportOf(findings))
  process.exitCode = 1
}

function reportOf(all: Finding[]): string {
  const files = [...new Set(all.map(({ file }) => file))]
  const blocks = files.map((file) => {
    const own = all.filter((finding) => finding.file === file)
    const lines = own.map(
      ({ thing, field, message, remedy }) => `  ${thing} · ${field}\n    ${message} ${remedy}`,
    )
    return [`reference/${file} (${own.length})`, ...lines].join('\n')
  })
  return `${blocks.join('\n\n')}\n\nHet register klopt niet: ${all.length} in ${files.length} bestand(en).`
}

function countsOf(sound: Dataset): string {
  const lines = RESOURCES.map(
    (name) => `  ${segmentOf(name).padEnd(18)} ${String(sound[name].length).padStart(6)}`,
  )
  return [`Het register klopt (${sound.version}, stand ${sound.stateOn}).`, ...lines].join('\n')
}
