import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { type ColumnParts, comparisonFor } from '../../../tests/builders/comparison.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import type { Language } from '../../messages/texts.ts'
import { ProfileFigure } from './ProfileFigure.tsx'

everythingInView()

const NAMES = { GM1: 'Heerlen', GM2: 'Almere', GM3: 'Beek' }
const named = (id: string, theme = 'leefstijl') => ({ id, theme, title: { nl: id, en: id } })

function Shown({ columns: parts }: { columns: readonly ColumnParts[] }) {
  const [{ rows, columns }] = useState(() => comparisonFor({ columns: parts, names: NAMES }))
  const [picked, pick] = useState('GM1')
  return (
    <ProfileFigure
      id="profiel"
      columns={columns}
      rows={rows}
      comparatorName="Nederland"
      picked={picked}
      onPick={pick}
      today="2026-11-21"
      address="https://voorbeeld.nl/vergelijken"
    />
  )
}

const show = (columns: readonly ColumnParts[], language: Language = 'nl') =>
  renderPage(<Shown columns={columns} />, { language })

const TESTED: ColumnParts = {
  values: { GM1: [30, 28, 32], GM2: [15, 13, 17], GM3: [20, 18, 22] },
  comparator: 20,
  polarity: 'lower-better',
  indicator: named('Roken'),
}
const PLAIN: ColumnParts = {
  values: { GM1: 30, GM2: 15, GM3: 20 },
  comparator: 25,
  polarity: 'higher-better',
  indicator: named('Bewegen', 'meedoen'),
}
const ABSENT: ColumnParts = { values: { GM1: 'suppressed', GM2: 15 }, indicator: named('Eenzaam') }

describe('a profile', () => {
  it('has a row per indicator: own figure, the comparator, lowest to highest, sign and word', () => {
    show([TESTED])
    expect(
      screen.getByRole('row', {
        name: /Roken.*lager is gunstiger.*30\s%.*28 tot 32.*20\s%.*van 15\s% tot 30\s%.*ongunstiger/,
      }),
    ).toBeVisible()
  })

  it('says that the right is always favourable', () => {
    show([TESTED])
    expect(screen.getByText(/Rechts is altijd gunstiger/)).toBeVisible()
  })

  it('without margins orders only', () => {
    show([PLAIN])
    expect(screen.getByRole('row', { name: /Bewegen.*hoger, niet te toetsen/ })).toBeVisible()
    expect(screen.getByText(/Verschillen zijn niet te toetsen/)).toBeVisible()
  })

  it('counts how the indicators lie, without adding them up to a score', () => {
    show([TESTED, PLAIN])
    expect(
      screen.getByText(
        'Heerlen naast Nederland, in aantallen indicatoren: 1 ongunstiger en 1 niet te toetsen.',
      ),
    ).toBeVisible()
  })

  it('says in words what is absent', () => {
    show([ABSENT])
    expect(screen.getByRole('row', { name: /Eenzaam.*onderdrukt \(te kleine aantallen\)/ })).toBeVisible()
    expect(screen.getByText('Van Heerlen ontbreekt één cijfer.')).toBeVisible()
  })

  it('says that a comparator cannot be computed', () => {
    show([{ ...TESTED, comparator: 'no-weights' }])
    expect(screen.getByRole('cell', { name: /niet te berekenen/ })).toBeVisible()
  })

  it('says of totals why they have no comparator, and of the others what it rests on', () => {
    const total: ColumnParts = { values: { GM1: 30 }, comparator: 'total', indicator: named('Inwoners') }
    show([TESTED, PLAIN, total])
    expect(screen.getByRole('row', { name: /^Inwoners/ })).toHaveTextContent('niet te vergelijken: totalen')
    expect(screen.getByText(/Vergelijking met Nederland, Inwoners: .*het zijn totalen/)).toHaveTextContent(
      'Vergelijking met Nederland, de andere indicatoren: cijfer van de uitgever.',
    )
  })

  it('names who is left out of its mean', () => {
    const basis = { form: 'weighted', of: 2, without: ['GM3'] } as const
    const comparator = { state: 'figure', cell: { state: 'value', value: 20 }, basis } as const
    show([{ ...TESTED, comparator }])
    expect(
      screen.getByText(/Vergelijking met Nederland: gemiddelde van 2 van 3 gebieden.*zonder GM3:/),
    ).toBeVisible()
  })

  it('stands by theme', () => {
    show([TESTED, PLAIN, ABSENT])
    const heads = screen.getAllByRole('rowheader').map((head) => head.textContent)
    expect(heads.map((text) => text?.slice(0, 7))).toEqual([
      'Leefsti',
      'Roken% ',
      'Eenzaam',
      'Meedoen',
      'Bewegen',
    ])
  })

  it('changes to another region', async () => {
    show([TESTED])
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wissel van gebied' }), 'Almere')
    expect(screen.getByRole('heading', { name: 'Profiel van Almere' })).toBeVisible()
    expect(screen.getByRole('row', { name: /Roken.*15\s%.* gunstiger/ })).toBeVisible()
  })

  it('says it in English, the theme too', () => {
    show([PLAIN], 'en')
    expect(screen.getByText(/The right is always more favourable/)).toBeVisible()
    expect(screen.getByRole('rowheader', { name: 'Taking part' })).toBeVisible()
  })
})
