import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  dataset,
  indicator,
  indicatorLink,
  initiative,
  link,
  observation,
  partner,
} from '../../../tests/builders/dataset.ts'
import { madeOf, saidBy } from '../../../tests/builders/registerSlides.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { writeBlocks } from '../../contract/figureBlocks.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Observation } from '../../domain/register/things.ts'
import { InitiativesPage } from './InitiativesPage.tsx'
import { initiativesSlides, initiativeSlides } from './slides.ts'

const found = { status: 'found' as const, sources: ['bron-site'] }
const register = {
  partners: [
    partner(),
    partner({ id: 'gem', name: 'Gemeente Maastricht', type: 'municipality', region: 'GM0935' }),
  ],
  initiatives: [
    initiative({
      title: { nl: 'Programma Gezond', en: 'Programme Healthy' },
      status: 'running',
      fieldProvenance: { status: { status: 'unsure', note: 'niet zeker' } },
      partners: [
        { partner: 'ggd', roles: ['lead'], provenance: found },
        { partner: 'gem', roles: ['funder'], provenance: { status: 'known' } },
      ],
      money: [
        {
          text: 'Een miljoen per jaar.',
          amount: 1_000_000,
          per: 'year',
          state: 'budgeted',
          until: { on: '2026-12-31' },
          provenance: found,
        },
      ],
    }),
    initiative({ id: 'kaal', title: { nl: 'Kaal plan', en: 'Bare plan' }, partners: [], area: ['NL01'] }),
  ],
  links: [link({ id: 'naar-doel', kind: 'initiative-goal', to: 'doel', provenance: found })],
}
const index = indexRegister(dataset(register))
const said = async (address: string, language: 'nl' | 'en' = 'nl') =>
  (await madeOf(initiativeSlides, address, index, { language })).contents.flatMap(saidBy)

describe('the state of an initiative', () => {
  it('says status, period, who takes part, goals, money and what ends first; what is unsure says so', async () => {
    expect(await said('/initiatieven/programma')).toEqual([
      'Stand van Programma Gezond',
      'programma · regionaal',
      'Status: loopt (onzeker) · sinds 2018',
      'Partners (2): GGD (trekker), Gemeente Maastricht (financier · niet nagelezen)',
      'Maastricht: financier (niet nagelezen)',
      'Doelen (1): Gezond gewicht',
      'Geld: € 1.000.000 per jaar (begroot · tot en met 31 december 2026)',
      'Eerste einddatum: Geld tot en met 31 december 2026, nog 40 dagen',
      'Bron: Gezond Verband, versie 1. Een koppeling zegt niet dat het een het ander veroorzaakt.',
      'stand 1\u{a0}oktober\u{a0}2026',
    ])
  })

  it('says in words what the register does not hold', async () => {
    expect(await said('/initiatieven/kaal')).toEqual(
      expect.arrayContaining([
        'Partners: in dit register staat geen partner',
        'Maastricht: in dit register staat geen rol',
        'Doelen: in dit register staat geen doel',
        'Geld: in dit register staat geen bedrag',
        'Eerste einddatum: in dit register staat er geen',
      ]),
    )
  })

  it('is its coalition at that anchor', async () => {
    const { contents } = await madeOf(initiativeSlides, '/initiatieven/programma#coalitie', index)
    expect(contents.map(({ body }) => body.kind)).toEqual(['diagram'])
    expect(contents.flatMap(saidBy)[0]).toBe('In Programma Gezond doen 2 partners mee')
  })

  it('names one that is gone', async () => {
    expect(await madeOf(initiativeSlides, '/initiatieven/weg', index)).toEqual({
      contents: [],
      missing: ['In dit register staat geen initiatief met de aanduiding weg.'],
    })
  })
})

/** A service with these figures. */
function serve(figures: readonly Observation[]) {
  vi.stubGlobal('fetch', (path: string) => {
    const id = new URL(path, 'https://voorbeeld.nl').searchParams.get('indicator') ?? ''
    const blocks = blocksOf(figures.filter((each) => each.indicator === id))
    return Promise.resolve(Response.json(writeBlocks(id, 'gemeente', blocks, [])))
  })
}
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('the indicators of an initiative', () => {
  const linked = indexRegister(
    dataset({
      ...register,
      indicators: ['eigen', 'van-doel', 'beide'].map((id) => indicator({ id, title: { nl: id, en: id } })),
      links: [
        ...register.links,
        indicatorLink({ id: 'a', to: 'eigen', provenance: found }),
        indicatorLink({ id: 'b', to: 'beide', provenance: found }),
        link({ id: 'c', kind: 'goal-indicator', from: 'doel', to: 'beide' }),
        link({
          id: 'd',
          kind: 'goal-indicator',
          from: 'doel',
          to: 'van-doel',
          provenance: { status: 'editorial' },
        }),
      ],
    }),
  )

  it('are those that it is linked to itself and then those of its goals, each once, with what is doubtful', async () => {
    serve([])
    const made = await madeOf(initiativeSlides, '/initiatieven/programma#indicatoren', linked)
    expect(made.contents.flatMap(saidBy).slice(0, 6)).toEqual([
      'Indicatoren bij Programma Gezond en zijn doelen',
      '3 indicatoren · eerst die van het initiatief zelf, dan die van zijn doelen',
      'Indicator | Cijfer van Maastricht | Gekoppeld aan',
      'eigen | niet in dit register | het initiatief zelf',
      'beide | niet in dit register | het initiatief zelf',
      'van-doel | niet in dit register | het doel “Gezond gewicht” (koppeling: redactie)',
    ])
  })

  it('say which of them have a figure of my municipality, from which year, and stand in that order', async () => {
    serve([
      observation({ indicator: 'van-doel', region: 'GM0935', period: '2016' }),
      observation({ indicator: 'van-doel', region: 'GM0935', period: '2020' }),
      observation({ indicator: 'van-doel', region: 'GM0935', period: '2024', cell: { state: 'suppressed' } }),
      observation({ indicator: 'beide', region: 'GM0917' }),
    ])
    const rows = async (language: 'nl' | 'en') =>
      (await madeOf(initiativeSlides, '/initiatieven/programma#indicatoren', linked, { language })).contents
        .flatMap(saidBy)
        .slice(1, 6)
    expect(await rows('nl')).toEqual([
      '3 indicatoren · met een cijfer eerst',
      'Indicator | Cijfer van Maastricht | Gekoppeld aan',
      'van-doel | uit 2020 | het doel “Gezond gewicht” (koppeling: redactie)',
      'eigen | niet in dit register | het initiatief zelf',
      'beide | niet in dit register | het initiatief zelf',
    ])
    expect((await rows('en'))[2]).toContain('van-doel | from 2020 |')
  })

  it('never says that there is no figure while it is not known', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('no network')))
    const made = await madeOf(initiativeSlides, '/initiatieven/programma#indicatoren', linked)
    expect(made.contents.flatMap(saidBy)).toContain('eigen | nu niet op te halen | het initiatief zelf')
  })
})

describe('the portfolio along the years', () => {
  it('is drawn, with every period in words; as a table where the address asks for one', async () => {
    const { contents } = await madeOf(initiativesSlides, '/initiatieven?weergave=tijdlijn', index)
    expect(contents.map(({ body }) => body.kind)).toEqual(['diagram'])
    const [body] = contents.map((each) => each.body)
    const described =
      body?.kind === 'diagram' ? body.diagram.boxes.flatMap(({ description }) => description || []) : []
    expect(described).toContain(
      'Programma Gezond: loopt (onzeker) · sinds 2018 · geld tot en met 31 december 2026',
    )
    const table = await madeOf(initiativesSlides, '/initiatieven?weergave=tijdlijn&vorm=tabel', index)
    expect(table.contents.map((each) => each.body.kind)).toEqual(['table'])
  })
})

describe('the portfolio as a table', () => {
  it('has the initiatives of the page, under the same filter', async () => {
    const at = '/initiatieven?weergave=lijst&naam=gezond'
    const made = await madeOf(initiativesSlides, at, index)
    const words = made.contents.flatMap(saidBy)
    renderPage(<InitiativesPage />, { register, route: '/initiatieven', at })
    expect(screen.getByText('1 van 2 initiatieven · Filter op naam: gezond')).toBeInTheDocument()
    expect(words[1]).toBe('1 van 2 initiatieven · 1 in Maastricht · Filter op naam: gezond')
    expect(words).toContain('Programma Gezond | loopt (onzeker) | sinds 2018 | 31 december 2026 | GGD')
    expect(words.join('\n')).not.toContain('Kaal plan')
  })

  it('by tier: what my municipality is, with its doubt', async () => {
    const { contents, missing } = await madeOf(
      initiativesSlides,
      '/initiatieven?weergave=niveau&status=weg',
      index,
    )
    expect(contents.flatMap(saidBy)).toContain(
      'Programma Gezond | regionaal | loopt (onzeker) | financier (niet nagelezen)',
    )
    expect(missing).toEqual([
      '“status=weg” in het adres is onbekend en wordt overgeslagen. De rest van de weergave blijft.',
    ])
  })

  it('takes no more than three slides, and says how many of how many', async () => {
    const many = indexRegister(
      dataset({
        ...register,
        initiatives: Array.from({ length: 120 }, (_, place) =>
          initiative({ id: `plan-${place}`, title: { nl: `Plan ${place}`, en: `Plan ${place}` } }),
        ),
      }),
    )
    const { contents } = await madeOf(initiativesSlides, '/initiatieven', many)
    const [content] = contents
    const rows = content?.body.kind === 'table' ? content.body.table.rows.length : 0
    expect(rows).toBeGreaterThan(20)
    expect(rows).toBeLessThan(60)
    expect(content?.subtitle).toContain(`de eerste ${rows} van 120, op wat het eerst eindigt`)
    expect(content?.source).toContain('De hele lijst staat op de pagina Initiatieven.')
    expect(content?.sourceAddress).toBe('https://voorbeeld.nl/initiatieven?gemeente=GM0935')
    const [whole] = (await madeOf(initiativesSlides, '/initiatieven', index)).contents
    expect(whole?.source).not.toContain('De hele lijst')
  })
})
