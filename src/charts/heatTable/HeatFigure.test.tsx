import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { comparisonFor } from '../../../tests/builders/comparison.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Comparison } from '../../domain/comparison/comparison.ts'
import type { Language } from '../../messages/texts.ts'
import { HeatFigure, type HeatFigureProps } from './HeatFigure.tsx'
import { nameWidth } from './useHeatWindow.ts'

class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

// jsdom lays nothing out, and knows no modal dialogs.
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', StillObserver)
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
})

const comparison = comparisonFor({
  columns: [
    {
      values: { GM0935: 22.2, GM0917: 'suppressed', GM0928: 13.6 },
      comparator: 17.9,
      polarity: 'lower-better',
      indicator: {
        id: 'rokers',
        title: { nl: 'Rokers', en: 'Smokers' },
        shortTitle: 'Rokers',
        theme: 'leefstijl',
      },
    },
    {
      values: { GM0935: [74, 72, 76], GM0917: [60, 57, 63], GM0928: [70, 67, 73] },
      comparator: {
        state: 'figure',
        cell: { state: 'value', value: 70 },
        basis: {
          form: 'approximation',
          weights: { age: 'alle leeftijden', period: '2020' },
          of: 3,
          without: [],
        },
      },
      polarity: 'higher-better',
      indicator: {
        id: 'gezond',
        title: { nl: 'Ervaren gezondheid', en: 'Perceived health' },
        shortTitle: 'Gezondheid',
        theme: 'gezondheid',
      },
    },
  ],
  names: { GM0935: 'Maastricht', GM0917: 'Heerlen', GM0928: 'Kerkrade' },
})

const many: Comparison = comparisonFor({
  columns: Array.from({ length: 35 }, (_, column) => ({
    values: Object.fromEntries(
      Array.from({ length: 342 }, (__, row) => [`GM${1000 + row}`, column + row / 10]),
    ),
    comparator: 20,
    indicator: { id: `i${column}`, title: { nl: `Maat ${column}`, en: `Measure ${column}` } },
  })),
})

const PROPS: HeatFigureProps = {
  id: 'f',
  comparison,
  title: 'Zuid-Limburg',
  comparator: 'Nederland',
  onSort: () => undefined,
  onPick: () => undefined,
  own: 'GM0935',
  addressOf: (id) => `/indicatoren/${id}`,
  today: '2026-11-21',
  address: 'https://voorbeeld.nl/vergelijken',
}

function show(parts: Partial<HeatFigureProps> = {}, language: Language = 'nl') {
  const onSort = vi.fn()
  const onPick = vi.fn()
  const { unmount } = renderPage(
    <HeatFigure
      {...PROPS}
      comparator={language === 'nl' ? 'Nederland' : 'the Netherlands'}
      onSort={onSort}
      onPick={onPick}
      {...parts}
    />,
    { language },
  )
  return { onSort, onPick, unmount, user: userEvent.setup() }
}

const grid = () => screen.getByRole('grid')
const rowNames = () =>
  within(grid())
    .getAllByRole('rowheader')
    .map((each) => each.textContent)

describe('the heat table', () => {
  it('says of every figure what it is, how it lies beside the comparator and whether that was tested', () => {
    show()
    expect(
      screen.getByRole('gridcell', { name: /^22,2\s%, hoger dan Nederland \(17,9\), niet te toetsen$/ }),
    ).toBeVisible()
    expect(
      screen.getByRole('gridcell', {
        name: /^74\s%, marges 72 tot 76, hoger dan Nederland \(70\), gunstiger$/,
      }),
    ).toBeVisible()
    expect(
      screen.getByRole('gridcell', {
        name: /^70\s%, marges 67 tot 73, gelijk aan Nederland \(70\), geen aantoonbaar verschil$/,
      }),
    ).toBeVisible()
  })

  it('calls a figure that reads as the comparator does nearly equal, not lower', async () => {
    const { user } = show({
      comparison: comparisonFor({
        columns: [
          {
            values: { GM0935: 17.5, GM0917: 20.1 },
            comparator: {
              state: 'figure',
              cell: { state: 'value', value: 17.505 },
              basis: { form: 'weighted', of: 60, without: [] },
            },
          },
        ],
      }),
    })
    const near = screen.getByRole('gridcell', { name: /^17,5\s%, vrijwel gelijk aan Nederland/ })
    expect(near).toBeVisible()
    expect(near).not.toHaveAttribute('data-sign')
    expect(screen.getByRole('gridcell', { name: /^20,1\s%, hoger dan Nederland/ })).toBeVisible()
    await user.click(near)
    const dialog = screen.getByRole('dialog')
    expect(dialog).toHaveTextContent(
      /Verschilvrijwel gelijk aan Nederland \(17,5\), niet te toetsen: de uitgever geeft geen marges/,
    )
    expect(dialog).not.toHaveTextContent(/lager/)
  })

  it('paints what is worse than the comparator unfavourable, and its key from there to favourable', () => {
    show()
    const shadeOf = (name: RegExp) => screen.getByRole('gridcell', { name }).dataset.shade
    expect(shadeOf(/^22,2/)).toBe('unfavourable')
    expect(shadeOf(/^13,6/)).toBe('favourable')
    const strip =
      screen.getByText(/blauw: gunstiger dan Nederland/).parentElement?.querySelectorAll('i') ?? []
    expect([...strip].map((each) => `${each.dataset.shade} ${each.className}`)).toEqual([
      'unfavourable heat-shade-20',
      'unfavourable heat-shade-11',
      'unfavourable heat-shade-3',
      'favourable heat-shade-3',
      'favourable heat-shade-11',
      'favourable heat-shade-20',
    ])
  })

  it('says in a word that a figure is absent, and in full to who listens', () => {
    show()
    expect(screen.getByRole('gridcell', { name: 'onderdrukt (te kleine aantallen)' })).toHaveTextContent(
      'geheim',
    )
  })

  it('has the comparator on top, and says how its figures came about', () => {
    show()
    const [row] = within(grid()).getAllByRole('rowheader')
    expect(row).toHaveTextContent('Nederland')
    expect(
      screen.getByText(/bij Gezondheid gewogen gemiddelde, benadering: inwoners 2020, alle leeftijden/),
    ).toBeVisible()
  })

  it('names unit, age and year of every indicator and leads to it', () => {
    show()
    expect(screen.getByRole('link', { name: /^Rokers: %, 18\+, 2020\. Naar de indicator$/ })).toHaveAttribute(
      'href',
      '/indicatoren/rokers',
    )
  })

  it('explains only what occurs in it', () => {
    show()
    const key = within(screen.getByRole('list', { name: 'Zo leest u de tabel' }))
    expect(key.getByText(/blauw: gunstiger dan Nederland/)).toBeVisible()
    expect(key.queryByText(/grijs/)).toBeNull()
    expect(key.queryByText('voorlopig')).toBeNull()
    expect(screen.getByText(/Zonder teken zegt de kleur alleen hoger of lager/)).toBeVisible()
  })

  it('has no key where there is nothing to explain', () => {
    const [rokers] = comparison.columns
    if (rokers === undefined) throw new Error('the builder gives no column')
    const cells = rokers.cells.map(() => ({ cell: { state: 'value' as const, value: 20 } }))
    const comparator = { state: 'none' as const, reason: 'no-weights' as const }
    show({ comparison: { ...comparison, columns: [{ ...rokers, comparator, cells }] } })
    expect(screen.queryByRole('list', { name: 'Zo leest u de tabel' })).toBeNull()
  })

  it('sorts by a column, and says so', async () => {
    const { onSort, user } = show({ sort: { by: { indicator: 'rokers' }, descending: true } })
    expect(rowNames()).toEqual([
      expect.stringContaining('Nederland'),
      'Maastricht, mijn gemeente',
      'Kerkrade',
      'Heerlen',
    ])
    expect(screen.getByRole('columnheader', { name: 'Rokers' })).toHaveAttribute('aria-sort', 'descending')
    await user.click(screen.getByRole('button', { name: 'Sorteer op Rokers' }))
    expect(onSort).toHaveBeenCalledWith({ by: { indicator: 'rokers' }, descending: false })
    await user.click(screen.getByRole('button', { name: 'Sorteer op Gebied' }))
    expect(onSort).toHaveBeenCalledWith({ by: 'name', descending: false })
  })

  it('puts indicators under their theme when asked', () => {
    show({ grouped: true })
    expect(screen.getByRole('columnheader', { name: 'Leefstijl' })).toBeVisible()
    expect(grid()).toHaveAttribute('aria-rowcount', '7')
  })

  it('counts on the column of names for its room, not on the head of a theme', () => {
    show({ grouped: true })
    const widths = vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get')
    widths.mockImplementation(function (this: HTMLElement) {
      return this.getAttribute('role') === 'rowheader' ? 208 : 1000
    })
    expect(nameWidth(grid())).toBe(208)
    widths.mockRestore()
  })

  it('names the municipality of a wijk where it tells wijken apart, and not in every row of one place', () => {
    const of = (second: string): Comparison => ({
      ...comparison,
      rows: comparison.rows.map((row, place) => ({ ...row, within: place === 0 ? 'Heerlen' : second })),
    })
    const { unmount } = show({ comparison: of('Heerlen') })
    expect(rowNames()[2]).toBe('Heerlen')
    unmount()
    show({ comparison: of('Vaals') })
    expect(rowNames()[2]).toBe('Heerlen Vaals')
  })

  it('names whom a mean is without', () => {
    const [, gezond] = comparison.columns
    if (gezond?.comparator.state !== 'figure' || gezond.comparator.basis.form !== 'approximation')
      throw new Error('the builder gives no mean')
    const { cell, basis } = gezond.comparator
    const comparator = { state: 'figure' as const, cell, basis: { ...basis, without: ['GM0917'] } }
    show({ comparison: { ...comparison, columns: [{ ...gezond, comparator }] } })
    expect(screen.getByText(/Het gemiddelde is zonder \S+: daarvan is geen cijfer of gewicht/)).toBeVisible()
  })

  it('follows the link to an indicator within the app', async () => {
    const { user } = show()
    const link = screen.getByRole('link', { name: /^Rokers: / })
    const pressed = vi.fn()
    document.addEventListener('click', pressed)
    await user.click(link)
    expect(pressed.mock.calls[0]?.[0].defaultPrevented).toBe(true)
    document.removeEventListener('click', pressed)
  })

  it.each(['Control', 'Shift', 'Meta', 'Alt'])('leaves a press with %s to the browser', async (key) => {
    const { user } = show()
    const prevented: boolean[] = []
    const pressed = (event: MouseEvent) => {
      prevented.push(event.defaultPrevented)
      // jsdom cannot go anywhere.
      event.preventDefault()
    }
    document.addEventListener('click', pressed)
    await user.keyboard(`{${key}>}`)
    await user.click(screen.getByRole('link', { name: /^Rokers: / }))
    document.removeEventListener('click', pressed)
    expect(prevented).toEqual([false])
  })

  it('begins a new order at its top, and leaves the reader where he is under other figures', async () => {
    const scrollTo = vi.fn()
    Element.prototype.scrollTo = scrollTo
    function Sorted() {
      const [sort, setSort] = useState<HeatFigureProps['sort']>()
      const [shown, setShown] = useState(comparison)
      return (
        <>
          <button type="button" onClick={() => setShown({ ...comparison })}>
            andere cijfers
          </button>
          <HeatFigure {...PROPS} comparison={shown} sort={sort} onSort={setSort} />
        </>
      )
    }
    renderPage(<Sorted />)
    // What is drawn of a large table begins at its top too.
    scrollTo.mockClear()
    const user = userEvent.setup()
    await user.click(screen.getByRole('button', { name: 'andere cijfers' }))
    expect(scrollTo).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Sorteer op Rokers' }))
    expect(scrollTo).toHaveBeenCalledExactlyOnceWith({ top: 0 })
  })

  it('is walked through with the arrow keys, from one stop', async () => {
    const { user, onPick } = show()
    grid().querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    expect(screen.getByRole('button', { name: 'Sorteer op Gebied' })).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
    expect(screen.getByRole('button', { name: 'Maastricht, mijn gemeente' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(onPick).toHaveBeenCalledWith('GM0935')
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('gridcell', { name: /^22,2/ })).toHaveFocus()
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('shows a figure whole on Enter, and comes back to it', async () => {
    const { user } = show()
    screen.getByRole('gridcell', { name: /^22,2/ }).focus()
    await user.keyboard('{Enter}')
    const dialog = within(screen.getByRole('dialog', { name: 'Rokers, Maastricht' }))
    expect(dialog.getByText(/^22,2\s%$/)).toBeVisible()
    expect(dialog.getByText(/niet te toetsen: de uitgever geeft geen marges/)).toBeVisible()
    expect(dialog.getByText(/Vergeleken met Nederland: 17,9\s%, cijfer van de uitgever/)).toBeVisible()
    expect(dialog.getByText(/50090NED/)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: 'Sluiten' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(screen.getByRole('gridcell', { name: /^22,2/ })).toHaveFocus()
  })

  it('says in it what a test with the margins showed, and does not deny margins that cannot be tested with', async () => {
    const { user } = show()
    await user.click(screen.getByRole('gridcell', { name: /^74/ }))
    expect(screen.getByRole('dialog')).toHaveTextContent(
      /Verschilhoger dan Nederland \(70\), gunstiger \(getoetst met de marges van de uitgever\)/,
    )
    await user.click(screen.getByRole('button', { name: 'Sluiten' }))
    show({
      comparison: comparisonFor({ columns: [{ values: { GM0928: [30, 31, 33] }, comparator: 20 }] }),
    })
    await user.click(screen.getByRole('gridcell', { name: /^30/ }))
    expect(screen.getByRole('dialog')).toHaveTextContent(
      /Verschilhoger dan Nederland \(20\), niet te toetsen(?!:)/,
    )
  })

  it('shows how the comparator came about in its own row', async () => {
    const { user } = show()
    await user.click(screen.getByRole('gridcell', { name: '70' }))
    expect(screen.getByRole('dialog', { name: 'Gezondheid, Nederland' })).toHaveTextContent(/Benadering/)
  })

  it('draws a part of a large table, and counts all of it', () => {
    show({ comparison: many })
    expect(grid()).toHaveAttribute('aria-rowcount', '345')
    expect(grid()).toHaveAttribute('aria-colcount', '36')
    expect(within(grid()).getAllByRole('row').length).toBeLessThan(60)
    expect(screen.getByText(/alleen tot en met 60 gebieden/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /als PNG/ })).toBeNull()
  })

  it('is English on an English page', () => {
    show({}, 'en')
    expect(
      screen.getByRole('gridcell', { name: '22.2%, higher than the Netherlands (17.9), cannot be tested' }),
    ).toBeVisible()
    expect(screen.getByRole('button', { name: 'Sort by Smokers' })).toBeVisible()
  })
})
