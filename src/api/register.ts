import { queryOptions, useQuery } from '@tanstack/react-query'
import { REGISTER_PATH } from '../contract/resources.ts'
import { indexEdges } from '../domain/graph/edges.ts'
import { indexRegister } from '../domain/graph/registerIndex.ts'
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

export const useRegister = () => useQuery(registerQuery)
