import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dataset, initiative, link, task } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { InitiativeLinks } from './InitiativeLinks.tsx'
import { initiativeSheet } from './initiativeSheet.ts'

const served = task()
const related = task({
  id: 'wpg-9-9',
  article: '9 lid 9',
  title: { nl: 'Verwante taak', en: 'Related task' },
})
const register = {
  legalTasks: [served, related],
  initiatives: [initiative()],
  links: [
    link({ from: 'programma', to: served.id }),
    link({ id: 'programma--wpg-9-9', from: 'programma', to: related.id, related: true }),
  ],
}

describe('a task that an initiative is only related to', () => {
  it('is not counted among those that it serves, and stands apart', () => {
    renderPage(<InitiativeLinks initiative={initiative()} />, { register })
    const section = screen.getByRole('region', { name: 'Hoort bij 1 wettelijke taak' })
    const [first, second] = within(section).getAllByRole('link', { name: /taak/i })
    const apart = within(section).getByRole('heading', {
      name: 'Verwante taken (tellen niet mee voor de dekking)',
    })
    expect(first?.compareDocumentPosition(apart)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(second?.compareDocumentPosition(apart)).toBe(Node.DOCUMENT_POSITION_PRECEDING)
    expect(second).toHaveAccessibleName(/Verwante taak|9 lid 9/)
  })

  it('says so in the file', () => {
    const index = indexRegister(dataset(register))
    const { rows } = initiativeSheet(index, initiative(), [], 'nl', 'https://gv.nl')
    const tasks = rows.filter(([, value]) => /9 lid 9|verwant/.test(String(value)))
    expect(tasks.map(([, value]) => value)).toEqual([
      expect.stringMatching(/9 lid 9, Verwante taak \(verwant, telt niet mee\)$/),
    ])
  })
})
