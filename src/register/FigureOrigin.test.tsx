import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { observation } from '../../tests/builders/dataset.ts'
import { renderPage } from '../../tests/builders/renderPage.tsx'
import type { Observation } from '../domain/register/things.ts'
import type { Language } from '../messages/texts.ts'
import { FigureOrigin, OtherAge } from './FigureOrigin.tsx'

const both = (parts: Partial<Observation> = {}) => ({
  own: observation(parts),
  reference: observation({ region: 'NL01', ...parts }),
})

describe('what stands with two figures', () => {
  const said = (age: string, language: Language = 'nl') =>
    renderPage(<FigureOrigin latest={both({ age })} />, { language }).container

  it('calls a bare number of years an age, and leaves words as they are', () => {
    expect(said('5-6')).toHaveTextContent('· leeftijd 5-6 ·')
    expect(said('18+', 'en')).toHaveTextContent('· age 18+ ·')
    expect(said('volwassenen')).toHaveTextContent('· volwassenen ·')
    expect(said('bij geboorte')).toHaveTextContent('· bij geboorte ·')
  })

  it('in a small box shows how old they are and whether they can be tested; table and edition are told', () => {
    const { container } = renderPage(<FigureOrigin latest={both()} namesPublisher isTableHeardOnly />, {
      language: 'nl',
    })
    expect(container).toHaveTextContent(
      '2020 (6 jaar oud) · leeftijd 18+ · tabel 50090NED (RIVM), 2022 · niet te toetsen',
    )
    expect(screen.getByText(/tabel 50090NED/)).toHaveClass('visually-hidden')
    expect(screen.getByText(/tabel 50090NED/)).not.toHaveTextContent('jaar oud')
  })
})

describe('a figure of other ages', () => {
  type Parts = Parameters<typeof OtherAge>[0]
  const said = (age: string, parts: Omit<Parts, 'latest'>, language: Language = 'nl') =>
    renderPage(<OtherAge latest={both({ age })} {...parts} />, { language }).container.textContent

  it('says whom it is about, and whom the goal is', () => {
    const goal = { lifeStages: ['4-12', '12-18'], of: 'goal' } as const
    expect(said('5-6', goal)).toBe(
      ' · het cijfer gaat over mensen van 5 en 6 jaar; het doel over mensen van 4 tot 18 jaar',
    )
    expect(said('5-6', goal, 'en')).toBe(
      ' · the figure is about people aged 5 and 6; the goal is about people aged 4 to 17',
    )
    expect(said('10', goal, 'en')).toContain('people aged 10;')
    expect(said('0-17', goal)).toContain('mensen van 0 tot en met 17 jaar;')
    expect(said('18+', { lifeStages: ['pregnancy', '0-2'], of: 'goal' })).toContain(
      'het doel over de zwangerschap en mensen van 0 tot 2 jaar',
    )
    expect(said('4-17', goal)).toBe('')
  })

  it('is enough for an initiative when it is of a part of those, but not for a goal', () => {
    expect(said('5-6', { lifeStages: ['4-12'], of: 'initiative' })).toBe('')
    expect(said('18+', { lifeStages: ['4-12'], of: 'initiative' })).toContain('; het initiatief over')
  })
})
