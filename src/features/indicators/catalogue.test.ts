import { describe, expect, it } from 'vitest'
import { indicator, observation, region } from '../../../tests/builders/dataset.ts'
import { buildRegionTree } from '../../domain/regions/regionTree.ts'
import { catalogueFigures, levelsHeld } from './catalogue.ts'

const suppressed = { state: 'suppressed', reason: 'te weinig deelnemers' } as const
const withTable = indicator()
const withoutTable = indicator({ tables: [] })

describe('where the register holds figures of an indicator', () => {
  it.each([
    ['here', withTable, [observation()]],
    ['elsewhere', withTable, [observation({ region: 'NL01' })]],
    ['elsewhere', withTable, []],
    ['elsewhere', withTable, [observation({ cell: suppressed })]],
    ['none', withoutTable, []],
  ] as const)('is %s', (held, each, figures) => {
    expect(catalogueFigures(figures, 'GM0935')(each).held).toBe(held)
  })

  it('keeps why there is none of mine: the newest absence, and only where no figure stands', () => {
    const absences = [
      observation({ period: '2016', cell: suppressed }),
      observation({ period: '2020', cell: { state: 'not-yet-published' } }),
    ]
    expect(catalogueFigures(absences, 'GM0935')(withTable).absent?.period).toBe('2020')
    expect(catalogueFigures(absences.toReversed(), 'GM0935')(withTable).absent?.period).toBe('2020')
    const older = observation({ period: '2012' })
    expect(catalogueFigures([...absences, older], 'GM0935')(withTable).absent).toBeUndefined()
  })

  it('writes a figure with the decimals of its line', () => {
    const exact = observation({ period: '2016', cell: { state: 'value', value: 48.2 } })
    const round = observation({ period: '2020', cell: { state: 'value', value: 49 } })
    const other = observation({ period: '2020', table: '50150NED', cell: { state: 'value', value: 50 } })
    const { digits } = catalogueFigures([exact, round, other], 'GM0935')(withTable)
    expect([digits(round), digits(other)]).toEqual([1, 0])
  })
})

it('the level of an indicator is the kind of region of which a figure is held; an absence is none', () => {
  const tree = buildRegionTree([
    region(),
    region({ code: 'PV31', level: 'province' }),
    region({ code: 'GG6106', level: 'ggd-region' }),
  ])
  const levels = levelsHeld(
    [observation(), observation({ region: 'PV31' }), observation({ region: 'GG6106', cell: suppressed })],
    tree,
  )
  expect([...(levels.get('overgewicht') ?? [])]).toEqual(['gemeente', 'province'])
})
