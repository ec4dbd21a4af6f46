import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { arial } from '../../../tests/builders/slides.ts'
import { type Series, seriesOf } from '../../domain/figures/series.ts'
import type { CellValue, PossibleBreak, SeriesBreak } from '../../domain/register/things.ts'
import type { SlideContent } from '../../slides/content.ts'
import { tableOfChart } from '../../slides/tableOfChart.ts'
import { plainText } from '../../slides/words.ts'
import { LanguageContext } from '../../ui/language.tsx'
import { TrendTable } from './TrendTable.tsx'
import { type LineRole, trendModel } from './trendModel.ts'
import { type TrendSlideGiven, trendSlides } from './trendSlide.ts'

const PLACES: Record<LineRole, { region: string; name: string }> = {
  own: { region: 'GM0917', name: 'Heerlen' },
  reference: { region: 'NL01', name: 'Nederland' },
  comparator: { region: 'GM0935', name: 'Maastricht' },
}
type Figures = Readonly<Record<string, number | CellValue>>

function modelOf(
  lines: Partial<Record<LineRole, Figures>>,
  breaks: readonly SeriesBreak[] = [],
  possible: readonly PossibleBreak[] = [],
) {
  const named = (['own', 'reference', 'comparator'] as const).flatMap((role) =>
    seriesFor(PLACES[role].region, lines[role] ?? {}).map((series) => ({
      series,
      name: PLACES[role].name,
      role,
    })),
  )
  const model = trendModel(named, breaks, possible)
  if (model === undefined) throw new Error('no model')
  return model
}

const seriesFor = (region: string, figures: Figures): Series[] =>
  seriesOf(
    Object.entries(figures).map(([period, cell]) =>
      observation({
        region,
        period,
        cell: typeof cell === 'number' ? { state: 'value', value: cell } : cell,
      }),
    ),
  )

function slidesOf(
  model: ReturnType<typeof modelOf>,
  more: Partial<TrendSlideGiven> = {},
  language: 'nl' | 'en' = 'nl',
) {
  return trendSlides(
    {
      model,
      context: {
        title: 'Overgewicht (50090NED)',
        names: { own: 'Heerlen', reference: 'Nederland', comparator: 'Maastricht' },
        table: { table: '50090NED', title: 'Gezondheid per wijk', publisher: 'RIVM' },
        sources: [],
        today: '2026-11-22',
        address: 'https://app.example/indicatoren/overgewicht',
      },
      indicator: 'Overgewicht',
      view: 'chart',
      cautions: [],
      ...more,
    },
    { language, measure: arial },
  )
}

const chartOf = ([first]: readonly SlideContent[]) => {
  if (first?.body.kind !== 'chart' || first.body.chart.kind !== 'trend') throw new Error('no chart')
  return first.body.chart
}

const pageTable = (model: ReturnType<typeof modelOf>) => {
  render(
    <LanguageContext value="nl">
      <TrendTable model={model} caption="cijfers" />
    </LanguageContext>,
  )
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  return rows.map((row) => [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()))
}

const own = {
  2012: 53.3,
  2016: { state: 'suppressed', reason: 'op verzoek van de bron' } as const,
  2020: 57.8,
}
const reference = { 2012: 48.5, 2016: 49.3, 2020: 50.8 }
const margins = (value: number): CellValue => ({
  state: 'value',
  value,
  lower: value - 1,
  upper: value + 1,
})

describe('the slide of a trend', () => {
  it('has the figures and absences of the table of its page, and the same scale', () => {
    const model = modelOf({ own, reference, comparator: { 2016: 46.1, 2020: 47.7 } })
    const chart = chartOf(slidesOf(model))
    const [, ...page] = pageTable(model)
    const [...slide] = tableOfChart(chart, 'nl').rows.map((row) => row.map(({ words }) => plainText(words)))
    // A reason stands with the word on the slide, which has no room for a note.
    expect(slide.map((row) => row.map((each) => each.split(':')[0]))).toEqual(page)
    expect(slide[1]?.[1]).toBe('onderdrukt (te kleine aantallen): op verzoek van de bron')
    expect([chart.axis.min, chart.axis.max]).toEqual([model.axis.ticks[0], model.axis.ticks.at(-1)])
    expect(chart.lines.map(({ part }) => part)).toEqual(['own', 'comparator', 'other'])
  })

  it('has the margins that the publisher gives as columns of their own', () => {
    const model = modelOf({ own: { 2012: { state: 'value', value: 53, lower: 51, upper: 55 }, 2016: 54 } })
    const { lines, sheet } = chartOf(slidesOf(model))
    expect(lines[0]?.margins).toEqual({ lower: 2, upper: 3 })
    expect(sheet.rows[0]).toEqual([2012, 53, 51, 55])
    expect(sheet.rows[1]).toEqual([2016, 54, undefined, undefined])
  })

  it('is as table what the table of the page is', () => {
    const model = modelOf({ own, reference }, [{ year: 2014, reason: 'Andere vraag.' }] as SeriesBreak[])
    const [slide] = slidesOf(model, { view: 'table' })
    if (slide?.body.kind !== 'table') throw new Error('no table')
    const [head, ...rows] = pageTable(model)
    expect(
      slide.body.table.rows.map((row) => row.map(({ words }) => plainText(words).replace(', ', ' '))),
    ).toEqual(rows)
    expect(slide.body.table.head.map(({ words }) => plainText(words).replace(/[()]/g, ''))).toEqual(head)
  })

  it('is called what it is to who does not see it', () => {
    const model = modelOf({ own, reference }, [], [
      { from: 2016, to: 2020, reason: 'Andere steekproef.' },
    ] as PossibleBreak[])
    expect(slidesOf(model)[0]?.description).toMatch(/^Lijngrafiek\. Heerlen.*in de grafiek gestippeld/)
    const [table] = slidesOf(model, { view: 'table' })
    expect(table?.description).toMatch(/^Tabel\. Heerlen.*Mogelijke breuk tussen 2016 en 2020\. Andere/)
  })

  it('parts its lines at a break and at what may be one, and says which it is', () => {
    const sure = [{ year: 2014, reason: 'Andere vraag.' }] as SeriesBreak[]
    const possible = [{ from: 2016, to: 2020, reason: 'Andere steekproef.' }] as PossibleBreak[]
    const slides = slidesOf(modelOf({ own: { 2012: 1, 2016: 2, 2020: 3 } }, sure, possible))
    expect(chartOf(slides).breaks).toEqual([
      { year: 2014, words: 'breuk 2014' },
      { year: 2020, words: 'mogelijke breuk', isPossible: true },
    ])
    const said = slides.map(({ warning = '', body }) => plainText(warning) + JSON.stringify(body)).join(' ')
    expect(said).toContain('Andere vraag.')
    expect(said).toContain('Mogelijke breuk tussen 2016 en 2020. Andere steekproef.')
  })

  it('gives in its title the figures alone where their order is not to be tested, and says that it is not', () => {
    const [slide] = slidesOf(modelOf({ own, reference, comparator: { 2020: 60 } }))
    expect(plainText(slide?.title ?? '')).toBe(
      'Overgewicht: Heerlen 57,8\u00a0%, Nederland 50,8\u00a0%, Maastricht 60\u00a0% in 2020',
    )
    expect(plainText(slide?.warning ?? '')).toContain('Niet te toetsen: de uitgever geeft geen marges.')
  })

  it('says of a figure in doubt in its title that it is', () => {
    const sure = modelOf({ own: { 2013: 13.4, 2016: 8.3 } })
    const unsure = { ...sure, provenances: [{ status: 'unsure' as const, note: 'Persbericht.' }] }
    const titleOf = ([slide]: readonly SlideContent[]) => plainText(slide?.title ?? '')
    expect(titleOf(slidesOf(sure))).toBe('Overgewicht: Heerlen 8,3\u00a0% in 2016')
    expect(titleOf(slidesOf(unsure))).toBe('Overgewicht: Heerlen 8,3\u00a0% in 2016 (onzeker)')
    expect(titleOf(slidesOf(unsure, {}, 'en'))).toBe('Overgewicht: Heerlen 8.3% in 2016 (uncertain)')
  })

  it('says in its title how the lines lie where the margins show it, in the words of the page', () => {
    const [slide] = slidesOf(
      modelOf({
        own: { 2020: margins(57) },
        reference: { 2020: margins(50) },
        comparator: { 2020: margins(60) },
      }),
    )
    expect(plainText(slide?.title ?? '')).toBe(
      'Overgewicht: Heerlen hoger dan Nederland en lager dan Maastricht in 2020',
    )
    expect(plainText(slide?.warning ?? '')).toContain('De marges van de uitgever overlappen elkaar niet.')
  })

  it('claims no order in its title where the margins overlap', () => {
    const [slide] = slidesOf(modelOf({ own: { 2020: margins(51) }, reference: { 2020: margins(50) } }))
    expect(plainText(slide?.title ?? '')).toBe('Overgewicht: Heerlen 51\u00a0%, Nederland 50\u00a0% in 2020')
    expect(plainText(slide?.warning ?? '')).toContain('De marges van de uitgever overlappen elkaar.')
  })

  it('says on it, and to who does not see it, that its scale does not begin at zero', () => {
    const slides = slidesOf(modelOf({ own, reference }))
    const sentence = 'De verticale as begint bij 48\u00a0%, niet bij nul.'
    expect(chartOf(slides).axis.title).toBe('as begint bij 48\u00a0%')
    expect(slides[0]?.description).toContain(sentence)
    const [table] = slidesOf(modelOf({ own, reference }), { view: 'table' })
    expect(table?.description).not.toContain(sentence)
    expect(chartOf(slidesOf(modelOf({ own: { 2012: 0, 2016: 1 } }))).axis.title).toBeUndefined()
  })

  it('draws half-years by name, as far apart as they are, and parts them at a break', () => {
    const half = { '2021-H1': 1.4, '2021-H2': 1.3, '2022-H1': 1.2, '2022-H2': 1.1 }
    const slides = slidesOf(modelOf({ own: half }, [{ year: 2022, reason: 'Andere telling.' }]))
    const chart = chartOf(slides)
    expect(chart).toMatchObject({ periods: 0, years: 1, breaks: [{ year: 2022, words: 'breuk 2022' }] })
    expect(chart.sheet.rows.map((row) => row.slice(0, 2))).toEqual([
      ['1e helft 2021', 2021],
      ['2e helft 2021', 2021.5],
      ['1e helft 2022', 2022],
      ['2e helft 2022', 2022.5],
    ])
    expect(tableOfChart(chart, 'nl').rows[1]?.map(({ words }) => words)).toEqual(['2e helft 2021', '1,3'])
  })

  it('is a table of half-years that are not equally far apart', () => {
    const half = { '2021-H1': 1.4, '2021-H2': 1.3, '2022-H2': 1.1 }
    expect(slidesOf(modelOf({ own: half }))[0]?.body.kind).toBe('table')
  })

  it('says of the region set beside it what holds for that alone', () => {
    const [slide] = slidesOf(
      modelOf({ own: { 2020: margins(57) }, reference: { 2020: 50 }, comparator: { 2020: margins(52) } }),
    )
    expect(plainText(slide?.title ?? '')).toBe('Overgewicht: Heerlen 57\u00a0%, Nederland 50\u00a0% in 2020')
    expect(plainText(slide?.warning ?? '')).toContain(
      'hoger dan Maastricht, de marges van de uitgever overlappen elkaar niet.',
    )
  })

  it('is a table where a line of whole numbers or half years would be drawn as more exact than it is', () => {
    for (const line of [
      { 2016: 49, 2020: 51 },
      { '2020-H1': 50.1, '2021-H1': 50.2 },
    ])
      expect(slidesOf(modelOf({ own: { 2012: 53.3, 2020: 57.8 }, reference: line }))[0]?.body.kind).toBe(
        'table',
      )
  })

  it('says on one more slide what it has no room for, and nothing twice', () => {
    const long = Array.from({ length: 6 }, (_, place) => `Waarschuwing ${place} ${'met woorden '.repeat(8)}.`)
    const slides = slidesOf(modelOf({ own, reference }), { cautions: long })
    expect(slides).toHaveLength(2)
    const said = slides.map(({ warning = '', body }) =>
      body.kind === 'text'
        ? body.paragraphs.map(({ words }) => plainText(words)).join(' ')
        : plainText(warning),
    )
    for (const each of long) expect(said.filter((words) => words.includes(each))).toHaveLength(1)
  })

  it('gives three lines below a chart to what must stand with it, before one sentence has a page of its own', () => {
    const three = [`Waarschuwing ${'met woorden '.repeat(10)}.`]
    expect(slidesOf(modelOf({ own, reference }), { cautions: three })).toHaveLength(1)
  })

  it('marks in English what is Dutch, has source, address and age', () => {
    const [slide] = slidesOf(modelOf({ own, reference }), {}, 'en')
    const dutch = [slide?.title ?? '', slide?.source ?? ''].flatMap((words) =>
      typeof words === 'string'
        ? []
        : words.filter(({ language }) => language === 'nl').map(({ text }) => text),
    )
    expect(dutch).toEqual(['Heerlen', 'Gezondheid per wijk', 'RIVM'])
    expect(slide).toMatchObject({
      sourceAddress: 'https://app.example/indicatoren/overgewicht',
      age: 'Newest figure: 2020, 6 years ago',
    })
  })
})
