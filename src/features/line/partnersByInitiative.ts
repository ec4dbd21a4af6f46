import type { Edge } from '../../domain/graph/edges.ts'
import type { Line } from '../../domain/graph/line.ts'

const ROLE_ORDER = ['lead', 'commissioner', 'initiator', 'funder'] as const

const rank = (edge: Edge): number => {
  const place = ROLE_ORDER.findIndex((role) => edge.roles?.includes(role))
  return place === -1 ? ROLE_ORDER.length : place
}

/** Who takes part in each initiative of a line, who leads first. */
export function partnersByInitiative(line: Line): ReadonlyMap<string, readonly Edge[]> {
  const partners = new Map<string, Edge[]>()
  for (const edge of line.edges)
    if (edge.relation === 'together-with')
      partners.set(edge.upper.id, [...(partners.get(edge.upper.id) ?? []), edge])
  for (const list of partners.values()) list.sort((a, b) => rank(a) - rank(b))
  return partners
}
