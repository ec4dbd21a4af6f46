import { parameters, readParameter } from '../../contract/selection.ts'
import { seatsOf } from '../../domain/partners/seats.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { leftOut, unread } from '../../register/registerSlide.ts'
import type { SlideAddress, SlideContext } from '../../register/slideMaker.ts'
import { chosenFilters, filterWords, passing } from '../../state/useFilters.ts'
import { valueOf } from '../../state/useSelection.ts'
import { betweenFrom, type ReadBetween } from './betweenFrom.ts'
import { partnerFilters } from './partnerFilters.ts'
import { countElsewhere, type Row, rowsOf, type Sight } from './rows.ts'
import { type PartnersViewName, viewCodec } from './views.ts'
import { withoutPartner } from './withoutPartner.ts'

/** What an address of the partners shows, as its page works it out. */
export interface ShownPartners {
  view: PartnersViewName
  here: boolean
  sight: Sight
  rows: readonly Row[]
  /** Initiatives without a partner. */
  without: readonly Initiative[]
  /** Of the matrix: partners of its initiatives that work elsewhere, and initiatives that name nobody. */
  unshown: { partners: number; initiatives: number }
  between: ReadBetween
  filters: readonly string[]
  /** What the address asks for and nobody knows. */
  missing: string[]
}

export function shownPartners(
  { search }: Pick<SlideAddress, 'search'>,
  { index, municipality, language }: Pick<SlideContext, 'index' | 'municipality' | 'language'>,
): ShownPartners {
  const view = valueOf(readParameter(viewCodec, search)) ?? 'list'
  const here = valueOf(readParameter(parameters.lineScope, search)) !== 'everywhere'
  const between = betweenFrom(index, municipality, search)
  const sight = {
    index,
    seats: seatsOf(index),
    region: here ? municipality : undefined,
    about: view === 'between' ? between.partner : undefined,
  }
  const definitions = partnerFilters(view, language)
  const chosen = chosenFilters(definitions, search)
  const rows = passing(rowsOf(view, sight), chosen)
  return {
    view,
    here,
    sight,
    rows,
    unshown:
      view === 'matrix'
        ? {
            partners: countElsewhere(sight, rows, (all) => passing(all, chosen)),
            initiatives: withoutPartner('coalitions', sight, definitions, chosen).length,
          }
        : { partners: 0, initiatives: 0 },
    without: withoutPartner(view, sight, definitions, chosen),
    between,
    filters: filterWords(chosen),
    missing: leftOut(
      [
        ...unread(search, [viewCodec, parameters.lineScope]),
        ...chosen.map(({ filter, unknown }) => ({ name: filter.codec.name, given: unknown })),
        ...(view === 'between' ? between.unknown : []),
      ],
      language,
    ),
  }
}
