import { expect, it } from 'vitest'
import {
  dataset,
  indicator,
  indicatorLink,
  initiative,
  law,
  link,
  partner,
} from '../../../../tests/builders/dataset.ts'
import { readDeck, writeDeck } from '../../../contract/deck.ts'
import { indexEdges } from '../../../domain/graph/edges.ts'
import { indexRegister } from '../../../domain/graph/registerIndex.ts'
import type { Register } from '../../../domain/register/things.ts'
import { slideAddress } from '../../../register/slideMaker.ts'
import { NO_FIGURES } from './readyMadeFigures.ts'
import { hasTrendbreuk, type ReadyMade, readyMade, TRENDBREUK } from './readyMade.ts'

const found = { status: 'found', sources: ['bron-site'] } as const
const partners = [
  partner({ id: 'gem', name: 'gem', region: 'GM0935' }),
  ...['ggd', 'cz', 'school', 'huisarts'].map((id) => partner({ id, name: id })),
]
const seats = (count: number, from = 0) =>
  partners.slice(from, from + count).map(({ id }) => ({
    partner: id,
    roles: ['partner' as const],
    provenance: { ...found, sources: ['bron-site'] },
  }))

function viewOf(register: Partial<Register> = {}, municipality = 'GM0935') {
  const index = indexRegister(
    dataset({
      partners,
      initiatives: [
        initiative({ id: 'landelijk', tier: 'national', area: ['NL01'], partners: seats(4) }),
        initiative({ id: 'klein', partners: seats(1) }),
        initiative({ id: TRENDBREUK, title: { nl: 'Trendbreuk', en: 'Trendbreuk' }, partners: seats(4) }),
        initiative({ id: 'van-anderen', tier: 'local', partners: seats(4, 1) }),
        initiative({ id: 'wijk', tier: 'local', partners: seats(4) }),
        initiative({ id: 'voorbij', status: 'finished', partners: seats(4) }),
      ],
      indicators: [indicator(), indicator({ id: 'elders' }), indicator({ id: 'van-doel' })],
      links: [
        indicatorLink({ from: TRENDBREUK }),
        indicatorLink({ id: 'x', from: TRENDBREUK, to: 'elders' }),
        link({ id: 'y', kind: 'initiative-goal', from: TRENDBREUK, to: 'doel' }),
        link({ id: 'z', kind: 'goal-indicator', from: 'doel', to: 'van-doel' }),
      ],
      ...register,
    }),
  )
  return { index, edges: indexEdges(index), municipality, today: '2026-11-22' }
}

const addresses = (asked: ReadyMade, figures: string[] = [], view = viewOf()) =>
  readyMade(asked, view, 'nl', {
    ...NO_FIGURES,
    own: new Set(figures),
    compared: new Set(['overgewicht']),
  }).slides.map(({ of }) => of)

it('opens with a cover of the municipality and the day, and ends with where the data come from', () => {
  const deck = readyMade({ kind: 'coalitions' }, viewOf(), 'nl', NO_FIGURES)
  expect(deck).toMatchObject({ title: 'Onze coalities, Maastricht', language: 'nl', municipality: 'GM0935' })
  expect(deck.slides[0]).toEqual({
    title: 'Onze coalities',
    cover: true,
    text: ['Maastricht', '22 november 2026'],
  })
  expect(deck.slides.at(-1)?.title).toBe('Waar de gegevens vandaan komen')
  expect(readyMade({ kind: 'coalitions' }, viewOf(), 'en', NO_FIGURES).slides[0]?.text).toEqual([
    'Maastricht',
    '22 November 2026',
  ])
})

it('shows our large coalitions nearby, from near to far; the small, the ended, the national and those of others are left out', () => {
  expect(addresses({ kind: 'coalitions' })).toEqual([
    undefined,
    '/partners?weergave=diagram',
    '/partners?weergave=diagram&bereik=overal&initiatief=wijk',
    `/partners?weergave=diagram&bereik=overal&initiatief=${TRENDBREUK}`,
    '/partners?weergave=matrix',
    undefined,
  ])
})

it('takes the national ones where nothing nearby is known', () => {
  const initiatives = [initiative({ id: 'landelijk', tier: 'national', area: ['NL01'], partners: seats(4) })]
  expect(addresses({ kind: 'coalitions' }, [], viewOf({ initiatives }))).toContain(
    '/partners?weergave=diagram&bereik=overal&initiatief=landelijk',
  )
})

it('shows each indicator of the programme and its goals of which there are figures here, beside others where these have them', () => {
  expect(addresses({ kind: 'trendbreuk' }, ['overgewicht', 'van-doel', 'iets-anders'])).toEqual([
    undefined,
    `/initiatieven/${TRENDBREUK}`,
    `/partners?weergave=diagram&bereik=overal&initiatief=${TRENDBREUK}`,
    `/initiatieven/${TRENDBREUK}#indicatoren`,
    '/indicatoren/overgewicht',
    '/vergelijken?indicator=overgewicht&weergave=staven',
    '/indicatoren/van-doel',
    undefined,
  ])
})

it('says how many of the indicators follow and which these are, with the list of all; nothing where all of them follow', () => {
  const ids = Array.from({ length: 8 }, (_, place) => `i-${place}`)
  const view = viewOf({
    indicators: ids.map((id) => indicator({ id })),
    links: ids.map((id) => indicatorLink({ id: `l-${id}`, from: TRENDBREUK, to: id })),
  })
  const titles = (own: readonly string[]) =>
    readyMade({ kind: 'trendbreuk' }, view, 'nl', { ...NO_FIGURES, own: new Set(own) }).slides.flatMap(
      ({ of, title }) => (of?.endsWith('#indicatoren') === true ? [title] : []),
    )
  expect(titles(ids)).toEqual([
    'Van deze 8 indicatoren hebben er 8 een cijfer van Maastricht: hierna de eerste 6',
  ])
  expect(titles(ids.slice(0, 2))).toEqual([
    'Van deze 8 indicatoren hebben er 2 een cijfer van Maastricht: hierna deze',
  ])
  const few = viewOf()
  const all = { ...NO_FIGURES, own: new Set(['overgewicht', 'elders', 'van-doel']) }
  expect(readyMade({ kind: 'trendbreuk' }, few, 'nl', all).slides.map(({ of }) => of)).not.toContain(
    `/initiatieven/${TRENDBREUK}#indicatoren`,
  )
})

it('says that the register holds no figure here, in words', () => {
  const { slides } = readyMade({ kind: 'standing', initiative: TRENDBREUK }, viewOf(), 'nl', NO_FIGURES)
  expect(slides[0]?.title).toBe('Stand van Trendbreuk')
  expect(slides.flatMap(({ text = [] }) => text).join(' ')).toContain(
    'In dit register staat van Maastricht geen cijfer',
  )
})

it('never says that there is no figure while it is not known: the indicator itself then says what there is', () => {
  const unknown = new Set(['elders'])
  const asked = { kind: 'standing', initiative: TRENDBREUK } as const
  const { slides } = readyMade(asked, viewOf(), 'nl', { ...NO_FIGURES, unknown })
  expect(slides.map(({ of }) => of)).toContain('/indicatoren/elders')
  expect(JSON.stringify(slides)).not.toContain('geen cijfer')
  const held = readyMade(asked, viewOf(), 'nl', { ...NO_FIGURES, own: new Set(['van-doel']), unknown })
  expect(held.slides[3]?.title).toBe('Hierna 2 van deze 3 indicatoren')
  expect(held.slides.slice(4, -1).map(({ of }) => of)).toEqual([
    '/indicatoren/van-doel',
    '/indicatoren/elders',
  ])
})

it('speaks of no figures where no indicator is linked', () => {
  const { slides } = readyMade({ kind: 'standing', initiative: 'klein' }, viewOf(), 'nl', NO_FIGURES)
  expect(slides[3]).toEqual({
    title: 'Cijfers van Maastricht',
    text: ['In dit register is aan dit initiatief en zijn doelen geen indicator gekoppeld.'],
  })
})

it('has a slide per law that has tasks', () => {
  const laws = [law(), law({ id: 'bbv', role: 'source' })]
  expect(addresses({ kind: 'tasks' }, [], viewOf({ laws }))).toEqual([
    undefined,
    '/taken?weergave=matrix',
    '/taken?weergave=lijst&wet=wpg',
    undefined,
  ])
  const { slides } = readyMade({ kind: 'tasks' }, viewOf(), 'nl', NO_FIGURES)
  expect(slides[2]?.title).toBe('Wet publieke gezondheid: de taken en hoe ze zijn belegd')
})

it('offers Trendbreuk only where it reaches', () => {
  expect(hasTrendbreuk(viewOf())).toBe(true)
  expect(hasTrendbreuk(viewOf({}, 'GM0034'))).toBe(false)
  expect(hasTrendbreuk(viewOf({ initiatives: [initiative()] }))).toBe(false)
})

it('is a deck that can be sent: every address is one of the app', () => {
  const kinds: ReadyMade[] = [
    { kind: 'coalitions' },
    { kind: 'trendbreuk' },
    { kind: 'tasks' },
    { kind: 'standing', initiative: TRENDBREUK },
  ]
  for (const asked of kinds) {
    const deck = readyMade(asked, viewOf(), 'en', {
      ...NO_FIGURES,
      own: new Set(['overgewicht']),
      compared: new Set(['overgewicht']),
    })
    expect(readDeck(writeDeck(deck))).toEqual({ state: 'deck', deck, faults: [] })
    for (const { of } of deck.slides) expect(of === undefined || slideAddress(of) !== undefined).toBe(true)
  }
})
