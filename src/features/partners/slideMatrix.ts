/** The matrix of partners by initiatives as tables for slides: a mark per role, and what the marks mean. */
import { readParameter } from '../../contract/selection.ts'
import { hasEnded } from '../../domain/coverage/coverage.ts'
import type { Seat } from '../../domain/partners/seats.ts'
import type { Initiative, Partner } from '../../domain/register/things.ts'
import { PARTNER_ROLES } from '../../domain/register/values.ts'
import { partnerMatrixTexts, roleLetters } from '../../messages/partners/matrix.ts'
import { partnerTexts } from '../../messages/partners/page.ts'
import { partnerSlideTexts } from '../../messages/registerSlides/partners.ts'
import { slideTexts } from '../../messages/slides.ts'
import type { Language } from '../../messages/texts.ts'
import { provenanceWords, roleWords, statusWords } from '../../messages/values.ts'
import {
  dutch,
  firstOfAll,
  joined,
  joinedSentences,
  placeOf,
  registerFoot,
} from '../../register/registerSlide.ts'
import type { SlideAddress, SlideContext } from '../../register/slideMaker.ts'
import type { Cell, SlideContent } from '../../slides/content.ts'
import { CELL } from '../../slides/layout/tableLayout.ts'
import { spacious } from '../../slides/measure.ts'
import { PLACES, SIZES } from '../../slides/places.ts'
import { splitSlide } from '../../slides/split.ts'
import { plainText } from '../../slides/words.ts'
import { valueOf } from '../../state/useSelection.ts'
import { columnOrderCodec, orderedColumns, orderedRows, rowOrderCodec } from './matrixOrder.ts'
import type { Row } from './rows.ts'
import { seatWords, shortName } from './seatWords.ts'
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
  { rows, unshown, here, filters, missing }: ShownPartners,
  address: SlideAddress,
  context: SlideContext,
): readonly SlideContent[] {
  const { language, measure } = context
  const t = partnerSlideTexts[language]
  const cells = seatsIn(rows)
  const order = valueOf(readParameter(columnOrderCodec, address.search))
  const columns = orderedColumns(rows, order, language)
  const partners = orderedRows(rows, valueOf(readParameter(rowOrderCodec, address.search))).flatMap((group) =>
    group.rows.map(({ partner }) => partner),
  )
  const title = here ? t.listTitle(placeOf(context)) : t.listTitleAll
  const takingPart = (some: readonly Initiative[]) =>
    partners.filter((partner) => some.some((each) => cells.get(partner)?.has(each)))
  const pageOf = (some: readonly Initiative[], { count, rest }: Taken): SlideContent => {
    const shown = takingPart(some)
    return {
      ...registerFoot(
        address,
        context,
        joinedSentences([t.unshown(unshown.partners, unshown.initiatives), rest]),
      ),
      title,
      subtitle: joined([
        ...count,
        ...filters,
        keyOf(
          shown.flatMap((partner) =>
            some.flatMap((each) => {
              const seats = cells.get(partner)?.get(each)
              return seats === undefined ? [] : [signsOf(seats)]
            }),
          ),
          language,
        ),
      ]),
      body: {
        kind: 'table',
        table: {
          head: [
            { words: t.partner },
            ...some.map((each): Cell => ({ words: headOf(each, context), align: 'middle' })),
          ],
          rows: shown.map((partner) => [
            { words: [dutch(partner.name, language, true)] },
            ...some.map((each) => cellOf(cells.get(partner)?.get(each), language)),
          ]),
        },
      },
      description: columns.length === 0 ? t.nothing : t.described(title),
      ...(missing.length === 0 ? {} : { warning: missing.join(' ') }),
    }
  }
  const pagesOf = (taken: readonly (readonly Initiative[])[]): readonly SlideContent[] => {
    const [shown, all] = [taken.flat(), columns.length]
    const taking = takingPart(shown).length
    const some = {
      shown: shown.length,
      all,
      order: { tier: t.fromNearby, count: t.mostPartners, name: t.byName }[order ?? 'tier'],
    }
    const said: Taken =
      shown.length === all
        ? { count: [t.count(partners.length), partnerTexts[language].initiativeCount(all)] }
        : {
            count: [
              taking === partners.length ? t.count(taking) : t.countOf(taking, partners.length),
              t.firstInitiatives(some.shown, all, some.order),
            ],
            rest: firstOfAll(address, some, context).rest,
          }
    return taken.flatMap((group) => splitSlide(pageOf(group, said), measure, language)).map(withMarks)
  }
  const pages = fewPages(beside(columns, partners, context), pagesOf)
  return pages.map(({ warning: _later, ...page }, place) => ({
    ...page,
    title: pages.length === 1 ? title : `${title} ${slideTexts[language].part(place + 1, pages.length)}`,
  }))
}

/** What its slides show: of how many partners and initiatives, and where those are that they leave out. */
interface Taken {
  count: readonly string[]
  rest?: string
}

/** The slides of as many groups as are followed; where the first alone takes more, of its first initiatives. */
function fewPages(
  groups: readonly (readonly Initiative[])[],
  pagesOf: (taken: readonly (readonly Initiative[])[]) => readonly SlideContent[],
): readonly SlideContent[] {
  const [first = []] = groups
  const whole = groups.map((_, place) => groups.slice(0, groups.length - place))
  const parts = first.slice(1).map((_, place) => [first.slice(0, first.length - 1 - place)])
  for (const tried of [...whole, ...parts]) {
    const pages = pagesOf(tried)
    if (pages.length <= MOST_PAGES) return pages
  }
  return pagesOf([first.slice(0, 1)])
}

/**
 * Without the initiatives of which all partners stand on another slide: an empty column reads as if nobody takes part. The
 * others share its room.
 */
function withMarks(page: SlideContent): SlideContent {
  if (page.body.kind !== 'table') return page
  const { setting, head, rows } = page.body.table
  const isKept = (_: unknown, column: number) =>
    column === 0 || rows.some((row) => plainText(row[column]?.words ?? '') !== '')
  const table = { head: head.filter(isKept), rows: rows.map((row) => row.filter(isKept)) }
  if (setting === undefined) return { ...page, body: { kind: 'table', table } }
  const kept = setting.widths.filter(isKept)
  const wider = sumOf(setting.widths) / sumOf(kept)
  const widths = kept.map((width) => width * wider)
  return { ...page, body: { kind: 'table', table: { ...table, setting: { ...setting, widths } } } }
}

const sumOf = (all: readonly number[]): number => all.reduce((sum, each) => sum + each, 0)

type Cells = ReadonlyMap<Partner, ReadonlyMap<Initiative, readonly Seat[]>>

function seatsIn(rows: readonly Row[]): Cells {
  const seats = rows.flatMap(({ seat }) => seat ?? [])
  return new Map(
    [...new Set(seats.map(({ partner }) => partner))].map((partner) => {
      const own = seats.filter((seat) => seat.partner === partner)
      return [
        partner,
        new Map(
          [...new Set(own.map(({ initiative }) => initiative))].map((initiative) => [
            initiative,
            own.filter((seat) => seat.initiative === initiative),
          ]),
        ),
      ]
    }),
  )
}

function cellOf(seats: readonly Seat[] | undefined, language: Language): Cell {
  if (seats === undefined) return { words: '' }
  const signs = signsOf(seats)
  const letters = signs.roles.map((role) => roleLetters[language][role]).join('')
  return {
    words: `${signs.isVia ? `(${letters})` : letters}${SIGNS[signs.status]}`,
    inWords: seats.map((seat) => seatWords(seat, language)).join('; '),
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

/** The name of an initiative; of one that has ended with that word. */
function headOf(each: Initiative, context: SlideContext): string {
  const name = shortName(context, each)
  const { finished } = statusWords[context.language]
  return hasEnded(each, context.today) ? `${name} (${finished})` : name
}

/** The initiatives in as few groups as have room beside the names of the partners, about as many in each. */
function beside(
  columns: readonly Initiative[],
  partners: readonly Partner[],
  context: SlideContext,
): Initiative[][] {
  const wide = spacious(context.measure)
  const widthOf = (words: string) =>
    Math.max(...words.split(/\s+/).map((word) => wide(word, SIZE, true))) + 2 * CELL.across
  const names = Math.max(0, ...partners.map((each) => wide(each.name, SIZE, true) + 2 * CELL.across))
  const room = PLACES.body.width - Math.min(names, PLACES.body.width * MOST_NAMES)
  const widths = columns.map((each) => widthOf(headOf(each, context)))
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
