import type { Register } from './things.ts'

/**
 * The part of the register that figures are read with: indicators and how much each is used, regions and what became of
 * them, groups of municipalities with their members, and all sources, since any may be named by a figure.
 */
export type FigureRegister = Pick<
  Register,
  'version' | 'stateOn' | 'sources' | 'partners' | 'indicators' | 'links' | 'regions' | 'boundaryChanges'
>

/** Cuts that part out of the whole; a link may come from what is not in it. */
export function figureRegister(register: Register): FigureRegister {
  const { version, stateOn, sources, indicators, regions, boundaryChanges } = register
  const grouped = new Set(register.partners.flatMap(({ members = [] }) => members))
  const partners = register.partners.filter(({ id, members }) => members !== undefined || grouped.has(id))
  const links = register.links.filter(
    ({ kind }) => kind === 'goal-indicator' || kind === 'initiative-indicator',
  )
  return { version, stateOn, sources, partners, indicators, links, regions, boundaryChanges }
}
