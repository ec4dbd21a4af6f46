import type { Bodies, CollectionName } from '../../../contract/resources.ts'
import type { Sheet } from '../../../ui/download/sheet.ts'
import { type Column, type Look, tableOf } from './column.ts'
import { GOALS, INDICATORS } from './goals.ts'
import { INITIATIVES, PARTNERS } from './initiatives.ts'
import { DEADLINES, LINKS, SOURCES } from './links.ts'
import { BOUNDARY_CHANGES, REGIONS } from './regions.ts'
import { FRAMES, LAWS, LEGAL_TASKS, POLICY_DOCUMENTS } from './tasks.ts'

const COLUMNS: { [C in CollectionName]: readonly Column<Bodies[C]>[] } = {
  initiatives: INITIATIVES,
  legalTasks: LEGAL_TASKS,
  goals: GOALS,
  partners: PARTNERS,
  indicators: INDICATORS,
  links: LINKS,
  laws: LAWS,
  frames: FRAMES,
  policyDocuments: POLICY_DOCUMENTS,
  deadlines: DEADLINES,
  sources: SOURCES,
  regions: REGIONS,
  boundaryChanges: BOUNDARY_CHANGES,
}

/** The collections in the order in which they are asked for most. */
// Object.keys forgets the names of its argument; COLUMNS is exact, so the names are these and no others.
export const OFFERED = Object.keys(COLUMNS) as CollectionName[]

/** A collection of the register as a table: one row per record, what is nested written out in words. */
export function collectionTable<C extends CollectionName>(
  name: C,
  look: Look,
): Pick<Sheet, 'columns' | 'rows'> {
  const lists: { readonly [K in CollectionName]: readonly Bodies[K][] } = look.index.register
  return tableOf<Bodies[C]>(COLUMNS[name], lists[name], look)
}
