import type { Goal } from '../../src/domain/register/things.ts'
import type { Dataset, Finding } from './finding.ts'
import { FILES, provenancesOf, type Collection } from './records.ts'

/** What leads a reader to a thing, per kind; the words stand in the remedy. */
const LED_TO_BY: Partial<Record<Collection, string>> = {
  sources: 'een feit dat de bron noemt, of de wet waarvan zij de tekst is',
  laws: 'een wettelijke taak',
  legalTasks: 'de wet waarin de taak staat',
  initiatives: 'een koppeling, of een initiatief waarvan het deel is',
  goals: 'een koppeling, een verwant doel met een koppeling, of een kader dat zelf te vinden is',
  partners: 'een initiatief, een taak, een stuk dat de organisatie uitgaf of een groep waarvan het lid is',
  indicators: 'een koppeling, een streefwaarde, de verplichte set (bbv) of de kolom van een tabel (topic)',
  frames: 'een stuk of initiatief waarin het kader staat, of een doel met een koppeling',
  policyDocuments: 'een taak, een termijn, een initiatief of een kader met doelen',
}

/**
 * Something leads to everything in the register; laws that serve as a source only are exempt. Regions, boundary changes,
 * deadlines and figures are shown by what they are about and need no lead of their own.
 */
export function unreachableThing(dataset: Dataset): Finding[] {
  const goals = reachableGoals(dataset)
  const led: [Collection, Set<string>][] = [
    ['sources', namedSources(dataset)],
    ['laws', lawsWithTask(dataset)],
    ['legalTasks', tasksUnderLaw(dataset)],
    ['initiatives', tiedInitiatives(dataset)],
    ['goals', goals.all],
    ['frames', goals.frames],
    ['partners', engagedPartners(dataset)],
    ['indicators', usedIndicators(dataset)],
    ['policyDocuments', answeringDocuments(dataset)],
  ]
  return led.flatMap(([collection, reached]) =>
    [...idsOf(dataset[collection] as { id: string }[])]
      .filter((id) => !reached.has(id))
      .map((thing) => ({
        file: FILES[collection],
        thing,
        field: 'id',
        message: `Niets leidt naar "${thing}".`,
        remedy: `Zorg voor ${LED_TO_BY[collection] ?? 'een verwijzing'}, of haal het record weg.`,
      })),
  )
}

const idsOf = (things: { id: string }[]) => new Set(things.map(({ id }) => id))

function namedSources(dataset: Dataset): Set<string> {
  return new Set([
    ...provenancesOf(dataset).flatMap(({ value }) => value.sources ?? []),
    ...dataset.indicators.flatMap((i) => [
      ...[...i.breaks, ...i.tables.flatMap((table) => table.possibleBreaks ?? [])].flatMap(
        (b) => b.sources ?? [],
      ),
      ...(i.bbv?.regulationSource === undefined ? [] : [i.bbv.regulationSource]),
    ]),
    // The page of a law lists the texts that were read.
    ...idsOf(dataset.sources.filter((source) => source.law !== undefined)),
  ])
}

function lawsWithTask(dataset: Dataset): Set<string> {
  const exempt = dataset.laws.filter((law) => law.role === 'source')
  return new Set([...idsOf(exempt), ...dataset.legalTasks.map((task) => task.law)])
}

function tasksUnderLaw(dataset: Dataset): Set<string> {
  const laws = idsOf(dataset.laws)
  return new Set([
    ...idsOf(dataset.legalTasks.filter((task) => laws.has(task.law))),
    ...dataset.links.filter((link) => link.kind.endsWith('-task')).map((link) => link.to),
  ])
}

function tiedInitiatives(dataset: Dataset): Set<string> {
  const parts = dataset.initiatives.filter((initiative) => initiative.partOf !== undefined)
  return new Set([
    ...dataset.links.filter((link) => link.kind.startsWith('initiative-')).map((link) => link.from),
    ...parts.flatMap(({ id, partOf }) => (partOf === undefined ? [] : [id, partOf])),
  ])
}

/**
 * A goal is led to by a link, by a relative (parent or child, at any distance) that is, or by its frame. A frame counts
 * when it names the document or initiative it is written in, when a document names it, or when a goal in it is linked.
 */
function reachableGoals(dataset: Dataset): { all: Set<string>; frames: Set<string> } {
  const linked = new Set(
    dataset.links.flatMap(({ kind, from, to }) => {
      if (kind === 'initiative-goal') return [to]
      return kind.startsWith('goal-') ? [from] : []
    }),
  )
  const related = withRelatives(linked, dataset.goals)
  const frames = new Set([
    ...idsOf(dataset.frames.filter((f) => f.document !== undefined || f.initiative !== undefined)),
    ...dataset.policyDocuments.flatMap((document) => document.frame ?? []),
    ...dataset.goals.filter((goal) => related.has(goal.id)).map((goal) => goal.frame),
  ])
  return {
    all: new Set([...related, ...idsOf(dataset.goals.filter((goal) => frames.has(goal.frame)))]),
    frames,
  }
}

function withRelatives(start: Set<string>, goals: Goal[]): Set<string> {
  const reached = new Set(start)
  for (let before = -1; before !== reached.size;) {
    before = reached.size
    for (const { id, parent } of goals) {
      if (parent === undefined || !(reached.has(id) || reached.has(parent))) continue
      reached.add(id).add(parent)
    }
  }
  return reached
}

function engagedPartners(dataset: Dataset): Set<string> {
  return new Set([
    ...dataset.initiatives.flatMap((i) => [
      ...i.partners.map(({ partner }) => partner),
      ...i.money.flatMap(({ funder }) => funder ?? []),
    ]),
    ...dataset.legalTasks.flatMap((task) => task.executor.partners ?? []),
    ...dataset.partners.flatMap((partner) => partner.members ?? []),
    ...dataset.policyDocuments.flatMap((document) => document.publishedBy ?? []),
  ])
}

function usedIndicators(dataset: Dataset): Set<string> {
  return new Set([
    ...dataset.links.filter((link) => link.kind.endsWith('-indicator')).map((link) => link.to),
    ...dataset.goals.flatMap((goal) => goal.target?.indicator ?? []),
    // Every municipality must report the set of the BBV: the regulation itself leads to these.
    ...idsOf(dataset.indicators.filter((indicator) => indicator.bbv !== undefined)),
    // A column of a published table is imported as it is, and leads to regions that are compared on it.
    ...idsOf(dataset.indicators.filter(({ tables }) => tables.some((table) => table.topic !== undefined))),
  ])
}

function answeringDocuments(dataset: Dataset): Set<string> {
  const framesWithGoal = new Set(dataset.goals.map((goal) => goal.frame))
  const answering = dataset.policyDocuments.filter(
    ({ answersTasks = [], answersDeadlines = [], initiatives = [], frame }) =>
      answersTasks.length + answersDeadlines.length + initiatives.length > 0 ||
      (frame !== undefined && framesWithGoal.has(frame)),
  )
  return new Set([
    ...idsOf(answering),
    ...dataset.frames.filter((f) => framesWithGoal.has(f.id)).flatMap((f) => f.document ?? []),
  ])
}
