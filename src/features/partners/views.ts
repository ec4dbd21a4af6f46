import { choice, pattern } from '../../contract/selection.ts'
import { PAGES } from '../../contract/addresses.ts'
import { ID_SHAPE } from '../../domain/register/values.ts'
import type { Id } from '../../domain/register/things.ts'
import { withParameter } from '../../state/address.ts'

/** The four ways to look at the partners. */
export const viewCodec = choice('weergave', {
  list: 'lijst',
  matrix: 'matrix',
  coalitions: 'coalities',
  between: 'samen',
})
export type PartnersViewName = 'list' | 'matrix' | 'coalitions' | 'between'

/** Whom the question "with whom" is about, and the other one when it is about two. */
export const partnerCodec = pattern('partner', ID_SHAPE)
export const metCodec = pattern('met', ID_SHAPE)

/** The one coalition that is looked at. */
export const initiativeCodec = pattern('initiatief', ID_SHAPE)

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
