/** Every field of the register that names another record, with the collection that the name must stand in. */
import { type LinkKind, REGION_CODE_SHAPE } from '../../src/domain/register/values.ts'
import type { Dataset } from './finding.ts'
import { provenancesOf, type Collection } from './records.ts'

/** One mention of another record. */
export interface Reference {
  from: { collection: Collection; thing: string }
  field: string
  /** The collections the id may stand in; a group's member is a region or a partner. */
  to: Collection[]
  id: string
}

/** What a link of each kind joins. */
const LINK_ENDS: Record<LinkKind, { from: Collection; to: Collection }> = {
  'initiative-task': { from: 'initiatives', to: 'legalTasks' },
  'initiative-goal': { from: 'initiatives', to: 'goals' },
  'initiative-indicator': { from: 'initiatives', to: 'indicators' },
  'goal-indicator': { from: 'goals', to: 'indicators' },
  'goal-task': { from: 'goals', to: 'legalTasks' },
}

/** The code of Statistics Netherlands for what lies across the border (the Meuse correction of 2018). */
const ABROAD = 'GM0998'

/** All mentions of other records in the dataset. */
export function referencesOf(dataset: Dataset): Reference[] {
  return [
    ...sourcesNamed(dataset),
    ...dataset.sources.flatMap((s) => named('sources', s.id, 'law', 'laws', s.law)),
    ...ofTasksAndPolicy(dataset),
    ...dataset.initiatives.flatMap((i) => [
      ...named('initiatives', i.id, 'area', 'regions', i.area),
      ...i.partners.flatMap((p, n) =>
        named('initiatives', i.id, `partners[${n}].partner`, 'partners', p.partner),
      ),
      ...i.money.flatMap((m, n) => named('initiatives', i.id, `money[${n}].funder`, 'partners', m.funder)),
      ...named('initiatives', i.id, 'partOf', 'initiatives', i.partOf),
      ...named('initiatives', i.id, 'related', 'initiatives', i.related),
    ]),
    ...ofGoals(dataset),
    ...dataset.partners.flatMap((p) => [
      ...named('partners', p.id, 'regions', 'regions', p.regions),
      ...named('partners', p.id, 'region', 'regions', p.region),
      ...named('partners', p.id, 'members', ['regions', 'partners'], p.members),
    ]),
    ...dataset.links.flatMap((l) => [
      ...named('links', l.id, 'from', LINK_ENDS[l.kind].from, l.from),
      ...named('links', l.id, 'to', LINK_ENDS[l.kind].to, l.to),
    ]),
    ...ofFigures(dataset),
  ]
}

function ofTasksAndPolicy(dataset: Dataset): Reference[] {
  return [
    ...dataset.legalTasks.flatMap((t) => [
      ...named('legalTasks', t.id, 'law', 'laws', t.law),
      ...named('legalTasks', t.id, 'executor.partners', 'partners', t.executor.partners),
      ...named('legalTasks', t.id, 'deadlines', 'deadlines', t.deadlines),
    ]),
    ...dataset.frames.flatMap((f) => [
      ...named('frames', f.id, 'document', 'policyDocuments', f.document),
      ...named('frames', f.id, 'initiative', 'initiatives', f.initiative),
    ]),
    ...dataset.policyDocuments.flatMap((d) => [
      ...named('policyDocuments', d.id, 'regions', 'regions', d.regions),
      ...named('policyDocuments', d.id, 'frame', 'frames', d.frame),
      ...named('policyDocuments', d.id, 'publishedBy', 'partners', d.publishedBy),
      ...named('policyDocuments', d.id, 'initiatives', 'initiatives', d.initiatives),
      ...named('policyDocuments', d.id, 'answersTasks', 'legalTasks', d.answersTasks),
      ...named('policyDocuments', d.id, 'answersDeadlines', 'deadlines', d.answersDeadlines),
    ]),
    ...dataset.deadlines.flatMap((d) => [
      ...named('deadlines', d.id, 'tasks', 'legalTasks', d.tasks),
      ...named('deadlines', d.id, 'initiatives', 'initiatives', d.initiatives),
    ]),
  ]
}

function ofGoals(dataset: Dataset): Reference[] {
  return dataset.goals.flatMap((g) => {
    const comparator = g.target?.comparator
    return [
      ...named('goals', g.id, 'frame', 'frames', g.frame),
      ...named('goals', g.id, 'parent', 'goals', g.parent),
      ...named('goals', g.id, 'target.indicator', 'indicators', g.target?.indicator),
      // A comparator is a region code or Dutch words; only a code can dangle.
      ...(comparator && REGION_CODE_SHAPE.test(comparator)
        ? named('goals', g.id, 'target.comparator', 'regions', comparator)
        : []),
    ]
  })
}

function ofFigures(dataset: Dataset): Reference[] {
  return [
    ...dataset.indicators.flatMap((i) =>
      i.breaks.flatMap((b, n) => named('indicators', i.id, `breaks[${n}].sources`, 'sources', b.sources)),
    ),
    ...dataset.indicators.flatMap((i) =>
      i.tables.flatMap(({ possibleBreaks = [] }, at) =>
        possibleBreaks.flatMap((b, n) =>
          named('indicators', i.id, `tables[${at}].possibleBreaks[${n}].sources`, 'sources', b.sources),
        ),
      ),
    ),
    ...dataset.regions.flatMap((r) => named('regions', r.code, 'parents', 'regions', r.parents)),
    // `from` is often a gemeente that no longer exists and has no record; `to` may be one that later merged again.
    ...dataset.boundaryChanges
      .filter((b) => b.to !== ABROAD && !dataset.boundaryChanges.some((other) => other.from === b.to))
      .flatMap((b) => named('boundaryChanges', b.id, 'to', 'regions', b.to)),
    ...dataset.observations.flatMap((o) => [
      ...named('observations', o.indicator, 'indicator', 'indicators', o.indicator),
      ...named('observations', o.indicator, 'region', 'regions', o.region),
    ]),
  ]
}

function sourcesNamed(dataset: Dataset): Reference[] {
  return provenancesOf(dataset).flatMap(({ at, field, value }) =>
    named(at.collection, at.thing, `${field}.sources`, 'sources', value.sources),
  )
}

function named(
  collection: Collection,
  thing: string,
  field: string,
  to: Collection | Collection[],
  ids: string | string[] | undefined,
): Reference[] {
  const targets = Array.isArray(to) ? to : [to]
  const list = ids === undefined ? [] : Array.isArray(ids) ? ids : [ids]
  return list.map((id) => ({ from: { collection, thing }, field, to: targets, id }))
}
