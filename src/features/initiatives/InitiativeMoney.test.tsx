import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { initiative } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Initiative } from '../../domain/register/things.ts'
import { InitiativeMoney } from './InitiativeWork.tsx'

const provenance = { status: 'known' as const }
const open = (parts: Partial<Initiative>) => renderPage(<InitiativeMoney initiative={initiative(parts)} />)
const NO_FUNDER = 'Bij geen partner staat in dit register de rol van financier.'

describe('the money of an initiative', () => {
  it('says that no funder is named where none is', () => {
    open({ money: [{ text: 'Een bedrag.', state: 'budgeted', provenance }] })
    expect(screen.getByText(NO_FUNDER)).toBeVisible()
  })

  it('does not say so where a partner is the funder', () => {
    open({ partners: [{ partner: 'ggd', roles: ['partner', 'funder'], provenance }] })
    expect(screen.queryByText(NO_FUNDER)).toBeNull()
  })

  it('does not say so where an amount names who pays it', () => {
    open({ money: [{ text: 'Een bedrag.', state: 'budgeted', funder: 'ggd', provenance }] })
    expect(screen.queryByText(NO_FUNDER)).toBeNull()
  })
})
