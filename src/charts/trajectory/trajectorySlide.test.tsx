import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dataset, indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { arial } from '../../../tests/builders/slides.ts'
import { gapLineFor } from '../../../tests/builders/trajectory.ts'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { indexEdges } from '../../domain/graph/edges.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { SlideContext } from '../../register/slideMaker.ts'
import { tableOfChart } from '../../slides/tableOfChart.ts'
import { plainText } from '../../slides/words.ts'
import { LanguageContext } from '../../ui/language.tsx'
import { TrajectoryTable } from './TrajectoryTable.tsx'
import { trajectoryChart, trajectoryTable } from './trajectoryChart.ts'
import { trajectoryModel } from './trajectoryModel.ts'
import { type TrajectorySlideGiven, trajectorySlide } from './trajectorySlide.ts'

const model = (possibleBreaks: { from: number; to: number; reason: string }[] = []) =>
  trajectoryModel({
    indicator: { polarity: 'lower-better', tables: [{ table: '50090NED', possibleBreaks }] },
    names: { own: 'Heerlen', comparator: 'de rest van Nederland', label: 'rest van Nederland' },
    line: gapLineFor({
      own: { 2012: 55, 2016: [58.2, 56, 60], 2018: 'suppressed', 2020: 57.1 },
      comparator: { 2012: 49, 2016: 50.1, 2018: 50.3, 2020: 51.4 },
    }),
    baseline: 2016,
    target: { share: 0.25, year: 2030 },
  })

const never = (): never => {
  throw new Error('no chart')
}

function pageTable(): (string | undefined)[][] {
  render(
    <LanguageContext value="nl">
      <TrajectoryTable model={model()} caption="cijfers" />
    </LanguageContext>,
  )
  const rows = within(screen.getByRole('table')).getAllByRole('row')
  return rows.map((row) =>
    [...row.children].flatMap((cell) =>
      Array.from({ length: Number(cell.getAttribute('colspan') ?? 1) }, () => cell.textContent?.trim()),
    ),
  )
}

describe('a target on a gap on a slide', () => {
  it('is as table what the table of the page is', () => {
    const { head, rows } = trajectoryTable(model(), 'nl')
    const said = [head, ...rows].map((row) => row.map(({ words }) => plainText(words)))
    const [pageHead, ...page] = pageTable()
    expect(said[0]?.map((each) => each.replace(/[()]/g, ''))).toEqual(pageHead)
    expect(said.slice(1).map(([period, ...cells]) => [period?.replace(', ', ' '), ...cells])).toEqual(page)
  })

  it('has as chart the figures of that table, and in words what is no measurement', () => {
    const chart = trajectoryChart(model(), 'Overgewicht', 'nl')
    if (chart === undefined) throw new Error('no chart')
    const [, ...page] = pageTable()
    const columns = chart.sheet.head
      .map((head, place) => ({ head, place }))
      .filter(({ head }) => !head.includes('grens'))
    const slide = tableOfChart(chart, 'nl').rows.map((row) =>
      columns.map(({ place }) => plainText(row[place]?.words ?? '')),
    )
    const bare = (cell: string | undefined, place: number) =>
      cell?.replace(place === 0 ? / .*$/ : / \(5.*–.*\)/, '')
    expect(slide).toEqual(page.map((row) => row.map(bare)))
    // The region's own margins.
    expect(chart.sheet.rows[1]?.slice(2, 4)).toEqual([56, 60])
    expect(chart.lines.map(({ values }) => chart.sheet.head[values])).toEqual([
      'Heerlen',
      'rest van Nederland',
      'Benodigd cijfer',
    ])
  })

  it('draws the pace from the last measurement on, and says that it is no forecast', () => {
    const growing = trajectoryModel({
      ...model(),
      line: gapLineFor({
        own: { 2016: 58.4, 2018: 'suppressed', 2020: 59.4 },
        comparator: { 2016: 50, 2018: 50, 2020: 50 },
      }),
    })
    expect(growing.pace.map(({ at }) => at)).toEqual([2020, 2030])
    const { sheet, lines = [], axis } = trajectoryChart(growing, 'Overgewicht', 'nl') ?? {}
    const column = lines.find(({ part }) => part === 'pace')?.values ?? -1
    expect(sheet?.head[column]).toBe('in dit tempo')
    expect(sheet?.rows.map((row) => row[column])).toEqual([undefined, undefined, 59.4, 61.9])
    expect(axis?.title).toMatch(/^as begint bij [\d,]+\u00a0%; stippellijn: rekenwerk, geen voorspelling$/)
  })

  it('carries the pace on to the year in which it arrives', () => {
    const slow = trajectoryModel({
      ...model(),
      line: gapLineFor({
        own: { 2016: 58, 2020: 57.5 },
        comparator: { 2016: 50, 2020: 50 },
      }),
    })
    const { sheet, lines = [] } = trajectoryChart(slow, 'Overgewicht', 'nl') ?? {}
    const column = lines.find(({ part }) => part === 'pace')?.values ?? -1
    expect(slow.meets?.year).toBe(2032)
    expect(sheet?.rows.map((row) => [row[0], row[column]])).toEqual([
      [2016, undefined],
      [2020, 57.5],
      [2030, 56.3],
      [2032, 56],
    ])
    expect(tableOfChart(trajectoryChart(slow, 'x', 'nl') ?? never(), 'nl').rows.at(-1)?.[1]?.words).toBe(
      'nog niet gemeten',
    )
  })

  it('has no line for a pace that is not there', () => {
    const one = trajectoryModel({
      ...model(),
      line: gapLineFor({ own: { 2016: 58 }, comparator: { 2016: 50 } }),
    })
    const chart = trajectoryChart(one, 'Overgewicht', 'nl')
    expect(chart?.lines.map(({ part }) => part)).not.toContain('pace')
    expect(chart?.axis.title).not.toContain('stippellijn')
  })

  it('joins nothing over what may be a break, and does not say that it is one', () => {
    const chart = trajectoryChart(model([{ from: 2016, to: 2020, reason: 'Andere steekproef.' }]), 'x', 'nl')
    expect(chart?.breaks).toEqual([{ year: 2020, words: 'mogelijke breuk', isPossible: true }])
  })
})

describe('the slides of a target on a gap', () => {
  const measure = indicator({ id: 'overgewicht', polarity: 'lower-better', method: 'model' })
  const country = region({
    code: 'NL01',
    name: 'Nederland',
    level: 'country',
    parents: [],
    population: { 2020: 1000 },
  })
  const own = region({ code: 'GM0917', name: 'Heerlen', parents: ['NL01'], population: { 2020: 100 } })
  const index = indexRegister(dataset({ regions: [country, own], indicators: [measure] }))
  const context: SlideContext = {
    index,
    edges: indexEdges(index),
    municipality: 'GM0917',
    today: '2026-11-22',
    language: 'nl',
    client: undefined as never,
    asOf: undefined,
    measure: arial,
    origin: 'https://app.example',
  }
  const figure = (code: string, period: string, value: number) =>
    observation({ indicator: 'overgewicht', region: code, period, cell: { state: 'value', value } })
  const blocks = blocksOf([
    figure('GM0917', '2016', 58.2),
    figure('GM0917', '2020', 57.1),
    figure('NL01', '2016', 50.1),
    figure('NL01', '2020', 51.4),
  ])
  const given: TrajectorySlideGiven = {
    indicators: [measure],
    indicator: measure,
    owns: ['GM0917'],
    target: { share: 0.25, year: 2030 },
    asked: { baseline: 2016, comparator: 'country' },
    unreadable: [],
    figures: { blocks, population: [], imports: [] },
    view: 'chart',
    address: 'https://app.example/indicatoren/overgewicht#doel-op-het-verschil',
  }
  const made = (more: Partial<TrajectorySlideGiven>, language: 'nl' | 'en' = 'nl') =>
    trajectorySlide({ ...given, ...more }, { ...context, language })

  it('are the chart with the warning on model estimates, and what it comes to in words', () => {
    const { contents, missing } = made({})
    expect(missing).toEqual([])
    const [chart, words] = contents
    expect(chart?.body.kind).toBe('chart')
    expect(plainText(chart?.title ?? '')).toBe(
      'Overgewicht, doel: een kwart van het verschil met Nederland weg in 2030',
    )
    expect(plainText(chart?.warning ?? '')).toContain(
      'Het effect van een lokaal programma is er niet aan te zien.',
    )
    const said = words?.body.kind === 'text' ? words.body.paragraphs.map((each) => plainText(each.words)) : []
    expect(said.join(' ')).toContain(
      'In 2016 was het verschil tussen Heerlen (58,2\u00a0%) en Nederland (50,1\u00a0%)',
    )
    expect(said.join(' ')).toContain('het zegt niet waardoor een cijfer verandert')
    for (const each of contents) expect(each).toMatchObject({ sourceAddress: given.address })
  })

  it('say of a computed rest of the country that it is an approximation, and first of all that it is unsure', () => {
    const [chart, ...others] = made({ asked: { baseline: 2016 } }).contents
    expect(plainText(chart?.subtitle ?? '')).toMatch(/ · naast de rest van Nederland \(benadering\)$/)
    expect(plainText(chart?.warning ?? '')).toMatch(
      /^De onzekerheid van het verschil is niet te bepalen\. Modelschatting: .* niet aan te zien\. De rest van Nederland is .*: een benadering/,
    )
    expect(JSON.stringify(others)).toContain('de rest van Nederland is berekend en heeft geen marges')
    const [english] = made({ asked: { baseline: 2016 } }, 'en').contents
    expect(plainText(english?.subtitle ?? '')).toMatch(/\(approximation\)$/)
    expect(plainText(english?.warning ?? '')).toMatch(/^The uncertainty .* determined\. .*programme/)
    expect(plainText(made({}).contents[0]?.subtitle ?? '')).not.toContain('naast')
  })

  it('say to who does not see them that the scale does not begin at zero', () => {
    const sentence = /De verticale as begint bij \d+\u00a0%, niet bij nul\./
    expect(made({}).contents[0]?.description).toMatch(sentence)
    expect(made({ view: 'table' }).contents[0]?.description).not.toMatch(sentence)
  })

  it.each([
    ['chart', 'Lijngrafiek. '],
    ['table', 'Tabel. '],
  ] as const)('are called what they are to who does not see them: %s', (view, words) => {
    expect(made({ view }).contents[0]?.description).toMatch(new RegExp(`^${words}Heerlen`))
  })

  it('name what the address asks for and is not there, and show the rest', () => {
    const { contents, missing } = made({
      asked: { baseline: 2016, comparator: { region: 'GM9999' }, line: 'oude-tabel' },
    })
    expect(contents[0]?.body.kind).toBe('chart')
    expect(missing.join(' ')).toMatch(/afgezet=GM9999.*reeks=oude-tabel/)
  })

  it.each<[string, Partial<TrajectorySlideGiven>, string]>([
    ['without a baseline', { asked: {} }, 'Kies de nulmeting: een jaar met een cijfer van Heerlen.'],
    ['without an indicator', { indicator: undefined }, 'Kies een indicator.'],
    [
      'without figures',
      { figures: { blocks: [], population: [], imports: [] } },
      'Van Heerlen staat in dit register geen cijfer',
    ],
  ])('are not there %s, with what to do', (_, more, words) => {
    const { contents, missing } = made(more)
    expect(contents).toEqual([])
    expect(missing.join(' ')).toContain(words)
  })

  it('mark in English the names that are Dutch', () => {
    const [slide] = made({}, 'en').contents
    expect(slide?.subtitle).toContainEqual({ text: 'Heerlen', language: 'nl' })
    expect(plainText(slide?.title ?? '')).toContain('the Netherlands')
    expect(JSON.stringify(slide?.title)).not.toContain('language')
  })
})
