import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { boundaryChange, indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { blocksOf } from '../../domain/figures/blocks.ts'
import { buildRegionTree } from '../../domain/regions/regionTree.ts'
import type { Observation } from '../../domain/register/things.ts'
import { IndicatorFigures } from './IndicatorFigures.tsx'
import { sortFigures, withImported } from './figuresOfPlace.ts'
import { importedLines } from './importedLines.ts'

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

const regions = [
  region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
  region({ validFrom: '2019-01-01' }),
]
const changes = [boundaryChange({ inhabitants: 12_455 })]

/** The page is that of Maastricht (GM0935), which was formed in 2019. */
function figures(observations: readonly Observation[], imports: readonly Observation[] | 'unknown' = []) {
  const held = sortFigures(observations, 'GM0935')
  const lines =
    imports === 'unknown'
      ? []
      : importedLines(
          blocksOf(imports).map(({ provenance: _provenance, ...each }) => ({
            ...each,
            imported: { origin: 'tabel.csv', at: '2026-11-22T10:00:00Z' },
          })),
          { regions: buildRegionTree(regions), boundaryChanges: changes, population: [] },
        )
  renderPage(
    <IndicatorFigures
      indicator={indicator()}
      figures={{
        sorted: withImported(held, lines, 'GM0935'),
        imported: imports === 'unknown' ? imports : { lines, imports: [] },
        failed: false,
        fetchedAt: new Date(),
        retry: () => undefined,
      }}
    />,
    {
      register: {
        regions,
        boundaryChanges: changes,
      },
    },
  )
}
const UNKNOWN =
  /^Of er cijfers zijn ingelezen, is nu niet op te halen; .* Wat hier staat, kan dan veranderen\./
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
  it('stand in the figure with their import, and nothing says that there are none', () => {
    figures(
      [of('2020', { region: 'NL01' })],
      [
        of('2020', { region: 'NL01' }),
        of('2020', { cell: { state: 'value', value: 22.8, provisional: true } }),
      ],
    )
    const table = within(screen.getByRole('table'))
    expect(table.getByRole('row', { name: /^2020 22,8 \(voorlopig\)/ })).toBeVisible()
    expect(screen.getByText('Ingelezen op 22 november 2026 uit tabel.csv.')).toBeVisible()
    expect(screen.queryByText(/geen cijfer uit deze tabel|alleen cijfers van andere/)).toBeNull()
  })

  it('may be absent, and then in words', () => {
    figures([], [of('2020', { region: 'NL01' }), of('2020', { cell: { state: 'suppressed' } })])
    expect(screen.getByRole('cell', { name: 'onderdrukt (te kleine aantallen)' })).toBeVisible()
    expect(screen.queryByText(/alleen cijfers van andere/)).toBeNull()
  })

  it('may be of others only, or not to be had', () => {
    figures([], [of('2020', { region: 'GM0034' })])
    expect(screen.getByText('Er zijn hiervan alleen cijfers van andere gebieden ingelezen.')).toBeVisible()
    expect(screen.queryByText(/In dit register staat geen cijfer/)).toBeNull()
  })

  it('are said to be unknown where they cannot be had', () => {
    figures([], 'unknown')
    expect(screen.getByText(UNKNOWN)).toBeVisible()
    expect(screen.getByText('Zonder ingelezen tabellen staat hier geen cijfer.')).toBeVisible()
    expect(screen.queryByText(/In dit register staat geen cijfer/)).toBeNull()
  })

  it('are said to be unknown with the figures of the register too, which may change when they come', () => {
    figures([of('2016'), of('2020')], 'unknown')
    expect(screen.getByRole('alert')).toHaveTextContent(UNKNOWN)
    expect(screen.getByRole('figure')).toBeVisible()
    expect(screen.queryByText(/Verversen lukt nu niet/)).toBeNull()
  })
})
