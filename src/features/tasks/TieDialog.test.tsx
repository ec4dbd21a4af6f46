import { screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { dataset, initiative, link, partner } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { tiesByTask } from '../../domain/coverage/ties.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Provenance } from '../../domain/register/things.ts'
import { TieDialog } from './TieDialog.tsx'

beforeEach(() => {
  // jsdom shows no dialogs of its own.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
})

const found: Provenance = { status: 'found', sources: ['bron-site'] }

/** What the dialog says of the part of Maastricht, which is there as a member of a group. */
function roleHere(membership: Provenance) {
  const group = partner({
    id: 'groep',
    name: 'Zestien',
    type: 'municipality',
    members: ['GM0935'],
    fieldProvenance: { members: membership },
  })
  const register = {
    initiatives: [initiative({ partners: [{ partner: 'groep', roles: ['lead'], provenance: found }] })],
    partners: [partner(), group],
    links: [link({ provenance: found })],
  }
  const [tie] =
    tiesByTask(indexRegister(dataset(register)), register.initiatives, '2026-11-21').get('wpg-2-2-d') ?? []
  if (tie === undefined) throw new Error('no tie')
  renderPage(<TieDialog tie={tie} onClose={() => undefined} />, { register })
  return screen.getByText(/Zestien/).closest('dd')
}

it('marks a role that is sure, held through a group of which the members are not', () => {
  expect(roleHere({ status: 'unsure', note: 'Niet zeker.' })).toHaveTextContent(/trekker.*Zestien.*onzeker/)
})

it('does not doubt a role when both were read in a source', () => {
  expect(roleHere(found)).not.toHaveTextContent('onzeker')
})
