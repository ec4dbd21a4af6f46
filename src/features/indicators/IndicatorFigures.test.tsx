import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boundaryChange, indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import type { Observation } from '../../domain/register/things.ts'
import { IndicatorFigures } from './IndicatorFigures.tsx'
import { sortFigures } from './figuresOfPlace.ts'

/** jsdom lays nothing out: nothing has a size. */
class StillObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}
beforeEach(() => {
  vi.stubGlobal('ResizeObserver', StillObserver)
  vi.stubGlobal('IntersectionObserver', StillObserver)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** The page is that of Maastricht (GM0935), which was formed in 2019. */
function figures(observations: readonly Observation[]) {
  const sorted = sortFigures(observations, 'GM0935')
  renderPage(
    <IndicatorFigures
      indicator={indicator()}
      figures={{ sorted, failed: false, fetchedAt: new Date(), retry: () => undefined }}
    />,
    {
      register: {
        regions: [
          region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
          region({ validFrom: '2019-01-01' }),
        ],
        boundaryChanges: [boundaryChange({ inhabitants: 12_455 })],
      },
    },
  )
}
const of = (period: string, parts: Partial<Observation> = {}) => observation({ period, ...parts })

describe('figures of a municipality that was formed among them', () => {
  it('stand below what was merged, when, and whether they know of it', () => {
    figures([
      of('2016'),
      of('2020'),
      of('2016', { table: '83674NED', edition: '2016', classificationYear: 2016 }),
    ])
    expect(screen.getByText(/^Maastricht ontstond op 1 januari 2019 uit Oude gemeente/)).toHaveTextContent(
      'In de cijfers verwerkt: indeling van 2020. In de cijfers niet verwerkt: indeling van 2016.',
    )
  })

  it('say nothing of it when all of them are of after it, nor of classifications that only others have', () => {
    figures([of('2020'), of('2012', { region: 'NL01', edition: '2012', classificationYear: 2012 })])
    expect(screen.queryByText(/ontstond/)).toBeNull()
  })
})
