/** Reads the reference from its folder. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import {
  OBSERVATIONS_FILE,
  readReferenceFiles,
  REFERENCE_FILES,
  repeatedFigures,
  type ReferenceDataset,
  type ReferenceFault,
} from '../../src/contract/referenceFiles.ts'

/**
 * The dataset in a folder, and everything in it whose shape is wrong: a file that is missing or is no JSON, a field of
 * the wrong kind, a figure that is given twice. What the facts say is judged by the reference rules, not here.
 */
export function readReference(folder: string): { dataset: ReferenceDataset; findings: ReferenceFault[] } {
  const unreadable: ReferenceFault[] = []
  const files: Record<string, unknown> = {}
  for (const file of REFERENCE_FILES) {
    const reading = readJson(path.join(folder, file))
    if ('content' in reading) files[file] = reading.content
    else unreadable.push({ file, thing: '–', field: '–', ...reading })
  }
  const { dataset, faults } = readReferenceFiles(files)
  const twice = repeatedFigures(dataset.observations).map((id) => ({
    file: OBSERVATIONS_FILE,
    thing: id,
    field: 'cells',
    message: 'Dit cijfer staat er twee keer.',
    remedy: 'Haal het uit een van de blokken.',
  }))
  const named = new Set(unreadable.map(({ file }) => file))
  return { dataset, findings: [...unreadable, ...faults.filter(({ file }) => !named.has(file)), ...twice] }
}

function readJson(file: string): { content: unknown } | { message: string; remedy: string } {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return {
      message: 'Het bestand ontbreekt of is niet te lezen.',
      remedy: 'Zet het terug, desnoods als lege lijst: [].',
    }
  }
  try {
    return { content: JSON.parse(text) }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return {
      message: `Het bestand is geen geldige JSON (${placeOf(words, text)}).`,
      remedy: 'Herstel de komma, het aanhalingsteken of het haakje op die plaats.',
    }
  }
}

/** Node names the place of a JSON error as a position; an editor wants line and column. */
function placeOf(words: string, text: string): string {
  const position = /position (\d+)/.exec(words)?.[1]
  if (position === undefined) return 'het einde van het bestand komt te vroeg'
  const before = text.slice(0, Number(position)).split('\n')
  return `regel ${before.length}, teken ${(before.at(-1) ?? '').length + 1}`
}
