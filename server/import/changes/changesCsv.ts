/** Reads a CSV of boundary changes: one line per old and new municipality, with the share of the old inhabitants that went over. */
import { csvText } from '../file/csvRecords.ts'
import { empty } from '../file/fileFaults.ts'
import { fileText } from '../file/fileText.ts'
import { noRows, wrongWidth } from '../reading/rowFaults.ts'
import { failureOf, type Report } from '../reading/rows.ts'
import { lacksColumns, noCode, noDate, noInhabitants, noShare, tooManyLines } from './changeFaults.ts'

/** One line of the file. `from` and `to` the same: a municipality that stays, while others join it. */
export interface ChangeRow {
  line: number
  on: string
  from: string
  to: string
  share: number
  inhabitants?: number
}

const COLUMNS = {
  date: /^(date|datum|dag|day|on)$/i,
  from: /^(old_gm|oud|oude_(gm|code|gemeente)|oude code|old code|from|van)$/i,
  to: /^(new_gm|nieuw|nieuwe_(gm|code|gemeente)|nieuwe code|new code|to|naar)$/i,
  share: /^(share_of_old_inwoners|aandeel|share)$/i,
  inhabitants: /^(inwoners|inhabitants)$/i,
} as const
const NEEDED = { date: 'date', from: 'old_gm', to: 'new_gm', share: 'share_of_old_inwoners' } as const

/** They are all held at once; the years since 2015 have some ninety. */
const MOST_LINES = 5000

const CODE = /^GM\d{4}$/
const SHARE = /^[01](?:[.,]\d+)?$/

/**
 * Every line that can be used; the others are reported.
 * @throws ImportFailure when the file is something else, or lacks a column
 */
export async function readChanges(file: string, report: Report): Promise<ChangeRow[]> {
  const text = fileText(file)
  try {
    const { records } = await csvText(text)
    const head = await records.next()
    if (head.done) throw empty(file)
    const { fields } = head.value
    const at = placesOf(fields)
    const rows: ChangeRow[] = []
    let lines = 0
    for await (const record of records) {
      lines += 1
      if (lines > MOST_LINES) throw failureOf([tooManyLines(record.line, MOST_LINES)])
      if (record.fields.length !== fields.length) {
        report(wrongWidth(record.line, record.fields.length, fields.length))
        continue
      }
      const cell = (place: number) => (record.fields[place] ?? '').trim()
      const row = rowOf(
        record.line,
        {
          on: cell(at.date),
          from: cell(at.from),
          to: cell(at.to),
          share: cell(at.share),
          inhabitants: at.inhabitants < 0 ? '' : cell(at.inhabitants),
        },
        report,
      )
      if (row !== undefined) rows.push(row)
    }
    if (lines === 0) throw noRows(file)
    return rows
  } finally {
    await text.return(undefined)
  }
}

function placesOf(head: readonly string[]): Record<keyof typeof COLUMNS, number> {
  const place = (name: keyof typeof COLUMNS) => head.findIndex((each) => COLUMNS[name].test(each.trim()))
  const lacking = (['date', 'from', 'to', 'share'] as const).filter((name) => place(name) < 0)
  if (lacking.length > 0)
    throw failureOf([
      lacksColumns(
        lacking.map((name) => NEEDED[name]),
        head,
      ),
    ])
  return {
    date: place('date'),
    from: place('from'),
    to: place('to'),
    share: place('share'),
    inhabitants: place('inhabitants'),
  }
}

function rowOf(
  line: number,
  { on, from, to, share, inhabitants }: Record<'on' | 'from' | 'to' | 'share' | 'inhabitants', string>,
  report: Report,
): ChangeRow | undefined {
  const many = /^\d{1,8}$/.test(inhabitants) ? Number(inhabitants) : undefined
  // Where nobody went over there is nothing to take a share of.
  const part =
    share === '' && many === 0 ? 0 : SHARE.test(share) ? Number(share.replace(',', '.')) : undefined
  const faults = [
    ...(isDay(on) ? [] : [noDate(line, on)]),
    ...(CODE.test(from) ? [] : [noCode(line, 'oude gemeente', from)]),
    ...(CODE.test(to) ? [] : [noCode(line, 'nieuwe gemeente', to)]),
    ...(part !== undefined && part <= 1 ? [] : [noShare(line, share)]),
    ...(many !== undefined || inhabitants === '' ? [] : [noInhabitants(line, inhabitants)]),
  ]
  for (const fault of faults) report(fault)
  if (faults.length > 0 || part === undefined) return undefined
  return { line, on, from, to, share: part, ...(many === undefined ? {} : { inhabitants: many }) }
}

/** A day that is in the calendar: 30 February is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
