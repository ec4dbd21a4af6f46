import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { type GivenYears, seriesOver } from '../../../tests/builders/comparedSeries.ts'
import { columnFor } from '../../../tests/builders/comparison.ts'
import { indicator } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import type { Indicator } from '../../domain/register/things.ts'
import type { FigureView } from '../trend/FigureActions.tsx'
import { saveFile } from '../../ui/download/saveFile.ts'
import { ComparedTrendFigure } from './ComparedTrendFigure.tsx'

vi.mock('../../ui/download/saveFile.ts', async (original) => ({
  ...(await original<object>()),
  saveFile: vi.fn<typeof saveFile>(),
}))

everythingInView()

const FIGURES: Readonly<Record<string, GivenYears>> = {
  GM0917: { 2016: 54.8, 2020: 57.8 },
  GM0935: { 2016: 46, 2020: 47.7 },
  GM0971: { 2016: 52, 2020: 'suppressed' },
}

function open(
  figures = FIGURES,
  {
    view = 'chart',
    language = 'nl',
    about = { breaks: [{ year: 2018, reason: 'Andere vraag.' }] },
  }: { view?: FigureView; language?: 'nl' | 'en'; about?: Partial<Indicator> } = {},
) {
  const onPick = vi.fn<(code: string) => void>()
  vi.mocked(saveFile).mockReset()
  renderPage(
    <ComparedTrendFigure
      id="trend"
      column={columnFor({ values: { GM0917: 57.8 }, comparator: 50.8, indicator: about })}
      series={seriesOver(figures, {
        names: { GM0917: 'Heerlen', GM0935: 'Maastricht', GM0971: 'Stein' },
        comparator: { 2016: 49.3, 2020: 50.8 },
        about,
      })}
      comparatorName="Nederland"
      picked="GM0917"
      onPick={onPick}
      view={view}
      show={() => undefined}
      today="2026-11-21"
      address="https://voorbeeld.nl/"
    />,
    { language },
  )
  return { onPick, user: userEvent.setup() }
}

describe('a trend of many regions', () => {
  it('is one stop for Tab; arrows go over periods and regions and say each, Enter picks out', async () => {
    const { onPick, user } = open()
    await user.tab()
    const plot = screen.getByRole('application', { name: 'Overgewicht' })
    expect(plot).toHaveFocus()
    expect(plot).toHaveAccessibleDescription(
      /Lijngrafiek van 3 gebieden, 2016 tot en met 2020\..*Pijl naar links/,
    )
    const [said] = screen.getAllByRole('status')
    expect(said).toHaveTextContent('Heerlen, 2020: 57,8 %; Nederland 50,8 %: hoger, niet te toetsen.')
    await user.keyboard('{ArrowDown}')
    expect(said).toHaveTextContent('Maastricht, 2020: 47,7 %; Nederland 50,8 %: lager, niet te toetsen.')
    await user.keyboard('{ArrowDown}')
    expect(said).toHaveTextContent('Stein, 2020: onderdrukt (te kleine aantallen).')
    await user.keyboard('{ArrowLeft}')
    expect(said).toHaveTextContent('Stein, 2016: 52,0 %; Nederland 49,3 %: hoger, niet te toetsen.')
    await user.keyboard('{Enter}')
    expect(onPick).toHaveBeenLastCalledWith('GM0971')
  })

  it('jumps to a name that is typed', async () => {
    const { onPick, user } = open()
    await user.tab()
    await user.keyboard('ma{Enter}')
    expect(onPick).toHaveBeenLastCalledWith('GM0935')
  })

  it('names its break, on an English page in English but for why, which the register says', () => {
    open(FIGURES, { language: 'en' })
    const reason = screen.getByText('Andere vraag.')
    expect(reason).toHaveAttribute('lang', 'nl')
    const sentence = reason.closest('p')
    expect(sentence).toHaveTextContent(
      /^Break in 2018: Andere vraag\. Figures before and after cannot be compared\.$/,
    )
    expect(sentence).not.toHaveAttribute('lang')
  })

  it('names regions in Dutch on an English page', () => {
    open(FIGURES, { view: 'table', language: 'en' })
    const table = within(screen.getByRole('table'))
    expect(table.getByText('Stein')).toHaveAttribute('lang', 'nl')
  })

  it('is a table of regions by periods, the comparator first, with the break at its column', () => {
    open(FIGURES, { view: 'table' })
    const table = within(screen.getByRole('table', { name: 'Overgewicht' }))
    expect(table.getAllByRole('columnheader').map((each) => each.textContent)).toEqual([
      'Gebied %',
      '2016',
      'na de breuk van 2018 2020',
    ])
    expect(table.getAllByRole('row')[1]).toHaveTextContent('Nederland (vergelijking)49,350,8')
    expect(table.getByRole('row', { name: 'Stein 52,0 onderdrukt (te kleine aantallen)' })).toBeVisible()
    expect(table.getByRole('row', { name: 'Heerlen aangewezen 54,8 57,8' })).toBeVisible()
  })

  it('with a single period is a table, and says why', () => {
    open({ GM0917: { 2020: 57.8 } }, {})
    expect(screen.getByRole('table', { name: 'Overgewicht' })).toBeVisible()
    expect(screen.getByText(/Geen gebied heeft meer dan één cijfer/)).toBeVisible()
    expect(screen.queryByRole('application')).not.toBeInTheDocument()
  })

  it('says the year of what it is compared with, and that the page is of another', () => {
    open({ GM0917: { 2016: 54.8, 2020: 57.8, 2024: 58 } })
    expect(screen.getByText(/Vergeleken met Nederland in 2020: 50,8\s%/)).toBeVisible()
    expect(screen.getByText(/Gekozen is 2020; de trend toont alle jaren/)).toBeVisible()
  })

  it('draws a possible break as one that nobody read of', () => {
    const [table] = indicator().tables
    const reason = 'Of de vraag veranderde, is niet nagelezen.'
    const possibleBreaks = [{ from: 2016, to: 2020, reason }]
    open(FIGURES, {
      about: { breaks: [], tables: table === undefined ? [] : [{ ...table, possibleBreaks }] },
    })
    expect(screen.getByText('mogelijke breuk')).toBeInTheDocument()
    expect(
      screen.getByText(/^Mogelijke breuk tussen 2016 en 2020, in de grafiek gestippeld\./),
    ).toHaveTextContent(reason)
    expect(screen.queryByText(/^Breuk in/)).not.toBeInTheDocument()
  })

  it.each([
    ['nl', 'Mogelijke breuk tussen'],
    ['en', 'Possible break between'],
  ] as const)(
    'says once that there may be a break, on the screen and in a file (%s)',
    async (language, words) => {
      const [table] = indicator().tables
      if (table === undefined) throw new Error('An indicator has a table.')
      const reason = 'Of de vraag veranderde, is niet nagelezen.'
      const possibleBreaks = [
        { from: 2016, to: 2020, reason },
        { from: 2020, to: 2022, reason },
      ]
      const { user } = open(FIGURES, {
        language,
        about: { breaks: [], tables: [{ ...table, note: 'Zonder marges.', possibleBreaks }] },
      })
      // The one that the lines do not reach is said of the table only.
      for (const years of ['2016', '2020'])
        expect(screen.getAllByText(new RegExp(`^${words} ${years}`))).toHaveLength(1)
      await user.click(screen.getByRole('button', { name: /CSV$/ }))
      await waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
      const [, file] = vi.mocked(saveFile).mock.lastCall ?? []
      const text = await file?.text()
      expect(text?.split(`${words} 2016`)).toHaveLength(2)
      expect(text?.split(`${words} 2020`)).toHaveLength(2)
      expect(text).toContain('Zonder marges.')
    },
  )
})
