import MiniSearch from 'minisearch'
import type { RegisterIndex, ThingRef } from '../../domain/graph/registerIndex.ts'
import { fold } from '../../domain/graph/nearMatches.ts'
import { successorsOf } from '../../domain/regions/regionTree.ts'

/** What can be found: a thing of the register, or a municipality by its present or former name or code. */
export type Found =
  | { kind: 'thing'; thing: ThingRef }
  | { kind: 'municipality'; code: string; name: string; former?: { name: string; code: string } }

interface Entry {
  id: string
  /** Names in both languages, short and former names. */
  names: string
  /** Articles, abbreviations, codes. */
  marks: string
  /** The rest of what is said of it. */
  text: string
}

const articleMarks = (abbreviation: string, article: string): string =>
  `${abbreviation} artikel art ${article}`

const HAS_DIGIT = /\d/

/**
 * Words, and codes whole: "Wmo 2.1.2" is "wmo" and "2.1.2", not three loose numbers; "e-health" is found as a whole and
 * by its parts.
 */
export function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}.:-]+/u)
    .map((word) => word.replaceAll(/^[.:-]+|[.:-]+$/g, ''))
    .filter((word) => word !== '')
    .flatMap((word) => (HAS_DIGIT.test(word) || !word.includes('-') ? [word] : [word, ...word.split('-')]))
}

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
    entries.push({
      id,
      names: names.filter(Boolean).join(' '),
      marks: `${marks} ${id.split('/')[1] ?? ''}`,
      text,
    })
  }
  const thing = (kind: ThingRef['kind'], id: string): Found => ({ kind: 'thing', thing: { kind, id } })
  const { register } = index
  const documents = documentTitles(index)
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
      `${task.paraphrase} ${task.targetGroup} ${documents.of(task.id)} ${index.laws.get(task.law)?.title.nl ?? ''}`,
    )
  }
  for (const each of register.initiatives)
    add(
      `initiative/${each.id}`,
      thing('initiative', each.id),
      [each.title.nl, each.title.en, each.shortTitle, each.abbreviation],
      each.abbreviation ?? '',
      `${each.summary} ${documents.of(each.id)}`,
    )
  for (const each of register.goals)
    add(
      `goal/${each.id}`,
      thing('goal', each.id),
      [each.title.nl, each.title.en],
      (each.sdg ?? []).map((code) => `SDG ${code}`).join(' '),
      `${each.text} ${index.frames.get(each.frame)?.title.nl ?? ''}`,
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
      `${each.bbv ? `BBV ${each.bbv.number ?? ''}` : ''} ${each.tables.map((table) => table.table).join(' ')}`,
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
        {
          kind: 'municipality',
          code: next.code,
          name: next.name,
          former: { name: region.name, code: region.code },
        },
        names,
        region.code,
      )
  }
  const search = new MiniSearch<Entry>({
    fields: ['names', 'marks', 'text'],
    tokenize: wordsOf,
    processTerm: fold,
    searchOptions: {
      boost: { names: 4, marks: 3 },
      // "2" is an article, not the beginning of one; a code is right or it is another.
      prefix: (term) => !/^\d+$/.test(term),
      fuzzy: (term) => (term.length > 5 && !HAS_DIGIT.test(term) ? 0.2 : false),
      combineWith: 'AND',
    },
  })
  search.addAll(entries)
  return {
    find: (query, limit) => {
      const all = search.search(query)
      // "wpg art. 5 lid 1" names a part that no article is filed under: then what holds most of the words.
      const best = all.length > 0 ? all : search.search(query, { combineWith: 'OR' })
      const ranked = best.flatMap(({ id }) => found.get(String(id)) ?? [])
      return municipalitiesFirst(index, ranked, query).slice(0, limit)
    },
  }
}

/**
 * Whoever types the name of a municipality means the place: it stands first, and always before the organisation of the
 * same name ("Heerlen" before "Gemeente Heerlen", whose words hold it more often).
 */
function municipalitiesFirst(
  { regions, partners }: RegisterIndex,
  ranked: readonly Found[],
  query: string,
): Found[] {
  const asked = fold(query.trim())
  const isAsked = (each: Found) =>
    each.kind === 'municipality' &&
    [each.name, each.former?.name, ...(regions.byCode.get(each.code)?.alsoNamed ?? [])].some(
      (name) => name !== undefined && fold(name) === asked,
    )
  const placeOf = (each: Found): Found | undefined => {
    const region =
      each.kind === 'thing' && each.thing.kind === 'partner' && partners.get(each.thing.id)?.region
    return ranked.find(
      (other) => other.kind === 'municipality' && other.former === undefined && other.code === region,
    )
  }
  // A set keeps the first place at which each was put.
  return [...new Set([...ranked.filter(isAsked), ...ranked.flatMap((each) => [placeOf(each) ?? each, each])])]
}

/** The titles of policy documents, by the initiative or task that they are found under. */
function documentTitles({ register }: RegisterIndex): { of(id: string): string } {
  const titles = new Map<string, string>()
  for (const { title, initiatives = [], answersTasks = [] } of register.policyDocuments)
    for (const id of [...initiatives, ...answersTasks])
      titles.set(id, `${titles.get(id) ?? ''} ${title.nl} ${title.en}`)
  return { of: (id) => titles.get(id) ?? '' }
}
