import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { type ColumnParts, comparisonFor } from '../../../tests/builders/comparison.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import type { Language } from '../../messages/texts.ts'
import type { FigureView } from '../trend/FigureActions.tsx'
import { DistributionFigure } from './DistributionFigure.tsx'

everythingInView()

function Shown({
  parts,
  names,
  picked,
}: {
  parts: ColumnParts
  names: Record<string, string>
  picked?: string
}) {
  const [{ rows, columns }] = useState(() => comparisonFor({ columns: [parts], names }))
  const [view, show] = useState<FigureView>('chart')
  const [code, pick] = useState(picked)
  const [column] = columns
  return column === undefined ? null : (
    <DistributionFigure
      id="verdeling"
      column={column}
      rows={rows}
      comparatorName="Nederland"
      chosen={['GM2']}
      picked={code}
      onPick={pick}
      view={view}
      show={show}
      today="2026-11-21"
      address="https://voorbeeld.nl/vergelijken"
    />
  )
}

const NAMES = { GM1: 'Heerlen', GM2: 'Almere', GM3: 'Beek', GM4: 'Vaals' }
const FEW: ColumnParts = { values: { GM1: 30, GM2: 15, GM3: 20, GM4: 'suppressed' }, comparator: 20 }
const MANY: ColumnParts = {
  values: Object.fromEntries(Array.from({ length: 1000 }, (_, place) => [`BU${place}`, 10 + (place % 60)])),
}

function render(
  parts: ColumnParts,
  { language = 'nl', picked }: { language?: Language; picked?: string } = {},
) {
  const names = parts === FEW ? NAMES : {}
  renderPage(<Shown parts={parts} names={names} {...(picked === undefined ? {} : { picked })} />, {
    language,
  })
}

describe('a distribution', () => {
  it('says in words how the regions are spread, and that the median is no norm', () => {
    render(FEW)
    expect(
      screen.getByText(
        /3 gebieden met een cijfer, van 15\s% tot 30\s%\. De mediaan van de gebieden is 20\s%/,
      ),
    ).toBeVisible()
    expect(screen.getByText('1 hoger dan Nederland, 1 lager, 1 gelijk.')).toBeVisible()
    expect(screen.getByText(/De mediaan van de gebieden is geen norm/)).toBeVisible()
  })

  it('names the chosen regions and the one picked out in its drawing', () => {
    render(FEW, { picked: 'GM1' })
    const drawing = screen.getByRole('img', { name: /Verdeling\..*Heerlen 30\s%; Almere 15\s%/ })
    expect(drawing).toHaveTextContent('Heerlen 30')
    expect(drawing).toHaveTextContent('Almere 15')
    expect(drawing).not.toHaveTextContent('Beek')
  })

  it('has its values as a table, in which a region can be picked out', async () => {
    render(FEW)
    await userEvent.click(screen.getByRole('button', { name: 'Tabel' }))
    await userEvent.click(screen.getByRole('button', { name: 'Beek' }))
    expect(screen.getByText(/^Beek 20\s%\.$/)).toBeVisible()
  })

  it('of many regions counts them, says that they are regions, and has its bins as a table', async () => {
    render(MANY)
    expect(screen.getByText(/is een aantal gebieden, niet een aantal inwoners/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Tabel' }))
    expect(screen.getByRole('columnheader', { name: 'Aantal gebieden' })).toBeVisible()
    expect(screen.getByRole('row', { name: '10 tot 12 34' })).toBeVisible()
  })

  it('counts the chosen regions that have a figure apart from the others', () => {
    render(FEW)
    expect(
      screen.getByText(/In kleur de gekozen gebieden met een cijfer \(1\), in grijs de andere .*\(2\)\./),
    ).toBeVisible()
  })

  it('counts no chosen region that has none', () => {
    render({ ...FEW, values: { GM1: 30, GM2: 'missing', GM3: 20 } })
    expect(screen.queryByText(/In kleur/)).toBeNull()
  })

  it('keeps regions without a figure in words', () => {
    render(FEW)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
      'onderdrukt (te kleine aantallen) (1): Vaals',
    )
  })

  it('of nothing says so', () => {
    render({ values: { GM1: 'missing' } })
    expect(screen.getByText('Van de gekozen gebieden is hier geen cijfer.')).toBeVisible()
  })

  it('says it in English', () => {
    render(FEW, { language: 'en' })
    expect(screen.getByText(/The median of the regions is 20%/)).toBeVisible()
  })
})
