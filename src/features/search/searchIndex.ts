import MiniSearch from 'minisearch'
import type { RegisterIndex, ThingRef } from '../../domain/graph/registerIndex.ts'
import { successorsOf } from '../../domain/regions/regionTree.ts'

/** What can be found: a thing of the register, or a municipality by its present or former name or code. */
export type Found =
  { kind: 'thing'; thing: ThingRef } | { kind: 'municipality'; code: string; name: string; former?: string }

interface Entry {
  id: string
  /** Names in both languages, short and former names. */
  names: string
  /** Articles, abbreviations, codes. */
  marks: string
  /** The rest of what is said of it. */
  text: string
}

/** "Wpg 2 lid 2 d" is sought as "wpg", "2", "lid", "d", and as the whole article. */
const articleMarks = (abbreviation: string, article: string): string =>
  `${abbreviation} ${article} art. ${article} artikel`

/** Dutch readers type "prenatale" for "prenataal" and leave out accents. */
const fold = (term: string): string => term.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

export interface RegisterSearch {
  /** Best first; at most `limit`. */
  find(query: string, limit: number): Found[]
}

/** Index the whole register for searching, once per register. */
export function buildSearch(index: RegisterIndex): RegisterSearch {
  const found = new Map<string, Found>()
  const entries: Entry[] = []
  const add = (id: string, what: Found, names: (string | undefined)[], marks = '', text = '') => {
    found.set(id, what)
    entries.push({ id, names: names.filter(Boolean).join(' '), marks, text })
  }
  const thing = (kind: ThingRef['kind'], id: string): Found => ({ kind: 'thing', thing: { kind, id } })
  const { register } = index
  for (const law of register.laws)
    if (index.tasksOfLaw(law.id).length > 0)
      add(
        `law/${law.id}`,
        thing('law', law.id),
        [law.title.nl, law.title.en],
        `${law.abbreviation} ${law.bwbId}`,
      )
  for (const task of register.legalTasks) {
    const abbreviation = index.laws.get(task.law)?.abbreviation ?? ''
    add(
      `task/${task.id}`,
      thing('task', task.id),
      [task.title.nl, task.title.en],
      articleMarks(abbreviation, task.article),
      `${task.paraphrase} ${task.targetGroup}`,
    )
  }
  for (const each of register.initiatives)
    add(
      `initiative/${each.id}`,
      thing('initiative', each.id),
      [each.title.nl, each.title.en, each.shortTitle, each.abbreviation],
      each.abbreviation ?? '',
      each.summary,
    )
  for (const each of register.goals)
    add(
      `goal/${each.id}`,
      thing('goal', each.id),
      [each.title.nl, each.title.en],
      (each.sdg ?? []).map((code) => `SDG ${code}`).join(' '),
      each.text,
    )
  for (const each of register.partners)
    add(
      `partner/${each.id}`,
      thing('partner', each.id),
      [each.name, each.abbreviation],
      each.abbreviation ?? '',
      each.description ?? '',
    )
  for (const each of register.indicators)
    add(
      `indicator/${each.id}`,
      thing('indicator', each.id),
      [each.title.nl, each.title.en, each.shortTitle],
      `${each.bbv ? 'BBV' : ''} ${each.tables.map((table) => table.table).join(' ')}`,
      each.definition,
    )
  for (const region of register.regions) {
    if (region.level !== 'gemeente') continue
    const names = [region.name, ...(region.alsoNamed ?? [])]
    if (region.validTo === undefined) {
      add(
        `municipality/${region.code}`,
        { kind: 'municipality', code: region.code, name: region.name },
        names,
        region.code,
      )
      continue
    }
    for (const next of successorsOf(region.code, register.boundaryChanges))
      add(
        `municipality/${region.code}/${next.code}`,
        { kind: 'municipality', code: next.code, name: next.name, former: region.name },
        names,
        region.code,
      )
  }
  const search = new MiniSearch<Entry>({
    fields: ['names', 'marks', 'text'],
    processTerm: fold,
    searchOptions: {
      boost: { names: 4, marks: 3 },
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      combineWith: 'AND',
    },
  })
  search.addAll(entries)
  return {
    find: (query, limit) =>
      search
        .search(query)
        .slice(0, limit)
        .flatMap(({ id }) => found.get(String(id)) ?? []),
  }
}
