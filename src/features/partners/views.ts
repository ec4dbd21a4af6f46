import { choice, pattern } from '../../contract/selection.ts'
import { PAGES } from '../../contract/addresses.ts'
import { DIAGRAM, initiativeCodec, partnerCodec } from '../../contract/diagramAddress.ts'
import { ID_SHAPE } from '../../domain/register/values.ts'
import type { Id } from '../../domain/register/things.ts'
import { withParameter } from '../../state/address.ts'

/** The ways to look at the partners. */
export const viewCodec = choice('weergave', {
  list: 'lijst',
  matrix: 'matrix',
  coalitions: 'coalities',
  diagram: DIAGRAM,
  between: 'samen',
})
/** How the diagram is shown. */
export const formCodec = choice('vorm', { chart: 'tekening', list: 'lijst' })

export type PartnersViewName = 'list' | 'matrix' | 'coalitions' | 'diagram' | 'between'

/** Whom the question "with whom" is about, and the other one when it is about two. */
export { partnerCodec }
export const metCodec = pattern('met', ID_SHAPE)

/** The one coalition that is looked at. */
export { initiativeCodec }

/** The address of one coalition, or of all of them; the filters go along, so that one comes back to the same list. */
export function coalitionPath(search: URLSearchParams, initiative: Id | undefined): string {
  const view = withParameter(viewCodec, search, 'coalitions')
  return `${PAGES.partners}?${withParameter(initiativeCodec, view, initiative)}`
}

/** The address that tells with whom a partner works, or in what it meets another. */
export function betweenPath(partner: Id, met?: Id): string {
  const about = new URLSearchParams({ weergave: viewCodec.write('between'), partner })
  if (met !== undefined) about.set('met', met)
  return `${PAGES.partners}?${about}`
}
