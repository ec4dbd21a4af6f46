import type { RegisterIndex, ThingRef } from '../../domain/graph/registerIndex.ts'
import type { SearchEntry } from './entry.ts'

type Words = (string | undefined)[]

/** Laws with tasks, tasks, initiatives, goals, partners and indicators, by all that they are called and what is said of them. */
export function thingEntries(index: RegisterIndex): SearchEntry[] {
  const { register } = index
  const documents = documentTitles(index)
  return [
    ...register.laws
      .filter((law) => index.tasksOfLaw(law.id).length > 0)
      .map((law) =>
        entry({ kind: 'law', id: law.id }, [law.title.nl, law.title.en], [law.abbreviation, law.bwbId]),
      ),
    ...register.legalTasks.map((task) => {
      const law = index.laws.get(task.law)
      return entry(
        { kind: 'task', id: task.id },
        [task.title.nl, task.title.en],
        [law?.abbreviation, 'artikel', 'art', task.article],
        [task.paraphrase, task.targetGroup, documents.of(task.id), law?.title.nl],
      )
    }),
    ...register.initiatives.map((each) =>
      entry(
        { kind: 'initiative', id: each.id },
        [each.title.nl, each.title.en, each.shortTitle, each.abbreviation],
        [each.abbreviation],
        [each.summary, documents.of(each.id)],
      ),
    ),
    ...register.goals.map((each) =>
      entry(
        { kind: 'goal', id: each.id },
        [each.title.nl, each.title.en],
        (each.sdg ?? []).map((code) => `SDG ${code}`),
        [each.text, index.frames.get(each.frame)?.title.nl],
      ),
    ),
    ...register.partners.map((each) =>
      entry(
        { kind: 'partner', id: each.id },
        [each.name, each.abbreviation],
        [each.abbreviation],
        [each.description],
      ),
    ),
    ...register.indicators.map((each) =>
      entry(
        { kind: 'indicator', id: each.id },
        [each.title.nl, each.title.en, each.shortTitle],
        [
          ...(each.bbv === undefined ? [] : [`BBV ${each.bbv.number ?? ''}`]),
          ...each.tables.map(({ table }) => table),
        ],
        [each.definition],
      ),
    ),
  ]
}

function entry(thing: ThingRef, names: Words, marks: Words, text: Words = []): SearchEntry {
  return {
    id: `${thing.kind}/${thing.id}`,
    found: { kind: 'thing', thing },
    names: given(names),
    marks: [...given(marks), thing.id],
    text: given(text).join(' '),
  }
}

const given = (words: Words): string[] =>
  words.filter((word): word is string => word !== undefined && word !== '')

/** The titles of policy documents, by the initiative or task that they are found under. */
function documentTitles({ register }: RegisterIndex): { of(id: string): string } {
  const titles = new Map<string, string>()
  for (const { title, initiatives = [], answersTasks = [] } of register.policyDocuments)
    for (const id of [...initiatives, ...answersTasks])
      titles.set(id, `${titles.get(id) ?? ''} ${title.nl} ${title.en}`)
  return { of: (id) => titles.get(id) ?? '' }
}
