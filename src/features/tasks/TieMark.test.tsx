import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dataset, initiative, link } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { tiesByTask } from '../../domain/coverage/ties.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Initiative, Link } from '../../domain/register/things.ts'
import { TieKey, TieMark } from './TieMark.tsx'

/** Which lines of the key have the mark that this initiative gets at its task. */
function explainedBy(ofLink: Partial<Link>, ofInitiative: Partial<Initiative> = {}): (string | undefined)[] {
  const initiatives = [initiative(ofInitiative)]
  const index = indexRegister(dataset({ initiatives, links: [link(ofLink)] }))
  const [tie] = tiesByTask(index, initiatives, '2026-11-21').get('wpg-2-2-d') ?? []
  if (tie === undefined) throw new Error('no tie')
  renderPage(
    <>
      <TieKey />
      <p role="figure">
        <TieMark tie={tie} />
      </p>
    </>,
  )
  const mark = screen.getByRole('figure').firstElementChild
  return within(screen.getByRole('list', { name: 'Wat de tekens betekenen' }))
    .getAllByRole('listitem')
    .filter((line) => line.firstElementChild?.isEqualNode(mark))
    .map((line) => line.lastChild?.textContent?.trim())
}

const found = { provenance: { status: 'found' as const, sources: ['bron-site'] } }
const contributes = ['draagt bij']
const editors = ['koppeling van de redactie, of niet nagelezen']
const unsure = ['onzeker, of onbekend of het nog loopt']

describe('the filling of a mark', () => {
  it('is full where a source was read that says so', () => {
    expect(explainedBy(found)).toEqual(contributes)
  })

  it('is full where a founding document says so', () => {
    expect(explainedBy({ provenance: { status: 'founding', sources: ['founding-000'] } })).toEqual(
      contributes,
    )
  })

  it('is that of the editors where they made the link', () => {
    expect(explainedBy({ provenance: { status: 'editorial' } })).toEqual(editors)
  })

  it('is never full where nobody read a source', () => {
    expect(explainedBy({ provenance: { status: 'known' } })).not.toEqual(contributes)
  })

  it('asks a question where the link is not certain', () => {
    expect(explainedBy({ provenance: { status: 'unsure', note: 'Niet zeker.' } })).toEqual(unsure)
    expect(screen.getByRole('figure')).toHaveTextContent('?')
  })

  it('asks a question where it is not known whether the initiative still runs, however sure the link', () => {
    expect(explainedBy(found, { status: 'unknown' })).toEqual(unsure)
  })
})
