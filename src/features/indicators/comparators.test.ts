import { describe, expect, it } from 'vitest'
import { boundaryChange, dataset, observation, region } from '../../../tests/builders/dataset.ts'
import { readParameter } from '../../contract/selection.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { askedComparator, comparatorsOf, withComparator } from './comparators.ts'
import { sortFigures } from './figuresOfPlace.ts'
import type { ImportedLine } from './importedLines.ts'
import { indicatorParameters } from './indicatorParameters.ts'

describe('what the address asks to set beside my municipality', () => {
  const index = indexRegister(
    dataset({
      regions: [
        region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
        region(),
        region({ code: 'GM0917', name: 'Heerlen' }),
        region({ code: 'GM0951', name: 'Nuth', validTo: '2019-01-01' }),
        region({ code: 'GM0788', name: 'Haaren', validTo: '2021-01-01' }),
        region({ code: 'GM0757', name: 'Boxtel' }),
      ],
      boundaryChanges: [
        boundaryChange({ from: 'GM0951', to: 'GM0917', toName: 'Heerlen' }),
        ...[
          { to: 'GM0917', share: 0.1 },
          { to: 'GM0757', share: 0.6 },
          { to: 'GM0935', share: 0.3 },
        ].map((part) => boundaryChange({ id: part.to, kind: 'split', from: 'GM0788', ...part })),
        // Boxtel gave part of itself away and is still there.
        boundaryChange({ id: 'deel', kind: 'split', from: 'GM0757', to: 'GM0917', share: 0.2 }),
      ],
    }),
  )
  const asked = (search: string) =>
    askedComparator(
      readParameter(indicatorParameters.comparator, new URLSearchParams(search)),
      index,
      'GM0935',
    )

  it.each([
    ['', {}],
    ['naast=GM0917', { region: 'GM0917' }],
    ['naast=gm0917', { region: 'GM0917' }],
    ['naast=GM0951', { region: 'GM0917', former: 'Nuth' }],
    // Of what a municipality was divided over, the one with most of its inhabitants.
    ['naast=GM0788', { region: 'GM0757', former: 'Haaren' }],
    ['naast=GM0757', { region: 'GM0757' }],
    ['naast=GM0935', { already: 'GM0935' }],
    ['naast=NL01', { already: 'NL01' }],
    ['naast=GM9999', { unknown: 'GM9999' }],
    ['naast=Heerlen', { unknown: 'Heerlen' }],
  ])('reads “%s”', (search, expected) => {
    expect(asked(search)).toEqual(expected)
  })
})

describe('the regions that can be set beside it', () => {
  const sorted = sortFigures(
    [
      observation({ region: 'GM0935' }),
      observation({ region: 'NL01' }),
      observation({ region: 'GM0917' }),
      observation({ region: 'PV31', edition: '2024' }),
    ],
    'GM0935',
  )
  const [figure] = sorted.figures
  if (figure === undefined) throw new Error('no figure')

  it('have figures of the same table, edition, age and breakdown', () => {
    expect(comparatorsOf(sorted, [], 'GM0935')).toEqual(['GM0917'])
    expect(withComparator(figure, sorted, 'GM0917', []).comparator?.region).toBe('GM0917')
  })

  it('are never taken from another edition', () => {
    expect(withComparator(figure, sorted, 'PV31', [])).toEqual(figure)
  })

  it('are also those of which figures were imported on the same line, and those stand before the register’s', () => {
    const line = (key: string, codes: readonly string[]): ImportedLine => ({
      key,
      regions: () => codes,
      seriesOf: (code) =>
        codes.includes(code)
          ? { key, region: code, table: 'T', edition: 'E', age: '18+', breakdown: 'totaal', points: [] }
          : undefined,
    })
    const lines = [line(figure.key, ['NL01', 'GM0935', 'GM0917', 'PV31']), line('other', ['GM0757'])]
    expect(comparatorsOf(sorted, lines, 'GM0935')).toEqual(['GM0917', 'PV31'])
    expect(withComparator(figure, sorted, 'GM0917', lines).comparator?.table).toBe('T')
    expect(withComparator(figure, sorted, 'GM0757', lines)).toEqual(figure)
  })
})
