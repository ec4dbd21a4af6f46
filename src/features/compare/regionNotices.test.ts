import { describe, expect, it } from 'vitest'
import { blockFor } from '../../../tests/builders/comparison.ts'
import { boundaryChange, dataset, region } from '../../../tests/builders/dataset.ts'
import type { ComparedCell, ComparedColumn } from '../../domain/comparison/comparison.ts'
import type { FigureBlock } from '../../domain/figures/blocks.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { regionNotices, rowCodes } from './regionNotices.ts'

const index = indexRegister(
  dataset({
    regions: [
      region({ code: 'NL01', name: 'Nederland', level: 'country', parents: [] }),
      region({ code: 'PV31', name: 'Limburg', level: 'province', parents: ['NL01'] }),
      region({ code: 'GM1954', name: 'Beekdaelen', parents: ['PV31'] }),
      region({ code: 'GM0951', name: 'Nuth', validTo: '2019-01-01', parents: [] }),
    ],
    boundaryChanges: [
      boundaryChange({ from: 'GM0951', to: 'GM1954', fromName: 'Nuth', toName: 'Beekdaelen' }),
    ],
  }),
)
const rowsOf = (...codes: string[]) => codes.map((code) => ({ code, name: code }))
// The notices look at the cells only.
const columnOf = (...cells: ComparedCell[]) => ({ cells }) as unknown as ComparedColumn
const value: ComparedCell = { cell: { state: 'value', value: 5 } }
const missing: ComparedCell = { cell: { state: 'missing' } }

describe('regions that were asked for at the scale of wijken', () => {
  const of = (regions: string[], ...rows: string[]) =>
    regionNotices({ scale: 'wijk', regions }, { rows: rowsOf(...rows), columns: [] }, index)

  it('says under which municipality of today the wijken of a former one stand', () => {
    expect(of(['GM0951'], 'WK195400').formers).toEqual([
      { name: 'Nuth', now: ['Beekdaelen'], on: '2019-01-01' },
    ])
  })

  it('says that there are none', () => {
    expect(of(['GM0951'], 'WK093500').formers).toEqual([{ name: 'Nuth', now: [], on: '2019-01-01' }])
  })

  it('has nothing to say where they stand under its own name, in figures of before', () => {
    expect(of(['GM0951', 'GM1954'], 'WK095100').formers).toEqual([])
  })

  it('names a wijk that no figure is of', () => {
    expect(of(['WK195400', 'WK999999'], 'WK195400').unheld).toEqual(['WK999999'])
  })
})

describe('larger regions that were asked for among municipalities', () => {
  const named = (...cells: ComparedCell[]) =>
    regionNotices(
      { scale: 'gemeente', regions: ['NL01', 'PV31', 'GM1954'] },
      { rows: rowsOf('PV31', 'GM1954'), columns: cells.map((cell) => columnOf(cell, missing)) },
      index,
    ).larger.map(({ name }) => name)

  it('are named where they have no figure at all, the country left aside', () => {
    expect(named(missing, missing)).toEqual(['Limburg'])
    expect(named(missing, value)).toEqual([])
  })

  it('have a row only where they stand in one table with the others, or on their own', () => {
    const ofMunicipality = blockFor({ values: { GM1954: 1 } })
    const ofProvince = blockFor({ period: '2016', values: { PV31: 'suppressed' } })
    const ofBoth = blockFor({ period: '2012', values: { PV31: 1, GM1954: 1 } })
    const of = (codes: string[], ...blocks: FigureBlock[]) => rowCodes(codes, blocks, index.regions)
    expect(of(['PV31', 'GM1954'], ofMunicipality)).toEqual(['GM1954'])
    expect(of(['PV31', 'GM1954'], ofMunicipality, ofProvince)).toEqual(['GM1954'])
    expect(of(['PV31', 'GM1954'], ofMunicipality, ofBoth)).toEqual(['PV31', 'GM1954'])
    expect(of(['PV31'], ofMunicipality, ofProvince)).toEqual(['PV31'])
    expect(of(['PV31'], ofMunicipality)).toEqual([])
  })
})
