/** Whose names wijken and buurten bear. */
import { describe, expect, it } from 'vitest'
import { blockFor } from '../../../tests/builders/comparison.ts'
import { buildRegionTree } from '../../domain/regions/regionTree.ts'
import type { FigureBlock, RegionList } from '../../domain/figures/blocks.ts'
import { comparedRows, nameLists, yearOfNames } from './comparedRows.ts'

const list = (classificationYear: number, names: Readonly<Record<string, string | null>>): RegionList => ({
  classificationYear,
  codes: Object.keys(names),
  names: Object.values(names),
})
const bare = blockFor({ values: { BU0001: 1, BU0002: 2, BU0003: 3 } })
const named: FigureBlock = { ...bare, regions: list(2020, { BU0001: 'Zeswegen', BU0002: null }) }
const codes = ['BU0001', 'BU0002', 'BU0003']

function shown(blocks: readonly FigureBlock[], others: readonly RegionList[]) {
  const lists = nameLists(blocks, others, 2020)
  return {
    names: comparedRows(codes, lists, buildRegionTree([])).map(({ name }) => name),
    year: yearOfNames(codes, lists, 2020),
  }
}

describe('the names of wijken and buurten', () => {
  it('are codes where no list has any', () => {
    expect(shown([bare], [])).toEqual({ names: codes, year: undefined })
  })

  it('are those of their own classification, wherever these come from', () => {
    const others = [list(2024, { BU0001: 'Anders' }), list(2020, { BU0002: 'Passart', BU0003: 'Eikske' })]
    expect(shown([named], others)).toEqual({ names: ['Eikske', 'Passart', 'Zeswegen'], year: undefined })
  })

  it('are those of the nearest other one where it has none, which is said', () => {
    const others = [list(2016, { BU0002: 'Toen' }), list(2022, { BU0002: 'Passart' })]
    expect(shown([named], others)).toEqual({ names: ['BU0003', 'Passart', 'Zeswegen'], year: 2022 })
  })
})
