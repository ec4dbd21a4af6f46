import type { GapLine } from '../../domain/trajectory/gapLines.ts'

/** A line with the name that tells it from the others, and the word for it in an address. */
export interface NamedLine {
  line: GapLine
  name: string
  word: string
}

const PARTS = ['edition', 'classificationYear', 'age', 'breakdown'] as const

/**
 * Lines by what tells them apart: the table, and of edition, classification, age and breakdown only what differs between
 * lines of the same table. "50090NED" → "50090ned"; "pa-hrl, 5-6" → "pa-hrl-5-6".
 */
export const namedLines = (lines: readonly GapLine[]): NamedLine[] =>
  lines.map((line) => {
    const same = lines.filter(({ key }) => key.table === line.key.table)
    const parts = PARTS.filter((part) => same.some(({ key }) => key[part] !== line.key[part])).map((part) =>
      String(line.key[part]),
    )
    const name = [line.key.table, ...parts].join(', ')
    return { line, name, word: wordOf(name) }
  })

const wordOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\+/g, 'plus')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
