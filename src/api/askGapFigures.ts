import type { QueryClient } from '@tanstack/react-query'
import { POPULATION } from '../domain/figures/weighing.ts'
import type { RegisterIndex } from '../domain/graph/registerIndex.ts'
import type { Id } from '../domain/register/things.ts'
import { figureBlocksQuery } from './figureBlocks.ts'
import type { GapFigures } from './gapFigures.ts'

/**
 * The same figures as `useGapFigures`, for who draws no page. @param asOf the moment (ISO 8601, UTC) that they are of; now
 * when undefined. @throws ServiceError when the service does not answer
 */
export async function askGapFigures(
  client: QueryClient,
  indicator: Id,
  hasPopulation: boolean,
  asOf: string | undefined,
): Promise<NonNullable<GapFigures['figures']>> {
  const ask = (id: Id) =>
    client.fetchQuery({ ...figureBlocksQuery(id, 'gemeente', undefined, asOf), retry: false })
  // Weights that cannot be had are no reason to show nothing: then others are used, and named.
  const weights = hasPopulation ? ask(POPULATION).catch(() => undefined) : undefined
  const { blocks, imports } = await ask(indicator)
  return { blocks, imports, population: (await weights)?.blocks ?? [] }
}

/** Asks for them with what a slide is made with. */
export const gapFiguresFor =
  ({
    client,
    index,
    asOf,
  }: {
    client: QueryClient
    index: Pick<RegisterIndex, 'indicators'>
    asOf: string | undefined
  }) =>
  (indicator: Id) =>
    askGapFigures(client, indicator, index.indicators.has(POPULATION), asOf)
