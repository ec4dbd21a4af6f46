import type { Dataset, Finding } from './finding.ts'
import { FILES } from './records.ts'

/** Going up from a goal, an initiative or a region ends somewhere: nothing lies in itself. */
export function circularParent(dataset: Dataset): Finding[] {
  return [
    ...circles(FILES.goals, 'parent', new Map(dataset.goals.map((g) => [g.id, g.parent ? [g.parent] : []]))),
    ...circles(
      FILES.initiatives,
      'partOf',
      new Map(dataset.initiatives.map((i) => [i.id, i.partOf ? [i.partOf] : []])),
    ),
    ...circles(FILES.regions, 'parents', new Map(dataset.regions.map((r) => [r.code, r.parents]))),
  ]
}

function circles(file: string, field: string, parents: Map<string, string[]>): Finding[] {
  return [...parents.keys()]
    .filter((thing) => ancestorsOf(thing, parents).has(thing))
    .map((thing) => ({
      file,
      thing,
      field,
      message: `"${thing}" ligt via ${field} in zichzelf.`,
      remedy: `Haal één stap uit de kring bij ${field}.`,
    }))
}

function ancestorsOf(thing: string, parents: Map<string, string[]>): Set<string> {
  const above = new Set<string>()
  const waiting = [...(parents.get(thing) ?? [])]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (above.has(next)) continue
    above.add(next)
    waiting.push(...(parents.get(next) ?? []))
  }
  return above
}
