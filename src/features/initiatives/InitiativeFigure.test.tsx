import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { observation } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Language } from '../../messages/texts.ts'
import { type Figure, OriginOfAll, RowFigure } from './InitiativeFigure.tsx'

const own = observation({ cell: { state: 'value', value: 49.2 } })
const reference = observation({ region: 'NL01', cell: { state: 'value', value: 50.8 } })
const latest = { own, reference }

function row(parts: Partial<Extract<Figure, { state: 'latest' }>>, language: Language = 'nl') {
  const figure = { state: 'latest', latest, lifeStages: [], isOriginSaid: false, ...parts } as const
  const { container } = renderPage(<RowFigure figure={figure} />, { language })
  return container
}

describe('the figure of an initiative’s indicator', () => {
  it('says whom it is of where that is not whom the initiative is about', () => {
    expect(row({ lifeStages: ['4-12', '12-18'] })).toHaveTextContent(
      'het cijfer gaat over mensen van 18 jaar en ouder; het initiatief over mensen van 4 tot 18 jaar',
    )
    expect(row({ lifeStages: ['pregnancy', '0-2'] }, 'en')).toHaveTextContent(
      'the figure is about people aged 18 and over; the initiative is about pregnancy and people aged 0 and 1',
    )
    expect(row({ lifeStages: ['0-2', '18-65'] })).not.toHaveTextContent('het initiatief over')
    expect(row({ lifeStages: ['all'] })).not.toHaveTextContent('het initiatief over')
  })

  it('says in words that one of the two is not there, and leaves out what needs both', () => {
    const alone = row({ latest: { reference } })
    expect(alone).toHaveTextContent('geen cijfer van Maastricht · Nederland 50,8 %')
    expect(alone).not.toHaveTextContent('te toetsen')
  })

  it('is not sure when that of the Netherlands is not, also where the rest is said once for all', () => {
    const unsure = { own, reference: { ...reference, provenance: { status: 'unsure' as const, note: 'x' } } }
    expect(row({ latest: unsure })).toHaveTextContent(/niet te toetsen onzeker$/)
    expect(row({ latest: unsure, isOriginSaid: true })).toHaveTextContent(/50,8 % onzeker$/)
  })

  it('has table, edition and age said once where they hold for all', () => {
    expect(row({ isOriginSaid: true })).toHaveTextContent(/^Maastricht 49,2 % · Nederland 50,8 %$/)
    renderPage(<OriginOfAll latest={latest} lifeStages={['4-12']} />)
    expect(screen.getByText(/^Bij al deze cijfers/)).toHaveTextContent(
      'Bij al deze cijfers: 2020 (6 jaar oud) · leeftijd 18+ · tabel 50090NED (RIVM), 2022 · niet te toetsen · het cijfer gaat over mensen van 18 jaar en ouder; het initiatief over mensen van 4 tot 12 jaar',
    )
  })
})
