/** The matrix of partners by initiatives as tables for slides: a mark per role, and what the marks mean. */
import { readParameter } from '../../contract/selection.ts'
import type { Initiative, Partner } from '../../domain/register/things.ts'
import { PARTNER_ROLES } from '../../domain/register/values.ts'
import { partnerMatrixTexts, roleLetters } from '../../messages/partners/matrix.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { partnerSlideTexts } from '../../messages/registerSlides/partners.ts'
import { slideTexts } from '../../messages/slides.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords, roleWords } from '../../messages/values.ts'
import { dutch, firstOfAll, joined, placeOf, registerFoot } from '../../register/registerSlide.ts'
import type { SlideAddress, SlideContext } from '../../register/slideMaker.ts'
import type { Cell, SlideContent } from '../../slides/content.ts'
import { CELL } from '../../slides/layout/tableLayout.ts'
import { spacious } from '../../slides/measure.ts'
import { PLACES, SIZES } from '../../slides/places.ts'
import { splitSlide } from '../../slides/split.ts'
import { valueOf } from '../../state/useSelection.ts'
import { columnOrderCodec, orderedColumns, orderedRows, rowOrderCodec } from './matrixOrder.ts'
import type { Row } from './rows.ts'
import { shortName } from './seatWords.ts'
import { type SeatSigns, SIGNS, signsOf } from './seatSigns.ts'
import type { ShownPartners } from './slideInSight.ts'

/** More slides of one matrix than this nobody follows. */
const MOST_PAGES = 4
/** Names of partners do not take more than this of the width. */
const MOST_NAMES = 0.36
const SIZE = Math.min(...SIZES.table)

/**
 * The matrix: as many initiatives beside each other as have room, with who takes part in them; the others on further slides.
 * Of more than a few slides the first initiatives stand there, and it says how many there are, in which order, and where the
 * rest is.
 */
export function matrixSlides(
  { rows, here, filters, missing }: ShownPartners,
  address: SlideAddress,
  context: SlideContext,
): readonly SlideContent[] {
  const { language, measure } = context
  const t = partnerSlideTexts[language]
  const cells = signsIn(rows)
  const order = valueOf(readParameter(columnOrderCodec, address.search))
  const columns = orderedColumns(rows, order, language)
  const partners = orderedRows(rows, valueOf(readParameter(rowOrderCodec, address.search))).flatMap((group) =>
    group.rows.map(({ partner }) => partner),
  )
  const title = here ? t.listTitle(placeOf(context)) : t.listTitleAll
  const pageOf = (some: readonly Initiative[], left?: ReturnType<typeof firstOfAll>): SlideContent => {
    const shown = partners.filter((partner) => some.some((each) => cells.get(partner)?.has(each)))
    return {
      ...registerFoot(address, context, left?.rest),
      title,
      subtitle: joined([
        t.count(partners.length),
        partnerTexts[language].initiativeCount(columns.length),
        left?.words,
        ...filters,
        keyOf(
          shown.flatMap((partner) => some.flatMap((each) => cells.get(partner)?.get(each) ?? [])),
          language,
        ),
      ]),
      body: {
        kind: 'table',
        table: {
          head: [
            { words: t.partner },
            ...some.map((each): Cell => ({ words: shortName(context, each), align: 'middle' })),
          ],
          rows: shown.map((partner) => [
            { words: [dutch(calledOf(partner), language, true)] },
            ...some.map((each) => cellOf(cells.get(partner)?.get(each), language)),
          ]),
        },
      },
      description: columns.length === 0 ? t.nothing : t.described(title),
      ...(missing.length === 0 ? {} : { warning: missing.join(' ') }),
    }
  }
  const setOf = (some: readonly Initiative[], left?: ReturnType<typeof firstOfAll>) =>
    splitSlide(pageOf(some, left), measure, language)
  const groups = beside(columns, partners, context)
  const shown = fewPages(groups.map((some) => ({ some, pages: setOf(some).length })))
  const count = shown.reduce((sum, some) => sum + some.length, 0)
  const left =
    count === columns.length
      ? undefined
      : firstOfAll(
          address,
          {
            shown: count,
            all: columns.length,
            order: { tier: t.fromNearby, count: t.mostPartners, name: t.byName }[order ?? 'tier'],
          },
          context,
        )
  const pages = (shown.length === 0 ? [[]] : shown).flatMap((some) => setOf(some, left))
  return pages.map(({ warning: _later, ...page }, place) => ({
    ...page,
    title: pages.length === 1 ? title : `${title} ${slideTexts[language].part(place + 1, pages.length)}`,
  }))
}

/** The first groups that together take no more slides than are followed; the very first always. */
function fewPages(
  groups: readonly { some: readonly Initiative[]; pages: number }[],
): (readonly Initiative[])[] {
  let taken = 0
  return groups
    .filter(({ pages }, place) => {
      taken += pages
      return place === 0 || taken <= MOST_PAGES
    })
    .map(({ some }) => some)
}

type Cells = ReadonlyMap<Partner, ReadonlyMap<Initiative, SeatSigns>>

function signsIn(rows: readonly Row[]): Cells {
  const seats = rows.flatMap(({ seat }) => seat ?? [])
  return new Map(
    [...new Set(seats.map(({ partner }) => partner))].map((partner) => {
      const own = seats.filter((seat) => seat.partner === partner)
      return [
        partner,
        new Map(
          [...new Set(own.map(({ initiative }) => initiative))].map((initiative) => [
            initiative,
            signsOf(own.filter((seat) => seat.initiative === initiative)),
          ]),
        ),
      ]
    }),
  )
}

function cellOf(signs: SeatSigns | undefined, language: Language): Cell {
  if (signs === undefined) return { words: '' }
  const letters = signs.roles.map((role) => roleLetters[language][role]).join('')
  return {
    words: `${signs.isVia ? `(${letters})` : letters}${SIGNS[signs.status]}`,
    align: 'middle',
    strong: true,
    tint: { of: 'own', share: signs.roles.includes('lead') && !signs.isVia ? 0.3 : 0.1 },
  }
}

/** "T trekker, F financier, ( ) via een groep, ° niet nagelezen": only what occurs. */
function keyOf(all: readonly SeatSigns[], language: Language): string {
  return [
    ...PARTNER_ROLES.filter((role) => all.some(({ roles }) => roles.includes(role))).map(
      (role) => `${roleLetters[language][role]} ${roleWords[language][role]}`,
    ),
    ...(all.some(({ isVia }) => isVia) ? [`( ) ${partnerMatrixTexts[language].keyVia}`] : []),
    ...(['known', 'editorial', 'unsure'] as const)
      .filter((status) => all.some((each) => each.status === status))
      .map((status) => `${SIGNS[status]} ${provenanceWords[language][status]}`),
  ].join(', ')
}

/** What a partner is called where there is little room. */
const calledOf = ({ abbreviation, name }: Partner): string => abbreviation ?? name

/** The initiatives in as few groups as have room beside the names of the partners, about as many in each. */
function beside(
  columns: readonly Initiative[],
  partners: readonly Partner[],
  context: SlideContext,
): Initiative[][] {
  const wide = spacious(context.measure)
  const widthOf = (words: string) =>
    Math.max(...words.split(/\s+/).map((word) => wide(word, SIZE, true))) + 2 * CELL.across
  const names = Math.max(0, ...partners.map((each) => wide(calledOf(each), SIZE, true) + 2 * CELL.across))
  const room = PLACES.body.width - Math.min(names, PLACES.body.width * MOST_NAMES)
  const widths = columns.map((each) => widthOf(shortName(context, each)))
  const packed = (most: number): Initiative[][] => {
    const found: Initiative[][] = []
    let taken = 0
    for (const [place, each] of columns.entries()) {
      const last = found.at(-1)
      const width = widths[place] ?? 0
      if (last === undefined || taken + width > room || last.length >= most) {
        found.push([each])
        taken = width
      } else {
        last.push(each)
        taken += width
      }
    }
    return found
  }
  const fewest = packed(columns.length)
  return fewest.length < 2 ? fewest : even(packed, columns.length, fewest)
}

/** As few groups, none larger than need be. */
function even(
  packed: (most: number) => Initiative[][],
  count: number,
  fewest: Initiative[][],
): Initiative[][] {
  for (let most = Math.ceil(count / fewest.length); most < count; most += 1) {
    const tried = packed(most)
    if (tried.length === fewest.length) return tried
  }
  return fewest
}
