import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Page } from '../contract/page.ts'
import { listPath } from '../contract/resources.ts'
import type { Observation } from '../domain/register/things.ts'
import { requestJson } from './request.ts'

export interface ObservationSelection {
  indicator?: string
  regions: readonly string[]
  /** As they stood at this moment (ISO 8601, UTC); absent: now. */
  asOf?: string
}

const PAGE_SIZE = 500

async function allPages(selection: ObservationSelection, signal: AbortSignal): Promise<Observation[]> {
  const search = new URLSearchParams()
  if (selection.indicator !== undefined) search.set('indicator', selection.indicator)
  for (const region of selection.regions) search.append('region', region)
  if (selection.asOf !== undefined) search.set('asOf', selection.asOf)
  search.set('size', String(PAGE_SIZE))
  const items: Observation[] = []
  for (let page = 1; ; page += 1) {
    search.set('page', String(page))
    const answer = await requestJson<Page<Observation>>(`${listPath('observations')}?${search}`, signal)
    items.push(...answer.items)
    if (answer.items.length === 0 || items.length >= answer.total) return items
  }
}

/** Figures of some regions, of one indicator or of all. */
export const observationsQuery = (selection: ObservationSelection) =>
  queryOptions({
    queryKey: [
      'observations',
      selection.indicator ?? 'all',
      ...selection.regions,
      ...(selection.asOf === undefined ? [] : [selection.asOf]),
    ],
    queryFn: ({ signal }) => allPages(selection, signal),
    staleTime: 5 * 60_000,
  })

export const useObservations = (selection: ObservationSelection) => useQuery(observationsQuery(selection))
