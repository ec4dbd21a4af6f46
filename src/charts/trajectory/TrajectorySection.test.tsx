import { fireEvent, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { indicator } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { TrajectorySection } from './TrajectorySection.tsx'
import type { TrajectorySectionProps } from './sectionProps.ts'

const waiting: TrajectorySectionProps = {
  indicators: [indicator()],
  indicator: undefined,
  owns: ['GM0935'],
  target: { share: 0.25, year: 2030 },
  asked: {},
  unreadable: [],
  choose: () => undefined,
  failed: false,
  fetchedAt: new Date(0),
  retry: () => undefined,
  firstView: 'chart',
  isMeant: true,
  addressOf: () => '',
}
const there = { ...waiting, figures: { blocks: [], population: [], imports: [] } }

function Page() {
  const [isThere, setIsThere] = useState(false)
  return (
    <section>
      <button type="button" onClick={() => setIsThere(!isThere)}>
        Cijfers
      </button>
      <TrajectorySection {...(isThere ? there : waiting)} />
    </section>
  )
}

it('is gone to once by its link, not again when the figures of another indicator have come', () => {
  const seen = vi.fn<() => void>()
  Element.prototype.scrollIntoView = seen
  renderPage(<Page />)
  const come = screen.getByRole('button', { name: 'Cijfers' })
  expect(seen).not.toHaveBeenCalled()
  fireEvent.click(come)
  expect(seen).toHaveBeenCalledOnce()
  fireEvent.click(come)
  fireEvent.click(come)
  expect(seen).toHaveBeenCalledOnce()
})
