import { expect, it } from 'vitest'
import { region } from '../../../tests/builders/dataset.ts'
import { buildRegionTree } from '../../domain/regions/regionTree.ts'
import { fewPlaces, placesOf } from './places.ts'

it('are the municipalities that wijken and buurten lie in, each once and only those that the register knows', () => {
  const regions = buildRegionTree(['GM0917', 'GM0928'].map((code) => region({ code, name: code })))
  const codes = ['BU09281000', 'BU09171000', 'BU09171001', 'WK091710', 'BU99990000', 'GM0935', 'NL01']
  expect(placesOf(codes, regions)).toEqual(['GM0917', 'GM0928'])
})

it('are not asked about when there are more than twenty', () => {
  const places = Array.from({ length: 21 }, (_, at) => `GM10${10 + at}`)
  expect(fewPlaces(places)).toEqual([])
  expect(fewPlaces(places.slice(1))).toHaveLength(20)
})
