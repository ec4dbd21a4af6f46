import { choice, pattern } from '../../contract/selection.ts'
import { PAGES } from '../../contract/addresses.ts'
import { ID_SHAPE } from '../../domain/register/values.ts'
import type { Id } from '../../domain/register/things.ts'

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

/** The address that tells with whom a partner works, or in what it meets another. */
export function betweenPath(partner: Id, met?: Id): string {
  const about = new URLSearchParams({ weergave: viewCodec.write('between'), partner })
  if (met !== undefined) about.set('met', met)
  return `${PAGES.partners}?${about}`
}
