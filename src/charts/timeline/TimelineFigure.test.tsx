import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dataset, initiative } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Language } from '../../messages/texts.ts'
import { TimelineFigure } from './TimelineFigure.tsx'
import { timelineModel } from './timelineModel.ts'
import { timelineSheet } from './timelineSheet.ts'

/** jsdom lays nothing out: the drawing on screen has no width and is left out; the one for the file has its own. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
beforeEach(() => vi.stubGlobal('ResizeObserver', StillObserver))
afterEach(() => vi.unstubAllGlobals())

const akkoord = initiative({
  id: 'akkoord',
  title: { nl: 'Akkoord', en: 'Agreement' },
  tier: 'national',
  period: { asGiven: '2023 tot eind 2026', start: { on: '2023-02-03' }, end: { on: '2026', part: 'late' } },
})
const project = initiative({
  id: 'project',
  title: { nl: 'Project', en: 'Project' },
  tier: 'european',
  status: 'unknown',
  period: { asGiven: '26-month project', duration: 'P26M' },
})
const nergens = initiative({
  id: 'nergens',
  title: { nl: 'Nergens', en: 'Nowhere' },
  tier: 'local',
  status: 'unknown',
  period: { asGiven: 'Niet genoemd' },
})
const streef = initiative({
  id: 'streef',
  title: { nl: 'Streven', en: 'Aim' },
  tier: 'local',
  fieldProvenance: {
    status: { status: 'unsure', note: 'Afgeleid uit het streefjaar.' },
    period: { status: 'known' },
  },
  period: { asGiven: 'streefjaar 2030', start: { on: '2018' }, end: { on: '2030', aim: true } },
})
const initiatives = [akkoord, project, nergens, streef]

const model = timelineModel(
  initiatives.map((each) => ({
    initiative: each,
    elsewhere: each === project,
    ends: each === akkoord ? [{ what: 'money' as const, date: { on: '2026-12-31' } }] : [],
  })),
  '2026-11-21',
)

const show = vi.fn()
const open = (form: 'chart' | 'table' = 'chart', language: Language = 'nl') =>
  renderPage(<TimelineFigure model={model} form={form} show={show} />, {
    register: { initiatives },
    language,
  })

const rowOf = (name: RegExp) => {
  const row = screen.getByRole('link', { name }).closest('li, tr')
  if (!(row instanceof HTMLElement)) throw new Error('no row')
  return row
}

describe('the timeline', () => {
  it('says every period in words beside a name that leads on', () => {
    open()
    expect(rowOf(/Akkoord/)).toHaveTextContent(
      '3 februari 2023 – eind 2026 · loopt · geld tot en met 31 december 2026',
    )
    expect(rowOf(/Project/)).toHaveTextContent('26 maanden (jaren niet genoemd) · status onbekend')
    expect(rowOf(/Nergens/)).toHaveTextContent('periode niet genoemd')
    expect(rowOf(/Streven/)).toHaveTextContent('sinds 2018, streefjaar 2030')
    expect(screen.getByRole('link', { name: /Akkoord/ })).toHaveAttribute('href', '/initiatieven/akkoord')
  })

  it('has a head for each tier, what does not reach the municipality under its own', () => {
    open()
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'lokaal 2',
      'landelijk 1',
      'elders: Europees 1',
    ])
  })

  it('counts under each head what passes a filter, and leaves out a head with nothing under it', () => {
    renderPage(
      <TimelineFigure model={model} shown={new Set(['streef', 'akkoord'])} form="chart" show={show} />,
      { register: { initiatives } },
    )
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual([
      'lokaal 1',
      'landelijk 1',
    ])
  })

  it('explains the shapes that it shows, and no others', () => {
    open()
    const key = screen.getByText('Zo leest u de tijdlijn').closest('details')
    expect(key).toHaveTextContent('streefjaar, geen einde')
    expect(key).toHaveTextContent('duur zonder jaren')
    expect(key).not.toHaveTextContent('akkoord of afspraak')
    expect(key).not.toHaveTextContent('afgerond')
  })

  it('has the same as a table, in which an aim is no end', async () => {
    open('table')
    const table = screen.getByRole('table', { name: 'Tijdlijn van de initiatieven' })
    expect(within(table).getAllByRole('row')).toHaveLength(initiatives.length + 1)
    expect(rowOf(/Streven/)).toHaveTextContent('streefjaar 2030, geen einde')
    expect(rowOf(/Project/)).toHaveTextContent('26 maanden')
    await userEvent.click(screen.getByRole('radio', { name: 'Grafiek' }))
    expect(show).toHaveBeenCalledWith('chart')
  })

  it('marks the words of the register as Dutch on an English page', () => {
    open('table', 'en')
    expect(screen.getByText('streefjaar 2030')).toHaveAttribute('lang', 'nl')
    expect(rowOf(/Agreement/)).toHaveTextContent('money up to and including 31 December 2026')
  })

  it('makes a whole drawing when the file asks for it, with every name, year and shape', () => {
    const picture = createRef<() => SVGSVGElement | null>()
    const { container } = renderPage(
      <TimelineFigure model={model} form="chart" show={show} picture={picture} />,
      { register: { initiatives } },
    )
    expect(container.querySelector('.timeline__picture')).toBeNull()
    act(() => void picture.current?.())
    const drawing = container.querySelector('.timeline__picture svg')
    expect(drawing).toBe(picture.current?.())
    for (const text of ['Akkoord', 'Project', 'Nergens', 'Streven', 'vandaag', '2026', 'zonder jaren'])
      expect(drawing).toHaveTextContent(text)
    expect(drawing).toHaveTextContent('loopt (onzeker) · sinds 2018, streefjaar 2030')
  })

  it('has the whole drawing and the words of every row on paper', () => {
    const { container } = open()
    act(() => void fireEvent(window, new Event('beforeprint')))
    expect(container.querySelector('.timeline__picture svg')).toHaveTextContent('Akkoord')
    expect(screen.getByRole('table', { name: 'Tijdlijn van de initiatieven' })).toBeInTheDocument()
    act(() => void fireEvent(window, new Event('afterprint')))
    expect(screen.queryByRole('table')).toBeNull()
  })

  it('says how old it is', () => {
    open()
    expect(screen.getByText(/Bron: dit register, versie 1, stand 1 oktober 2026/)).toBeVisible()
  })
})

describe('the sheet of the timeline', () => {
  const index = indexRegister(dataset({ initiatives }))
  const { columns, rows } = timelineSheet(index, model, 'Maastricht', 'nl')
  const row = (name: string) => {
    const cells = rows.find(([first]) => first === name) ?? []
    return Object.fromEntries(columns.map(({ title }, place) => [title, cells[place]]))
  }

  it('has the first and last day that each end can mean', () => {
    expect(row('Akkoord')).toMatchObject({
      'Begin, vroegst': '2023-02-03',
      'Begin, laatst': '2023-02-03',
      'Einde of streefjaar, vroegst': '2026-09-01',
      'Einde of streefjaar, laatst': '2026-12-31',
      'Geld en afspraken': 'geld tot en met 31 december 2026',
      'Herkomst van de periode': 'gelezen in een bron',
      Bronnen: 'https://voorbeeld.nl/programma',
    })
  })

  it('gives no day to what has none', () => {
    expect(row('Project')).toMatchObject({ Duur: '26 maanden', 'Begin, vroegst': undefined })
    expect(row('Streven')).toMatchObject({ Status: 'loopt (onzeker)' })
    expect(row('Nergens')).toMatchObject({ Begin: 'niet genoemd', Einde: 'niet genoemd' })
    expect(columns.filter(({ kind }) => kind === 'day')).toHaveLength(4)
  })

  it('says what reaches the municipality, and what does not', () => {
    expect(row('Akkoord')).toMatchObject({ 'Geldt in Maastricht': 'ja' })
    expect(row('Project')).toMatchObject({ 'Geldt in Maastricht': 'nee' })
  })

  it('has every end of money and of an agreement, each as what it is, and says where none is named', () => {
    const both = timelineModel(
      [
        {
          initiative: akkoord,
          elsewhere: false,
          ends: [
            { what: 'money', date: { on: '2026-12-31' } },
            { what: 'agreement', date: { on: '2026', part: 'late' } },
          ],
        },
      ],
      '2026-11-21',
    )
    expect(timelineSheet(index, both, 'Maastricht', 'nl').rows[0]).toContain(
      'geld tot en met 31 december 2026; afspraak tot en met eind 2026',
    )
    expect(row('Nergens')).toMatchObject({ 'Geld en afspraken': 'geen datum genoemd' })
  })

  it('is as sure of a period as where that period comes from, whatever the rest of the record', () => {
    expect(row('Streven')).toMatchObject({
      'Herkomst van de periode': 'niet nagelezen',
      Bronnen: undefined,
    })
  })
})
