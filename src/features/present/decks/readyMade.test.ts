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

/** Indicators with one figure each. */
const at = (ids: readonly string[]) => new Map(ids.map((id) => [id, ['cijfer-een']]))

const addresses = (asked: ReadyMade, figures: string[] = [], view = viewOf()) =>
  readyMade(asked, view, 'nl', {
    ...NO_FIGURES,
    own: at(figures),
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
    // Says which of the large ones follow.
    undefined,
    '/partners?weergave=diagram&bereik=overal&initiatief=wijk',
    `/partners?weergave=diagram&bereik=overal&initiatief=${TRENDBREUK}`,
    '/partners?weergave=matrix',
    undefined,
  ])
})

it('says how many large coalitions there are, which of them follow and where the others are; nothing where all follow', () => {
  const tables = (count: number, tier: 'local' | 'national') =>
    Array.from({ length: count }, (_, place) =>
      initiative({ id: `${tier}-${place}`, tier, partners: seats(4 + (place % 2)) }),
    )
  const said = (initiatives: Register['initiatives'], language: 'nl' | 'en' = 'nl') =>
    readyMade({ kind: 'coalitions' }, viewOf({ initiatives }), language, NO_FIGURES)
      .slides.slice(2, -2)
      .flatMap(({ title, text = [] }) => (title === undefined ? [] : [title, ...text]))
  const where = 'De andere staan op de pagina Partners, bij “Coalities”.'
  expect(said([...tables(8, 'local'), ...tables(3, 'national')])).toEqual([
    'Hierna volgen 6 van de 11 grote coalities',
    'Maastricht heeft een rol in 11 initiatieven met 4 of meer partners: bij naam, als lid van een groep of onder een verzamelnaam.',
    'Hierna volgen de 6 met de meeste partners, van de 8 die lokaal, regionaal of provinciaal zijn: van dichtbij naar ver weg.',
    where,
  ])
  expect(said([...tables(2, 'local'), ...tables(3, 'national')]).slice(2)).toEqual([
    'Hierna volgen de 2 die lokaal, regionaal of provinciaal zijn, van dichtbij naar ver weg.',
    where,
  ])
  expect(said(tables(7, 'national'), 'en')).toEqual([
    '6 of the 7 large coalitions follow',
    'Maastricht has a role in 7 initiatives with 4 or more partners: by name, as member of a group or under a collective name.',
    'The 6 with the most partners follow: from nearby to far away.',
    'The others are on the page Partners, under “Coalitions”.',
  ])
  expect(said(tables(6, 'local'))).toEqual([])
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
    '/indicatoren/overgewicht#cijfer-een',
    '/vergelijken?indicator=overgewicht&weergave=staven',
    '/indicatoren/van-doel#cijfer-een',
    undefined,
  ])
})

it('has every figure of an indicator that it is given, each on its slide', () => {
  const own = new Map([['overgewicht', ['cijfer-5-6', 'cijfer-10']]])
  const { slides } = readyMade({ kind: 'trendbreuk' }, viewOf(), 'nl', {
    ...NO_FIGURES,
    own,
    compared: new Set(['overgewicht']),
  })
  expect(slides.map(({ of }) => of).slice(4, -1)).toEqual([
    '/indicatoren/overgewicht#cijfer-5-6',
    '/indicatoren/overgewicht#cijfer-10',
    '/vergelijken?indicator=overgewicht&weergave=staven',
  ])
})

it('says with the list of all indicators that a part of them follows, without a count that an import makes untrue; nothing where all of them follow', () => {
  const ids = Array.from({ length: 8 }, (_, place) => `i-${place}`)
  const view = viewOf({
    indicators: ids.map((id) => indicator({ id })),
    links: ids.map((id) => indicatorLink({ id: `l-${id}`, from: TRENDBREUK, to: id })),
  })
  const titles = (own: readonly string[]) =>
    readyMade({ kind: 'trendbreuk' }, view, 'nl', { ...NO_FIGURES, own: at(own) }).slides.flatMap(
      ({ of, title }) => (of?.endsWith('#indicatoren') === true ? [title] : []),
    )
  for (const own of [ids, ids.slice(0, 2)])
    expect(titles(own)).toEqual(['Hierna volgen cijfers van Maastricht bij een deel van deze indicatoren'])
  const few = viewOf()
  const all = { ...NO_FIGURES, own: at(['overgewicht', 'elders', 'van-doel']) }
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
  const held = readyMade(asked, viewOf(), 'nl', { ...NO_FIGURES, own: at(['van-doel']), unknown })
  expect(held.slides[3]?.title).toBe('Hierna volgt een deel van deze indicatoren')
  expect(held.slides.slice(4, -1).map(({ of }) => of)).toEqual([
    '/indicatoren/van-doel#cijfer-een',
    '/indicatoren/elders',
  ])
})

it('leaves it to the register, which may link one later, that no indicator is linked', () => {
  const { slides } = readyMade({ kind: 'standing', initiative: 'klein' }, viewOf(), 'nl', NO_FIGURES)
  expect(slides[3]).toEqual({ of: '/initiatieven/klein#indicatoren' })
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
      own: at(['overgewicht']),
      compared: new Set(['overgewicht']),
    })
    expect(readDeck(writeDeck(deck))).toEqual({ state: 'deck', deck, faults: [] })
    for (const { of } of deck.slides) expect(of === undefined || slideAddress(of) !== undefined).toBe(true)
  }
})
