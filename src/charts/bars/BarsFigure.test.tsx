import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ColumnParts, comparisonFor } from '../../../tests/builders/comparison.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import type { Replaced } from '../../domain/comparison/classification.ts'
import type { Language } from '../../messages/texts.ts'
import type { FigureView } from '../trend/FigureActions.tsx'
import { BarsFigure } from './BarsFigure.tsx'
import type { BarOrder } from './barsModel.ts'

everythingInView()

const NAMES: Record<string, string> = { GM1: 'Heerlen', GM2: 'Almere', GM3: 'Beek', GM4: 'Vaals' }

function Shown({
  parts,
  names,
  replaced,
  picked,
  own,
}: {
  parts: ColumnParts
  names: Record<string, string>
  replaced?: readonly Replaced[]
  picked?: string
  own?: string
}) {
  const [{ rows, columns }] = useState(() => comparisonFor({ columns: [parts], names }))
  const [order, setOrder] = useState<BarOrder>('value')
  const [view, show] = useState<FigureView>('chart')
  const [code, pick] = useState(picked)
  const [column] = columns
  return column === undefined ? null : (
    <BarsFigure
      id="volgorde"
      column={column}
      rows={rows}
      {...(replaced === undefined ? {} : { replaced })}
      comparatorName="Nederland"
      picked={code}
      own={own}
      onPick={pick}
      order={order}
      onOrder={setOrder}
      view={view}
      show={show}
      today="2026-11-21"
      address="https://voorbeeld.nl/vergelijken"
    />
  )
}

function render(
  parts: ColumnParts,
  more: {
    names?: Record<string, string>
    replaced?: readonly Replaced[]
    picked?: string
    own?: string
    language?: Language
  } = {},
) {
  const { names = NAMES, language = 'nl', ...rest } = more
  renderPage(<Shown parts={parts} names={names} {...rest} />, { language })
}

const rowNames = () =>
  within(screen.getByRole('table'))
    .getAllByRole('rowheader')
    .map((head) => head.textContent)

const WITH_MARGINS: ColumnParts = {
  values: { GM1: [30, 28, 32], GM2: [15, 13, 17], GM3: [20, 18, 22], GM4: 'suppressed' },
  comparator: 20.5,
  polarity: 'lower-better',
}
const PLAIN: ColumnParts = {
  values: { GM1: 30, GM2: 15, GM3: 20 },
  comparator: 20.5,
  polarity: 'lower-better',
}

describe('ordered bars', () => {
  it('are a table: highest first, each row with its figure, its margins and how it lies', () => {
    render(WITH_MARGINS)
    expect(rowNames()).toEqual(['Heerlen', 'Beek', 'Almere'])
    expect(screen.getByRole('row', { name: /Heerlen 30\s%.*28 tot 32.*ongunstiger/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /Almere 15\s%.* gunstiger/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /Beek.*geen aantoonbaar verschil/ })).toBeVisible()
  })

  it('without margins say that nothing can be tested, and judge nothing', () => {
    render(PLAIN)
    expect(
      screen.getByText(/Verschillen zijn niet te toetsen: de uitgever geeft geen marges\./),
    ).toBeVisible()
    expect(screen.queryByText(/gunstiger/)).not.toBeInTheDocument()
    expect(screen.queryByRole('columnheader', { name: 'Naast Nederland' })).not.toBeInTheDocument()
  })

  it('name what they are compared with, and how that figure came about', () => {
    render(PLAIN)
    expect(screen.getByText(/Vergeleken met Nederland: 20,5\s%?.*cijfer van de uitgever/)).toBeVisible()
  })

  it('list the regions without a figure in words', () => {
    render(WITH_MARGINS)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
      'onderdrukt (te kleine aantallen) (1): Vaals',
    )
  })

  it('stand by name when that is asked for', async () => {
    render(WITH_MARGINS)
    await userEvent.click(screen.getByRole('radio', { name: 'Op naam' }))
    expect(rowNames()).toEqual(['Almere', 'Beek', 'Heerlen'])
  })

  it('pick out a region with Enter, and say how it lies', async () => {
    render(WITH_MARGINS)
    await userEvent.click(screen.getByRole('button', { name: 'Beek' }))
    await userEvent.keyboard('{Home}{Enter}')
    expect(screen.getByRole('button', { name: 'Heerlen', pressed: true })).toHaveFocus()
    expect(screen.getByText(/Heerlen: 30\s%.*naast Nederland: ongunstiger\./)).toBeVisible()
  })

  it.each([
    { keys: '{ArrowDown}', name: 'Beek' },
    { keys: '{End}', name: 'Almere' },
    { keys: '{End}{ArrowUp}', name: 'Beek' },
    { keys: 'alm', name: 'Almere' },
  ])('are walked through with $keys', async ({ keys, name }) => {
    render(WITH_MARGINS)
    await userEvent.click(screen.getByRole('button', { name: 'Heerlen' }))
    await userEvent.keyboard(keys)
    expect(screen.getByRole('button', { name })).toHaveFocus()
  })

  it('have one stop for Tab: the region picked out', () => {
    render(WITH_MARGINS, { picked: 'GM2' })
    const stops = within(screen.getByRole('table'))
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0)
    expect(stops.map((button) => button.textContent)).toEqual(['Almere'])
  })

  it('say which is my municipality', () => {
    render(WITH_MARGINS, { own: 'GM3' })
    expect(screen.getByRole('rowheader', { name: 'Beek · mijn gemeente' })).toBeVisible()
  })

  it('are a table in numbers too, with the difference', async () => {
    render(WITH_MARGINS)
    await userEvent.click(screen.getByRole('button', { name: 'Tabel' }))
    expect(
      screen.getByRole('row', {
        name: 'Almere 15 13 tot 17 −5,5 procentpunt gunstiger',
      }),
    ).toBeVisible()
    expect(screen.getByRole('columnheader', { name: 'Verschil met Nederland' })).toBeVisible()
  })

  it('that read as the comparator does are nearly equal, not lower', async () => {
    render(
      {
        values: { GM1: 17.5, GM2: 15, GM3: 20.1 },
        comparator: {
          state: 'figure',
          cell: { state: 'value', value: 17.505298095 },
          basis: { form: 'weighted', of: 3, without: [] },
        },
      },
      { picked: 'GM1' },
    )
    expect(screen.getByText(/naast Nederland: vrijwel gelijk, niet te toetsen\./)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Tabel' }))
    expect(
      screen.getByRole('row', { name: 'Heerlen 17,5 0,0 procentpunt vrijwel gelijk, niet te toetsen' }),
    ).toBeVisible()
    expect(screen.getByRole('row', { name: /^Almere .* lager, niet te toetsen$/ })).toBeVisible()
  })

  it('say so in the drawing as well, beside others that were tested', () => {
    render({
      values: { GM1: 17.5, GM2: [30, 28, 32] },
      comparator: {
        state: 'figure',
        cell: { state: 'value', value: 17.505298095 },
        basis: { form: 'weighted', of: 3, without: [] },
      },
    })
    expect(
      screen.getByRole('row', { name: /^Heerlen 17,5\s%.* vrijwel gelijk, niet te toetsen$/ }),
    ).toBeVisible()
  })

  it('say it in English', () => {
    render(PLAIN, { language: 'en' })
    expect(screen.getByText(/Differences cannot be tested: the publisher gives no margins\./)).toBeVisible()
  })
})

class Still {
  observe() {}
  unobserve() {}
  disconnect() {}
}

describe('thousands of bars', () => {
  const COUNT = 5000
  const names = Object.fromEntries(
    Array.from({ length: COUNT }, (_, place) => [`BU${place}`, `Buurt ${String(place).padStart(4, '0')}`]),
  )
  const values = Object.fromEntries(Object.keys(names).map((code, place) => [code, 100 - place / 100]))

  // jsdom lays nothing out: the frame is as high as it is on screen, and stays so.
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(560)
    vi.stubGlobal('ResizeObserver', Still)
  })
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('are on the page only as far as they are in sight, and can be found by name', async () => {
    render({ values }, { names, picked: 'BU0' })
    const table = screen.getByRole('table')
    expect(table).toHaveAttribute('aria-rowcount', String(COUNT + 1))
    const shown = within(table).getAllByRole('row').length
    expect(shown).toBeGreaterThan(20)
    expect(shown).toBeLessThan(80)
    await userEvent.type(screen.getByRole('searchbox', { name: 'Spring naar een gebied' }), 'buurt 4321')
    expect(screen.getByText('Gevonden: Buurt 4321. Enter gaat erheen.')).toBeVisible()
    await userEvent.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Buurt 4321' })).toHaveFocus()
  })

  it.each(['Grafiek', 'Tabel'])(
    'are found by a municipality that the figures do not know yet: as %s',
    async (view) => {
      const replaced = [{ asked: 'GM9', by: ['BU4321'], partly: [], kind: 'merger' as const }]
      render({ values }, { names, replaced })
      await userEvent.click(screen.getByRole('button', { name: view }))
      await userEvent.type(screen.getByRole('searchbox', { name: 'Spring naar een gebied' }), 'gm9')
      expect(screen.getByText('GM9 staat hier als BU4321. Enter gaat naar BU4321.')).toBeVisible()
      await userEvent.keyboard('{Enter}')
      expect(screen.getByRole('button', { name: 'Buurt 4321' })).toHaveFocus()
    },
  )
})
