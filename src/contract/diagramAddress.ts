/** The address of the coalition diagram: the page of the partners has it, other pages lead to it. */
import { ID_SHAPE } from '../domain/register/values.ts'
import { PAGES } from './addresses.ts'
import { pattern } from './selection.ts'

/** What the diagram can be about. Without any of them it is about my municipality. */
export const partnerCodec = pattern('partner', ID_SHAPE)
export const initiativeCodec = pattern('initiatief', ID_SHAPE)
export const goalCodec = pattern('doel', ID_SHAPE)

/** Where the page of an initiative has its coalition. */
export const COALITION_ANCHOR = 'coalitie'

/** The word of the view in the address. */
export const DIAGRAM = 'diagram'

/** The diagram of the whole register, about one thing. */
export function diagramPath(kind: 'partner' | 'goal' | 'initiative', id: string): string {
  const { name } = { partner: partnerCodec, goal: goalCodec, initiative: initiativeCodec }[kind]
  return `${PAGES.partners}?${new URLSearchParams({ weergave: DIAGRAM, bereik: 'overal', [name]: id })}`
}
