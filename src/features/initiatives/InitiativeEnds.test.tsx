import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dataset, deadline, initiative } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Initiative, Money } from '../../domain/register/things.ts'
import { MoneyUntil } from './EndText.tsx'
import { InitiativeEnds } from './InitiativeEnds.tsx'
import { portfolioOf } from './items.ts'

const amount = (parts: Partial<Money>): Money => ({
  text: 'Een bedrag.',
  state: 'budgeted',
  provenance: { status: 'known' },
  ...parts,
})
const linesOf = (parts: Partial<Initiative>, rules = [] as ReturnType<typeof deadline>[]) => {
  const ends = initiative({ period: { asGiven: 'x' }, ...parts })
  renderPage(<InitiativeEnds initiative={ends} />, { register: { initiatives: [ends], deadlines: rules } })
  return screen.getAllByRole('listitem').map((each) => each.textContent?.replace(/\s+/g, ' ').trim())
}

describe('the ends on the page of an initiative', () => {
  it('are each what they are, with the days that are left, or that they are past', () => {
    const agreement = deadline({
      initiatives: ['programma'],
      rule: {
        form: 'fixed',
        on: '2026-12-31',
        asGiven: { on: '2026', part: 'late' },
        what: 'agreement-ends',
      },
    })
    const lines = linesOf(
      {
        money: [amount({ until: { on: '2025-12-31' } })],
        period: { asGiven: 'x', end: { on: '2026-11-21' } },
        provenance: { status: 'known' },
      },
      [agreement],
    )
    expect(lines).toEqual([
      'Geld tot en met 31 december 2025 (voorbij) niet nagelezen',
      'Periode tot en met 21 november 2026 vandaag niet nagelezen',
      'Afspraak tot en met eind 2026 nog hoogstens 40 dagen',
    ])
  })

  it('are none for a year that is aimed at, and that is said', () => {
    expect(linesOf({ period: { asGiven: 'x', end: { on: '2030', aim: true } } })).toEqual([
      'In dit register staat geen einddatum.',
      '2030 is een streefjaar, geen einde.',
    ])
  })
})

describe('until when there is money, in a list', () => {
  const until = (...money: Partial<Money>[]) => {
    const initiatives = [initiative({ money: money.map(amount) })]
    const [item] = portfolioOf(indexRegister(dataset({ initiatives })), 'GM0935', '2026-11-21')
    if (item === undefined) throw new Error('no item')
    const { container } = renderPage(<MoneyUntil item={item} />)
    return container.textContent?.replace(/\s+/g, ' ')
  }

  it('is until the last of the amounts ends', () => {
    expect(until({ until: { on: '2024' } }, { until: { on: '2026-12-31' } }, { until: { on: '2025' } })).toBe(
      '31 december 2026 nog 40 dagen',
    )
  })

  it('is said to be past when it is, and at most so long when the day is not known', () => {
    expect(until({ until: { on: '2025' } })).toBe('2025 (voorbij)')
    expect(until({ until: { on: '2026', part: 'late' } })).toBe('eind 2026 nog hoogstens 40 dagen')
  })

  it('is not known where no amount has an end, or there is no amount', () => {
    expect(until({})).toBe('einde niet genoemd')
    expect(until()).toBe('geen bedrag bekend')
  })
})
