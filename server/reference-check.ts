/** `npm run reference:check`: is the reference in order? Names every finding by file; exits 1 when there is one. */
import { fileURLToPath } from 'node:url'
import { RESOURCES, segmentOf } from '../src/contract/resources.ts'
import { readReference } from './reference/dataset.ts'
import { checkReference } from './reference-rules/index.ts'
import type { Dataset, Finding } from './reference-rules/finding.ts'

const folder = process.env.GV_REFERENCE ?? fileURLToPath(new URL('../reference', import.meta.url))
const { dataset, findings: misshapen } = readReference(folder)
// A thing that was left out for its shape would make every neighbour dangle: shape first, then the rules.
const findings = misshapen.length > 0 ? misshapen : checkReference(dataset)

console.log(findings.length > 0 ? reportOf(findings) : countsOf(dataset))
if (findings.length > 0) process.exitCode = 1

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
