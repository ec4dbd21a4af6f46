import { coalitionOf } from '../../charts/coalition/coalitionModel.ts'
import { partWords } from '../../charts/coalition/coalitionWords.ts'
import { withRows } from '../../charts/timeline/timelineModel.ts'
import { readParameter } from '../../contract/selection.ts'
import { seatsOf } from '../../domain/partners/seats.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { initiativeSlideTexts } from '../../messages/registerSlides/initiatives.ts'
import { joined, leftOut, placeOf, tableSlide, unread } from '../../register/registerSlide.ts'
import type { SlideMaker } from '../../register/slideMaker.ts'
import { nameOf } from '../../register/things.ts'
import type { Cell } from '../../slides/content.ts'
import { chosenFilters, filterWords, passing } from '../../state/useFilters.ts'
import { valueOf } from '../../state/useSelection.ts'
import { initiativeFilters } from './initiativeFilters.ts'
import { inReadingOrder, portfolioOf, type PortfolioItem } from './items.ts'
import { formCodec, orderCodec, viewCodec } from './portfolioAddress.ts'
import { columnsOf } from './portfolioSheet.ts'
import { timelineOf } from './timelineOf.ts'
import { timelineSlides } from './timelineSlides.ts'

/** The portfolio: its timeline as a drawing, else a table with the columns that go with its view and the words of its file. */
export const initiativesSlides: SlideMaker = (address, context) => {
  const { index, municipality, today, language, origin } = context
  const { search } = address
  const t = initiativeTexts[language]
  const own = initiativeSlideTexts[language]
  const place = placeOf(context)
  const view = valueOf(readParameter(viewCodec, search)) ?? 'list'
  const order =
    (view === 'tier' ? 'tier' : view === 'timeline' ? 'start' : valueOf(readParameter(orderCodec, search))) ??
    'ends'
  const inOrder = {
    ends: own.orderEnds,
    tier: own.orderTier,
    name: own.orderName,
    start: own.orderStart,
  }[order]
  const all = portfolioOf(index, municipality, today)
  const chosen = chosenFilters(initiativeFilters(index, place, language), search)
  const items = passing(all, chosen)
  const shown = {
    list: { title: t.fileList(place), columns: [t.status, t.period, t.moneyUntil, t.leadPartner] },
    timeline: { title: t.fileTimeline(place), columns: [t.status, t.period, t.firstEnd] },
    tier: { title: t.fileTier(place), columns: [t.tier, t.status, t.roleOf(place)] },
  }[view]
  const columns = columnsOf(index, place, language, origin)
  const picked = shown.columns.flatMap((title) => columns.filter((column) => column.title === title))
  const missing = leftOut(
    [
      ...unread(search, [viewCodec, orderCodec, formCodec]),
      ...chosen.map(({ filter, unknown }) => ({ name: filter.codec.name, given: unknown })),
    ],
    language,
  )
  const seats = seatsOf(index)
  const roleHere = ({ initiative }: PortfolioItem): string =>
    coalitionOf(index, municipality, seats, initiative)
      .own.map((part) => partWords(part, language))
      .join('; ') || t.noRole
  const subtitle = joined([
    t.shown(items.length, all.length),
    own.inPlace(items.filter(({ here }) => here).length, place),
    ...filterWords(chosen),
  ])
  if (view === 'timeline' && items.length > 0 && valueOf(readParameter(formCodec, search)) !== 'table') {
    const model = withRows(timelineOf(all, today), ({ id }) =>
      items.some(({ initiative }) => initiative.id === id),
    )
    return Promise.resolve({
      contents: timelineSlides(
        model,
        { title: own.timelineTitle(place), subtitle, missing },
        address,
        context,
      ),
      missing,
    })
  }
  const content = tableSlide(
    {
      title: shown.title,
      subtitle,
      head: [t.name, ...picked.map(({ title }) => title)],
      rows: inReadingOrder(items, order, ({ initiative }) => initiative.title[language]).map(
        (item): Cell[] => {
          const { id } = item.initiative
          const name = nameOf(index, { kind: 'initiative', id }, language)?.short ?? id
          return [
            { words: item.here ? name : own.elsewhere(name), strong: true },
            ...picked.map(({ title, cell }) => ({
              words:
                title === t.roleOf(place) ? roleHere(item) : String(cell(item) ?? '').replaceAll('\n', '; '),
            })),
          ]
        },
      ),
      order: items.every(({ here }) => here) ? inOrder : own.hereFirst(place, inOrder),
      description: items.length === 0 ? own.nothing : own.described(shown.title),
      missing,
    },
    address,
    context,
  )
  return Promise.resolve({ contents: [content], missing })
}
