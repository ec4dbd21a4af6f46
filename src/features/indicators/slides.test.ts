import { QueryClient } from '@tanstack/react-query'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dataset, indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { saidBy } from '../../../tests/builders/registerSlides.ts'
import { arial } from '../../../tests/builders/slides.ts'
import { writeBlocks } from '../../contract/figureBlocks.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { indexEdges } from '../../domain/graph/edges.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Indicator, Observation } from '../../domain/register/things.ts'
import { type SlideContext, slideAddress } from '../../register/slideMaker.ts'
import { tableOfChart } from '../../slides/tableOfChart.ts'
import { phrasesOf, plainText } from '../../slides/words.ts'
import { makeSlides } from './slides.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const country = region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] })
const regions = [
  country,
  region({ code: 'GM0917', name: 'Heerlen', parents: ['NL01'] }),
  region({ code: 'GM0935', name: 'Maastricht', parents: ['NL01'] }),
]
const measure = indicator({ id: 'overgewicht', method: 'model', polarity: 'lower-better' })
const figure = (code: string, period: string, value: number, more: Partial<Observation> = {}) =>
  observation({ indicator: 'overgewicht', region: code, period, cell: { state: 'value', value }, ...more })
const FIGURES = [
  figure('GM0917', '2012', 53.3),
  figure('GM0917', '2020', 57.8),
  figure('NL01', '2012', 48.5),
  figure('NL01', '2020', 50.8),
  figure('GM0935', '2020', 47.7),
  figure('GM0917', '2022', 61.2, { edition: 'andere' }),
]
const ANDERE = '#cijfer-50090ned-andere-18-totaal-percent'

const IMPORT = {
  table: '50090NED',
  edition: '2022',
  classificationYear: 2020,
  origin: 'tabel.csv',
  importedAt: '2026-11-22T10:00:00Z',
}

interface Given {
  about?: Partial<Indicator>
  figures?: Observation[]
  imported?: Observation[]
  more?: Partial<SlideContext>
}

/** What becomes of an address, and which questions the service was asked. */
async function made(
  address: string,
  { about = {}, figures = FIGURES, imported = [], more = {} }: Given = {},
) {
  const asked: string[] = []
  const blocks = blocksOf(imported).map(({ provenance: _provenance, ...block }) => block)
  vi.stubGlobal('fetch', (given: string | URL | Request) => {
    const url = given instanceof Request ? given.url : String(given)
    asked.push(url)
    return Promise.resolve(
      Response.json(
        url.includes('figure-blocks')
          ? writeBlocks('overgewicht', 'gemeente', blocks, imported.length === 0 ? [] : [IMPORT])
          : { items: figures, total: figures.length, page: 1, size: 500 },
      ),
    )
  })
  const index = indexRegister(dataset({ regions, indicators: [{ ...measure, ...about }] }))
  const context: SlideContext = {
    index,
    edges: indexEdges(index),
    municipality: 'GM0917',
    today: '2026-11-22',
    language: 'nl',
    client: new QueryClient(),
    asOf: undefined,
    measure: arial,
    origin: 'https://app.example',
    ...more,
  }
  const taken = slideAddress(address)
  if (taken === undefined) throw new Error('no address')
  const slide = await makeSlides(taken, context)
  return { ...slide, asked }
}

const titleOf = ({ contents }: Awaited<ReturnType<typeof made>>) => plainText(contents[0]?.title ?? '')

describe('the slide of an indicator', () => {
  it('shows the first figure of the page, with its source and address', async () => {
    const slide = await made('/indicatoren/overgewicht')
    const [{ body, sourceAddress } = {}] = slide.contents
    if (body?.kind !== 'chart') throw new Error('no chart')
    expect(tableOfChart(body.chart, 'nl').rows.map((row) => row.map(({ words }) => words))).toEqual([
      ['2012', '53,3', '48,5'],
      ['2020', '57,8', '50,8'],
    ])
    expect(titleOf(slide)).toBe('Overgewicht: Heerlen 57,8\u00a0%, Nederland 50,8\u00a0% in 2020')
    expect(sourceAddress).toBe(
      'https://app.example/indicatoren/overgewicht?gemeente=GM0917#cijfer-50090ned-2022-18-totaal-percent',
    )
    expect(slide.missing).toEqual([])
  })

  it.each(['model', 'unknown'] as const)(
    'says what the register says of an indicator (%s), and that the editors propose it',
    async (method) => {
      const caution = 'Modelschatting. De cijfers van twee tabellen staan nooit op één lijn.'
      const { contents } = await made('/indicatoren/overgewicht', {
        about: { method, caution, proposal: true },
        more: { language: 'en' },
      })
      const said = contents.flatMap(saidBy).join('\n')
      expect(said.split(caution)).toHaveLength(2)
      expect(said).toContain('The editors propose this indicator')
      // The register's words stand in place of the general ones.
      expect(said).not.toContain('A model estimate cannot show')
      const words = contents.flatMap(({ warning = '', body }) => [
        warning,
        ...(body.kind === 'text' ? body.paragraphs.map((each) => each.words) : []),
      ])
      expect(words.flatMap(phrasesOf)).toContainEqual({ text: caution, language: 'nl' })
    },
  )

  it('says of a model estimate what none can show, where the register does not', async () => {
    const { contents } = await made('/indicatoren/overgewicht')
    expect(contents.flatMap(saidBy).join('\n')).toContain(
      'kan het effect van een lokaal programma niet tonen',
    )
  })

  it('sets beside it what the address asks for', async () => {
    expect(titleOf(await made('/indicatoren/overgewicht?naast=GM0935'))).toBe(
      'Overgewicht: Heerlen 57,8\u00a0%, Nederland 50,8\u00a0%, Maastricht 47,7\u00a0% in 2020',
    )
  })

  it('names a region that cannot be set beside it, and shows the rest', async () => {
    const slide = await made('/indicatoren/overgewicht?naast=GM9999')
    expect(titleOf(slide)).toBe('Overgewicht: Heerlen 57,8\u00a0%, Nederland 50,8\u00a0% in 2020')
    expect(slide.missing).toEqual([expect.stringContaining('naast=GM9999')])
  })

  it('shows the figure that the anchor says, as table where the address asks for it', async () => {
    const slide = await made(`/indicatoren/overgewicht?weergave=tabel${ANDERE}`)
    expect(slide.contents[0]?.body.kind).toBe('table')
    expect(titleOf(slide)).toBe('Overgewicht: Heerlen 61,2\u00a0% in 2022')
    expect(slide.missing).toEqual([])
  })

  it('says that its figure is gone, and shows the first instead', async () => {
    const slide = await made('/indicatoren/overgewicht?weergave=tabel#cijfer-weg')
    expect(slide.contents[0]?.body.kind).toBe('chart')
    expect(slide.missing).toEqual([expect.stringContaining('staat niet meer op de pagina')])
  })

  it('has the figures of an imported table', async () => {
    const imported = [figure('GM0917', '2012', 53.1), figure('GM0917', '2024', 59.5)]
    const slide = await made('/indicatoren/overgewicht', { figures: [], imported })
    expect(titleOf(slide)).toContain('Heerlen')
    expect(slide.contents[0]?.body.kind).toBe('chart')
  })

  describe('that is not the newest figure of its page', () => {
    const newer = (more: Partial<Observation> = {}) => [
      figure('GM0917', '2012', 53.3),
      figure('GM0917', '2020', 57.8),
      figure('GM0917', '2024', 61.6, {
        table: '50150NED',
        provenance: { status: 'unsure', note: 'niet zeker' },
        ...more,
      }),
    ]

    it('says so before all else, and never calls its own the newest', async () => {
      const [first] = (await made('/indicatoren/overgewicht', { figures: newer() })).contents
      expect(plainText(first?.warning ?? '')).toMatch(
        /^Nieuwere cijfers staan in een andere tabel \(50150NED, tot en met 2024, onzeker\), die anders is gemaakt: zie de pagina\./,
      )
      expect(plainText(first?.age ?? '')).toBe('Nieuwste cijfer van deze tabel: 2020, 6 jaar geleden')
      const more = { language: 'en' } as const
      const [english] = (await made('/indicatoren/overgewicht', { figures: newer({ age: '10' }), more }))
        .contents
      expect(plainText(english?.warning ?? '')).toMatch(
        /^Newer figures are in another table \(50150NED, age 10, up to and including 2024, uncertain\), which is made differently: see the page\./,
      )
      expect(plainText(english?.age ?? '')).toContain('Newest figure of this table: 2020')
    })

    it('tells another edition of its own table from another table', async () => {
      const [first] = (await made('/indicatoren/overgewicht')).contents
      expect(plainText(first?.warning ?? '')).toMatch(
        /^Nieuwere cijfers staan in een andere uitgave van deze tabel \(andere, tot en met 2022\)/,
      )
    })

    it('says nothing of the kind where the other is no newer, or has no figure there', async () => {
      for (const more of [{ period: '2020' }, { cell: { state: 'suppressed' } as const }]) {
        const [first] = (await made('/indicatoren/overgewicht', { figures: newer(more) })).contents
        expect(plainText(first?.warning ?? '')).not.toContain('Nieuwere')
        expect(plainText(first?.age ?? '')).toMatch(/^Nieuwste cijfer: /)
      }
    })
  })

  it('says in its title which group it is of, where its page has several', async () => {
    const figures = [
      figure('GM0917', '2016', 8.3, { age: '5-6' }),
      figure('GM0917', '2016', 19.7, { age: '10' }),
    ]
    expect(
      titleOf(await made('/indicatoren/overgewicht#cijfer-50090ned-2022-5-6-totaal-percent', { figures })),
    ).toBe('Overgewicht, 5-6 jaar: Heerlen 8,3\u00a0% in 2016')
  })

  it('says in its title which part of a whole it is, in English too', async () => {
    const figures = [
      figure('GM0917', '2021', 40.8, { age: 'alle', breakdown: 'begroot' }),
      figure('GM0917', '2021', 41.2, { age: 'alle', breakdown: 'per zorgvorm' }),
    ]
    const at = '/indicatoren/overgewicht#cijfer-50090ned-2022-alle-'
    expect(titleOf(await made(`${at}begroot-percent`, { figures }))).toContain('Overgewicht, begroot: ')
    const more = { language: 'en' } as const
    const known = await made(`${at}begroot-percent`, { figures, more })
    expect(titleOf(known)).toContain('Overweight, budgeted: ')
    expect(plainText(known.contents[0]?.subtitle ?? '')).toContain('age all · budgeted')
    const [other] = (await made(`${at}per-zorgvorm-percent`, { figures, more })).contents
    expect(phrasesOf(other?.title ?? '')).toContainEqual({ text: 'per zorgvorm', language: 'nl' })
  })

  it('never lets a change pass for an effect', async () => {
    const said = async (figures: Observation[]) =>
      (await made('/indicatoren/overgewicht', { figures })).contents.flatMap(saidBy).join(' ')
    const cause = 'Een cijfer dat verandert, zegt niet waardoor.'
    expect(await said(FIGURES)).toContain(cause)
    expect(await said([figure('GM0917', '2020', 57.8)])).not.toContain(cause)
  })

  it('asks for everything as of the moment that it is pinned to', async () => {
    const asOf = '2026-01-01T00:00:00.000Z'
    const { asked } = await made('/indicatoren/overgewicht', { more: { asOf } })
    expect(asked.length).toBeGreaterThan(1)
    for (const url of asked) expect(new URL(url, 'https://app.example').searchParams.get('asOf')).toBe(asOf)
  })

  it.each([
    ['an indicator that is not there', '/indicatoren/weg', 'met de aanduiding weg'],
    ['one without figures', '/indicatoren/overgewicht', 'staat geen cijfer'],
  ])('is none of %s, and says so', async (_, address, words) => {
    const slide = await made(address, { figures: [] })
    expect(slide.contents).toEqual([])
    expect(slide.missing.join(' ')).toContain(words)
  })

  it('is its target on a gap where the anchor says so', async () => {
    const imported = FIGURES.filter(({ edition }) => edition !== 'andere')
    const slide = await made(
      '/indicatoren/overgewicht?nulmeting=2012&afgezet=nederland#doel-op-het-verschil',
      {
        imported,
      },
    )
    expect(titleOf(slide)).toBe('Overgewicht, doel: een kwart van het verschil met Nederland weg in 2030')
    expect(slide.contents[0]?.sourceAddress).toContain('nulmeting=2012')
    const without = await made('/indicatoren/overgewicht#doel-op-het-verschil', { imported })
    expect(without.contents).toEqual([])
    expect(without.missing.join(' ')).toContain('Kies de nulmeting')
  })

  it('says with its target on a gap what its page warns of, and that the editors propose it', async () => {
    const imported = FIGURES.filter(({ edition }) => edition !== 'andere')
    const caution = 'Modelschatting. De cijfers van twee tabellen staan nooit op één lijn.'
    const { contents } = await made('/indicatoren/overgewicht?nulmeting=2012#doel-op-het-verschil', {
      imported,
      about: { caution, proposal: true },
      more: { language: 'en' },
    })
    const said = contents.flatMap(saidBy).join('\n')
    expect(said).toContain(caution)
    expect(said).toContain('The editors propose this indicator')
    const words = contents.flatMap(({ warning = '', body }) => [
      warning,
      ...(body.kind === 'text' ? body.paragraphs.map((each) => each.words) : []),
    ])
    expect(words.flatMap(phrasesOf)).toContainEqual({ text: caution, language: 'nl' })
  })

  it('cannot be made without the service', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')))
    const taken = slideAddress('/indicatoren/overgewicht')
    const index = indexRegister(dataset({ regions, indicators: [measure] }))
    const context = { index, client: new QueryClient(), municipality: 'GM0917', language: 'nl' } as const
    // Of the context it needs no more to fail.
    await expect(makeSlides(taken as never, context as never)).rejects.toThrow()
  })
})
