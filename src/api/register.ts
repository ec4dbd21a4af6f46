import { queryOptions, useQuery } from '@tanstack/react-query'
import { EMBEDDED_REGISTER_ID } from '../contract/embeddedRegister.ts'
import { REGISTER_PATH } from '../contract/resources.ts'
import { indexEdges } from '../domain/graph/edges.ts'
import { type FigureIndex, indexFigures, indexRegister } from '../domain/graph/registerIndex.ts'
import type { FigureRegister } from '../domain/register/figureRegister.ts'
import type { Register } from '../domain/register/things.ts'
import { requestJson } from './request.ts'

const REFRESH_AFTER = 5 * 60_000

function shape(register: Register) {
  const index = indexRegister(register)
  return { index, edges: indexEdges(index) }
}

/** Everything but the figures, with its look-ups; shaped once per answer. */
export const registerQuery = queryOptions({
  queryKey: ['register'],
  // Every page needs it: once asked for, the answer is always waited for.
  queryFn: () => requestJson<Register>(REGISTER_PATH),
  select: shape,
  staleTime: REFRESH_AFTER,
  refetchInterval: REFRESH_AFTER,
  gcTime: Infinity,
})

/** The register as it stood at a moment (ISO 8601, UTC); what was then, stays. */
export const registerAsOfQuery = (asOf: string) =>
  queryOptions({
    queryKey: ['register', asOf],
    queryFn: async () =>
      shape(await requestJson<Register>(`${REGISTER_PATH}?${new URLSearchParams({ asOf })}`)),
    staleTime: Infinity,
    structuralSharing: false,
  })

/** The whole register; with `isWanted` false what is there of it, without asking. */
export const useRegister = (isWanted: boolean) => useQuery({ ...registerQuery, enabled: isWanted })

const embedded = () => document.getElementById(EMBEDDED_REGISTER_ID)

export const hasEmbeddedFigures = (): boolean => embedded() !== null

/** What figures are read with, where the service wrote it into the page: there before the app is. */
export function embeddedFigures(): FigureIndex | undefined {
  try {
    // The service made it from the register itself, by the same types.
    return indexFigures(JSON.parse(embedded()?.textContent ?? '') as FigureRegister)
  } catch {
    // Not there, or not whole: the register is asked for as by every other page.
    return undefined
  }
}
