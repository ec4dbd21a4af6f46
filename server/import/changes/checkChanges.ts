/** Holds a list of boundary changes against itself and against the municipalities that the register knows. */
import type { BoundaryChange, Region } from '../../../src/domain/register/things.ts'
import { faultOf } from '../assemblyFaults.ts'
import type { Report } from '../reading/rows.ts'
import {
  givenTwice,
  goesOn,
  inCircle,
  otherSum,
  staysAndEnds,
  targetNotThere,
  wasNotThere,
} from './changeFaults.ts'
import type { ChangeRow } from './changesCsv.ts'

/** A change as the file has it, with what the register says it is. */
export type CheckedChange = ChangeRow & Pick<BoundaryChange, 'kind' | 'fromName' | 'toName'>

/** Shares are written with some decimals, of some parts together. */
const ROUNDING = 0.001

/** The changes of a file; a municipality that only stays is none. Everything that cannot be is reported. */
export function checkChanges(
  rows: readonly ChangeRow[],
  regions: readonly Region[],
  held: readonly BoundaryChange[],
  report: Report,
): CheckedChange[] {
  const known = new Map(
    regions.filter(({ level }) => level === 'gemeente').map((region) => [region.code, region]),
  )
  const usable = once(rows, report).filter((row) => {
    const unknown = [...new Set([row.from, row.to])].filter((code) => !known.has(code))
    for (const code of unknown) report(faultOf.unknownRegion(row.line, code))
    return unknown.length === 0
  })
  const checked = grouped(usable).flatMap((group) => changesOf(group, usable, known, report))
  reportCircles(checked, held, report)
  return checked
}

function once(rows: readonly ChangeRow[], report: Report): ChangeRow[] {
  const lines = new Map<string, number>()
  return rows.filter(({ line, on, from, to }) => {
    const key = `${on} ${from} ${to}`
    const before = lines.get(key)
    if (before === undefined) lines.set(key, line)
    else report(givenTwice(line, before, `${from} → ${to}, ${on}`))
    return before === undefined
  })
}

/** Lines that are of one old municipality on one day. */
function grouped(rows: readonly ChangeRow[]): ChangeRow[][] {
  const groups = new Map<string, ChangeRow[]>()
  for (const row of rows) {
    const key = `${row.on} ${row.from}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()]
}

function changesOf(
  group: readonly ChangeRow[],
  all: readonly ChangeRow[],
  known: ReadonlyMap<string, Region>,
  report: Report,
): CheckedChange[] {
  const [first] = group
  const old = first && known.get(first.from)
  const moves = group.filter(({ from, to }) => from !== to)
  const [move] = moves
  if (first === undefined || old === undefined || move === undefined) return []
  const { on, from, line } = move
  const stays = group.find((row) => row.to === from)
  const ends = old.validTo === on
  const gone = sumOf(moves)
  const sum = sumOf(group)
  if ((old.validTo !== undefined && old.validTo < on) || (old.validFrom !== undefined && old.validFrom >= on))
    report(wasNotThere(line, old, on))
  else if (ends && stays !== undefined) report(staysAndEnds(stays.line, from, on))
  else if (!ends && gone > 1 - ROUNDING) report(goesOn(line, old, on))
  else if ((ends || stays !== undefined) && Math.abs(sum - 1) > ROUNDING)
    report(otherSum(group.at(-1)?.line ?? line, `${from}, ${on}`, sum))
  return moves.flatMap((row) => {
    const target = known.get(row.to)
    if (target === undefined) return []
    if (!isThere(target, on)) report(targetNotThere(row.line, target, on))
    const kind = ends ? kindOf(row, moves, target, all) : 'border-correction'
    return [{ ...row, kind, fromName: old.name, toName: target.name }]
  })
}

const sumOf = (rows: readonly ChangeRow[]) => rows.reduce((sum, { share }) => sum + share, 0)

const isThere = ({ validFrom, validTo }: Region, on: string): boolean =>
  (validFrom === undefined || validFrom <= on) && (validTo === undefined || validTo > on)

/** Of a municipality that ends: into several, into a new one that takes in nobody else, or into another. */
function kindOf(
  { on, from, to }: ChangeRow,
  moves: readonly ChangeRow[],
  target: Region,
  all: readonly ChangeRow[],
): BoundaryChange['kind'] {
  if (moves.length > 1) return 'split'
  const joined = all.some((row) => row.on === on && row.to === to && row.from !== from && row.share > 0)
  return target.validFrom === on && !joined ? 'code-change' : 'merger'
}

/** A municipality that ends up in itself, by this file alone or with what the register has. */
function reportCircles(checked: readonly CheckedChange[], held: readonly BoundaryChange[], report: Report) {
  const next = new Map<string, Set<string>>()
  for (const { from, to, kind } of [...checked, ...held])
    if (kind !== 'border-correction') next.set(from, (next.get(from) ?? new Set()).add(to))
  // Each municipality is looked at once: there are more ways through a list than anyone can walk.
  const pathBack = (path: readonly string[], seen: Set<string>): readonly string[] | undefined => {
    const [home, last = ''] = [path[0], path.at(-1)]
    if (last === home) return path
    for (const to of next.get(last) ?? []) {
      if (seen.has(to)) continue
      const found = pathBack([...path, to], seen.add(to))
      if (found !== undefined) return found
    }
    return undefined
  }
  for (const { from, to, line, kind } of checked) {
    const path = kind === 'border-correction' ? undefined : pathBack([from, to], new Set([to]))
    if (path !== undefined) report(inCircle(line, path))
  }
}
