import { expect, it } from 'vitest'
import { dataset } from '../../../tests/builders/dataset.ts'
import { madeOf, saidBy } from '../../../tests/builders/registerSlides.ts'
import { coverageOfAll } from '../../domain/coverage/coverage.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { coverageSheet } from './coverageSheet.ts'
import { overviewSlides } from './slides.ts'

it('the overview on a slide has the numbers of its bars', async () => {
  const index = indexRegister(dataset())
  const { contents } = await madeOf(overviewSlides, '/', index)
  const { rows } = coverageSheet(index, coverageOfAll(index, 'GM0935', '2026-11-21'), 'nl')
  expect(rows).toEqual([['Wpg', 'Wet publieke gezondheid', 1, 1, 0, 0, 0]])
  expect(contents.flatMap(saidBy)).toEqual(
    expect.arrayContaining([
      'Bij 1 van 1 wettelijke taken staat in dit register een initiatief voor Maastricht',
      'Wet publieke gezondheid | 1 | 1 | geen | geen',
    ]),
  )
})
