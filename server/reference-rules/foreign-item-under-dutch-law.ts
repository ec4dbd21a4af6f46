import type { Initiative, Partner } from '../../src/domain/register/things.ts'
import type { LinkKind } from '../../src/domain/register/values.ts'
import type { Dataset, Finding } from './finding.ts'
import { FILES } from './records.ts'

/** The way from a foreign item to a legal task: what lies in between, and the task. */
type Way = string[]

/**
 * Nothing foreign hangs under a Dutch law: no initiative outside the Netherlands, no goal outside Dutch municipal policy
 * and no document without a Dutch region leads to a legal task, directly or through what the register says.
 */
export function foreignItemUnderDutchLaw(dataset: Dataset): Finding[] {
  const partners = new Map(dataset.partners.map((partner) => [partner.id, partner]))
  const steps = stepsTowardsTasks(dataset)
  const tasks = new Set(dataset.legalTasks.map((task) => `task:${task.id}`))
  const foreign = [
    ...dataset.initiatives
      .filter((initiative) => isForeign(initiative, partners))
      .map(({ id }) => ({ file: FILES.initiatives, thing: id, node: `initiative:${id}` })),
    ...dataset.goals
      .filter((goal) => !goal.dutchPolicy)
      .map(({ id }) => ({ file: FILES.goals, thing: id, node: `goal:${id}` })),
    ...dataset.policyDocuments
      .filter((document) => document.regions.length === 0)
      .map(({ id }) => ({ file: FILES.policyDocuments, thing: id, node: `document:${id}` })),
  ]
  return foreign.flatMap(({ file, thing, node }) => {
    const way = wayToTask(node, steps, tasks)
    if (!way) return []
    return [
      {
        file,
        thing,
        field: 'links',
        message: `"${thing}" valt buiten het Nederlandse beleid, maar hangt onder een Nederlandse wet: ${way.join(' → ')}.`,
        remedy: 'Haal de koppeling op deze weg weg.',
      },
    ]
  })
}

/** Outside the Netherlands by tier, by having no region, or because every partner is. */
function isForeign(initiative: Initiative, partners: Map<string, Partner>): boolean {
  const { tier, area } = initiative
  if (tier === 'international' || tier === 'european' || area.length === 0) return true
  const known = initiative.partners.flatMap(({ partner }) => partners.get(partner) ?? [])
  return known.length > 0 && known.every((partner) => partner.type === 'eu' || partner.regions.length === 0)
}

const NODES: Record<LinkKind, { from: string; to: string }> = {
  'initiative-task': { from: 'initiative', to: 'task' },
  'initiative-goal': { from: 'initiative', to: 'goal' },
  'initiative-indicator': { from: 'initiative', to: 'indicator' },
  'goal-indicator': { from: 'goal', to: 'indicator' },
  'goal-task': { from: 'goal', to: 'task' },
}

/** What leads from one thing towards a task: links, the whole that something is part of, deadlines and documents. */
function stepsTowardsTasks(dataset: Dataset): Map<string, string[]> {
  const foreignGoals = new Set(dataset.goals.filter((goal) => !goal.dutchPolicy).map((goal) => goal.id))
  const pairs: [string, string][] = [
    ...dataset.links.map(({ kind, from, to }): [string, string] => [
      `${NODES[kind].from}:${from}`,
      `${NODES[kind].to}:${to}`,
    ]),
    // A foreign goal also hangs under whatever Dutch initiative claims to work on it.
    ...dataset.links
      .filter(({ kind, to }) => kind === 'initiative-goal' && foreignGoals.has(to))
      .map(({ from, to }): [string, string] => [`goal:${to}`, `initiative:${from}`]),
    ...dataset.goals.flatMap(({ id, parent }): [string, string][] =>
      parent === undefined ? [] : [[`goal:${id}`, `goal:${parent}`]],
    ),
    ...dataset.initiatives.flatMap(({ id, partOf }): [string, string][] =>
      partOf === undefined ? [] : [[`initiative:${id}`, `initiative:${partOf}`]],
    ),
    ...dataset.deadlines.flatMap(({ tasks, initiatives = [] }) =>
      initiatives.flatMap((id) =>
        tasks.map((task): [string, string] => [`initiative:${id}`, `task:${task}`]),
      ),
    ),
    ...dataset.policyDocuments.flatMap(({ id, answersTasks = [] }) =>
      answersTasks.map((task): [string, string] => [`document:${id}`, `task:${task}`]),
    ),
  ]
  const steps = new Map<string, string[]>()
  for (const [from, to] of pairs) steps.set(from, [...(steps.get(from) ?? []), to])
  return steps
}

/** The shortest way to any task, breadth first; undefined when there is none. */
function wayToTask(start: string, steps: Map<string, string[]>, tasks: Set<string>): Way | undefined {
  const waiting: Way[] = [[start]]
  const seen = new Set([start])
  for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
    const here = way.at(-1) ?? start
    if (tasks.has(here)) return way.map((node) => node.slice(node.indexOf(':') + 1))
    for (const next of steps.get(here) ?? []) {
      if (seen.has(next)) continue
      seen.add(next)
      waiting.push([...way, next])
    }
  }
  return undefined
}
