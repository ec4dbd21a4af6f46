/** The reference dataset as the build finds it, for a service that has no file system. */
import { readReferenceFiles, type ReferenceDataset } from '../src/contract/referenceFiles.ts'

const files = import.meta.glob<unknown>('../reference/*.json', { eager: true, import: 'default' })

/** Reads `reference`; things whose shape is wrong are left out and named in the console, `npm run reference:check` stops on them. */
export function mockDataset(): ReferenceDataset {
  const byName = Object.fromEntries(
    Object.entries(files).map(([path, content]) => [path.split('/').at(-1) ?? path, content]),
  )
  const { dataset, faults } = readReferenceFiles(byName)
  for (const { file, thing, field, message } of faults)
    console.warn(`${file} · ${thing} · ${field}: ${message}`)
  return dataset
}

/** A register that exists and holds nothing yet. */
export function emptied(dataset: ReferenceDataset): ReferenceDataset {
  const { dataset: empty } = readReferenceFiles({
    'register.json': { version: dataset.version, stateOn: dataset.stateOn },
  })
  return empty
}
