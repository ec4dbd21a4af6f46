import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boundaryChange, indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { blocksOf } from '../../domain/figures/blocks.ts'
import type { Observation } from '../../domain/register/things.ts'
import { IndicatorFigures } from './IndicatorFigures.tsx'
import { importedBeside } from './importedFigures.ts'
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
function figures(observations: readonly Observation[], imports?: readonly Observation[] | 'unknown') {
  const sorted = sortFigures(observations, 'GM0935')
  renderPage(
    <IndicatorFigures
      indicator={indicator()}
      figures={{
        sorted,
        ...(imports && {
          imported:
            imports === 'unknown'
              ? imports
              : importedBeside(
                  blocksOf(imports).map((each) => ({
                    ...each,
                    imported: { origin: 'tabel.csv', at: '2026-11-22T10:00:00Z' },
                  })),
                  [],
                  'GM0935',
                  sorted,
                ),
        }),
        failed: false,
        fetchedAt: new Date(),
        retry: () => undefined,
      }}
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

describe('figures that were imported', () => {
  it('are shown with year, table and import, and nothing says that there are none', () => {
    figures([of('2020', { region: 'NL01' })], [of('2020', { cell: { state: 'value', value: 22.8 } })])
    expect(screen.getByText('Ingelezen cijfers van Maastricht')).toBeVisible()
    expect(screen.getByText(/^22,8\s%$/)).toBeVisible()
    expect(screen.getByText(/Ingelezen op 22 november 2026 uit tabel\.csv\./)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Toon het verloop bij Vergelijken' })).toHaveAttribute(
      'href',
      '/vergelijken?indicator=overgewicht&gebied=GM0935&weergave=trend',
    )
    expect(screen.queryByText(/geen cijfer/)).toBeNull()
  })

  it('are waited for before anything says that there are none', () => {
    figures([])
    expect(screen.getByRole('status')).toHaveTextContent('De cijfers worden geladen.')
    expect(screen.queryByText(/geen cijfer/)).toBeNull()
  })

  it('may be of others only, or not to be had', () => {
    figures([], [of('2020', { region: 'GM0034' })])
    expect(screen.getByText('Er zijn hiervan alleen cijfers van andere gebieden ingelezen.')).toBeVisible()
    expect(screen.queryByText(/In dit register staat geen cijfer/)).toBeNull()
  })

  it('are said to be unknown where they cannot be had', () => {
    figures([], 'unknown')
    expect(screen.getByText('Of er cijfers zijn ingelezen, is nu niet op te halen.')).toBeVisible()
  })
})
