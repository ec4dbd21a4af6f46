import { PAGES, pathOf } from '../../../contract/addresses.ts'
import { queryOf, writeComparison } from '../../../contract/comparisonAddress.ts'
import type { Deck, Slide } from '../../../contract/deck.ts'
import { DIAGRAM, diagramPath } from '../../../contract/diagramAddress.ts'
import { INDICATORS_ANCHOR } from '../../../contract/indicatorsAnchor.ts'
import { initiativesHere } from '../../../domain/coverage/participation.ts'
import { rolesOf } from '../../../domain/coverage/roles.ts'
import { followedBy } from '../../../domain/graph/followedBy.ts'
import { seatsOf } from '../../../domain/partners/seats.ts'
import type { Id, Initiative } from '../../../domain/register/things.ts'
import type { Tier } from '../../../domain/register/values.ts'
import { covers } from '../../../domain/regions/regionTree.ts'
import { formatDay } from '../../../messages/format.ts'
import { readyMadeTexts } from '../../../messages/present/readyMade.ts'
import type { Language } from '../../../messages/texts.ts'
import type { RegisterView } from '../../../register/RegisterContext.tsx'
import type { FiguresHere } from './readyMadeFigures.ts'

/** A deck that the register can fill. */
export type ReadyMade =
  { kind: 'coalitions' } | { kind: 'trendbreuk' } | { kind: 'tasks' } | { kind: 'standing'; initiative: Id }

export const TRENDBREUK = 'trendbreuk-zl'

type ReadyMadeTexts = (typeof readyMadeTexts)[Language]

/** Fewer at the table is no large coalition; more slides of them than this nobody follows. */
const LARGE = 4
const MOST_COALITIONS = 6
const MOST_INDICATORS = 6
/** Nearby: what the municipality itself sits down with. National programmes fill in where there is none of these. */
const NEARBY: readonly Tier[] = ['local', 'regional', 'subregion', 'province']

/** Does the programme reach the municipality? */
export function hasTrendbreuk({ index, municipality }: RegisterView): boolean {
  const trendbreuk = index.initiatives.get(TRENDBREUK)
  return trendbreuk !== undefined && covers(index.regions, trendbreuk.area, municipality)
}

/**
 * A deck filled from the register for the municipality of the view: a cover, the slides, and where the data come from.
 * @param figures what there is to show of the indicators that `indicatorsOf` names
 */
export function readyMade(
  asked: ReadyMade,
  view: RegisterView,
  language: Language,
  figures: FiguresHere,
): Deck {
  const t = readyMadeTexts[language]
  const place = view.index.regions.byCode.get(view.municipality)?.name ?? view.municipality
  const name = nameOf(asked, view, language)
  return {
    title: t.deckTitle(name, place),
    language,
    municipality: view.municipality,
    slides: [
      { title: name, cover: true, text: [place, formatDay(view.today, language)] },
      ...slidesOf(asked, view, language, place, figures),
      { title: t.sources, text: [t.sourcesRegister, t.sourcesFoot, t.sourcesCause, t.sourcesAbsence] },
    ],
  }
}

function nameOf(asked: ReadyMade, { index }: RegisterView, language: Language): string {
  const t = readyMadeTexts[language]
  return asked.kind === 'standing'
    ? t.standingOf(index.initiatives.get(asked.initiative)?.title[language] ?? asked.initiative)
    : t[asked.kind]
}

function slidesOf(
  asked: ReadyMade,
  view: RegisterView,
  language: Language,
  place: string,
  figures: FiguresHere,
): Slide[] {
  const t = readyMadeTexts[language]
  const initiativeSlides = (initiative: Id): Slide[] => {
    const all = indicatorsOf(initiative, view)
    // Of what the service gave no answer the slide itself says so, and shows the figures once it does.
    const indicators = [
      ...all.filter((id) => figures.own.has(id)),
      ...all.filter((id) => figures.unknown.has(id)),
    ]
    const shown = indicators.slice(0, MOST_INDICATORS)
    return [
      { of: pathOf({ kind: 'initiative', id: initiative }) },
      { of: diagramPath('initiative', initiative) },
      ...(shown.length > 0 && shown.length < all.length
        ? [
            {
              // Kept over slides that are drawn anew: no count, which the next import would make untrue.
              title: shown.every((id) => figures.own.has(id)) ? t.indicatorsHere(place) : t.someIndicators,
              of: `${pathOf({ kind: 'initiative', id: initiative })}#${INDICATORS_ANCHOR}`,
            },
          ]
        : []),
      ...(shown.length > 0
        ? shown.flatMap((id) => figureSlides(id, figures))
        : all.length > 0
          ? [{ title: t.noFigures(place), text: [t.noFiguresText(place)] }]
          : // Drawn anew: the register may link one later.
            [{ of: `${pathOf({ kind: 'initiative', id: initiative })}#${INDICATORS_ANCHOR}` }]),
    ]
  }
  switch (asked.kind) {
    case 'coalitions':
      return [
        { of: `${PAGES.partners}?weergave=${DIAGRAM}` },
        ...coalitionSlides(view, place, t),
        { of: `${PAGES.partners}?weergave=matrix` },
      ]
    case 'trendbreuk':
      return initiativeSlides(TRENDBREUK)
    case 'tasks':
      return [
        { of: `${PAGES.tasks}?weergave=matrix` },
        ...view.index.register.laws
          .filter(({ id }) => view.index.tasksOfLaw(id).length > 0)
          .map(({ id, title }) => ({
            title: t.lawTitle(title[language]),
            of: `${PAGES.tasks}?weergave=lijst&wet=${id}`,
          })),
      ]
    case 'standing':
      return initiativeSlides(asked.initiative)
  }
}

/** Each figure through time, and beside the municipalities around where these have figures too. */
function figureSlides(id: Id, { own, compared }: FiguresHere): Slide[] {
  const bars = writeComparison({ indicators: [id], view: 'bars' }, new URLSearchParams())
  const page = pathOf({ kind: 'indicator', id })
  return [
    // Of what is not known the page itself says what there is.
    ...(own.get(id)?.map((anchor) => ({ of: `${page}#${anchor}` })) ?? [{ of: page }]),
    ...(compared.has(id) ? [{ of: `${PAGES.compare}?${queryOf(bars)}` }] : []),
  ]
}

/** The large coalitions, each as a diagram; where these are not all, first which ones follow and where the others are. */
function coalitionSlides(view: RegisterView, place: string, t: ReadyMadeTexts): Slide[] {
  const { all, near, shown } = largeCoalitions(view)
  return [
    ...(shown.length < all.length
      ? [
          {
            title: t.coalitionsFollow(shown.length, all.length),
            text: [
              t.coalitionsHere(all.length, LARGE, place),
              shown.length < near.length
                ? t.largestFollow(shown.length, near.length, near.length < all.length)
                : t.theseFollow(near.length),
              t.otherCoalitions,
            ],
          },
        ]
      : []),
    ...shown.map(({ id }) => ({ of: diagramPath('initiative', id) })),
  ]
}

/** The tables that the municipality sits at, from nearby to far away: the large ones, those of them nearby, and the largest of these. */
function largeCoalitions({ index, municipality, today }: RegisterView) {
  const seats = seatsOf(index)
  const size = ({ id }: Initiative) => seats.inInitiative(id).length
  // Ours: where the municipality has a part, by name, as a member of a group or under a collective name.
  const all = initiativesHere(index, municipality, today).filter(
    (each) => size(each) >= LARGE && rolesOf(index, municipality, each).length > 0,
  )
  const nearby = all.filter(({ tier }) => NEARBY.includes(tier))
  const near = nearby.length > 0 ? nearby : all
  const largest = new Set(near.toSorted((a, b) => size(b) - size(a)).slice(0, MOST_COALITIONS))
  return { all, near, shown: near.filter((each) => largest.has(each)) }
}

/** The indicators that an initiative is followed by, and then those of its goals. */
export const indicatorsOf = (initiative: Id, { index }: RegisterView): Id[] =>
  followedBy(index, initiative).map(({ indicator }) => indicator)

/** The initiative whose figures a deck shows, if it shows any. */
export const initiativeOf = (asked: ReadyMade): Id | undefined =>
  asked.kind === 'standing' ? asked.initiative : asked.kind === 'trendbreuk' ? TRENDBREUK : undefined
