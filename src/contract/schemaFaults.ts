/** What a schema objects to, as a Dutch sentence with field, value and remedy. */
import type * as z from 'zod/mini'

const TYPES: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst tussen [ en ]',
  object: 'een groep velden tussen { en }',
  record: 'een groep velden tussen { en }',
  tuple: 'een vaste rij waarden',
}

/** The field an issue is about, what is wrong with it, and what to do. `item` is the thing that was read. */
export function faultSentence(
  issue: z.core.$ZodIssue,
  item: unknown,
): { field: string; message: string; remedy: string } {
  const field = fieldOf(issue.path)
  const value = valueAt(item, issue.path)
  const shown = value === undefined ? 'ontbreekt' : `heeft de waarde ${shorten(value)}`
  switch (issue.code) {
    case 'invalid_type':
      return {
        field,
        message: `Het veld ${shown}.`,
        remedy: `Geef ${TYPES[issue.expected] ?? issue.expected}.`,
      }
    case 'invalid_value':
      return {
        field,
        message: `Het veld ${shown}.`,
        remedy: `Kies uit: ${issue.values.map(String).join(', ')}.`,
      }
    case 'invalid_format':
      return { field, message: `Het veld ${shown}.`, remedy: `Schrijf het als ${patternOf(issue)}.` }
    case 'unrecognized_keys':
      return {
        field: fieldOf([...issue.path, ...issue.keys.slice(0, 1)]),
        message: `Onbekend veld: ${issue.keys.join(', ')}.`,
        remedy: 'Haal het weg of verbeter de naam.',
      }
    case 'too_small':
      return {
        field,
        message: `Het veld ${shown}; dat is te weinig.`,
        remedy: `Geef ten minste ${String(issue.minimum)}.`,
      }
    case 'too_big':
      return {
        field,
        message: `Het veld ${shown}; dat is te veel.`,
        remedy: `Geef ten hoogste ${String(issue.maximum)}.`,
      }
    default:
      return {
        field,
        message: `Het veld ${shown}.`,
        remedy: 'Zie src/contract/schemas.ts voor wat hier kan staan.',
      }
  }
}

/** `['partners', 2, 'roles']` is written `partners[2].roles`. */
function fieldOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '–'
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('')
}

function valueAt(item: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, part)?.value
        : undefined,
    item,
  )
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 77)}…` : text
}

function patternOf(issue: z.core.$ZodIssue): string {
  return 'pattern' in issue && typeof issue.pattern === 'string' ? issue.pattern : 'het schema voorschrijft'
}
