import { expect, it } from 'vitest'
import { dataset, link } from '../../../tests/builders/dataset.ts'
import { figureRegister } from '../register/figureRegister.ts'
import { indexFigures } from './registerIndex.ts'

it('finds the links to an indicator by their kind, and none of another that ends there', () => {
  const goal = link({ id: 'doel', kind: 'goal-indicator', from: 'missie', to: 'rokers' })
  const work = link({ id: 'werk', kind: 'initiative-indicator', from: 'programma', to: 'rokers' })
  const other = link({ id: 'ander', kind: 'goal-indicator', from: 'missie', to: 'drinkers' })
  const { linksTo } = indexFigures(figureRegister(dataset({ links: [goal, work, other] })))
  expect(linksTo('rokers', 'goal-indicator')).toEqual([goal])
  expect(linksTo('rokers', 'initiative-indicator')).toEqual([work])
  expect(linksTo('drinkers', 'initiative-indicator')).toEqual([])
})
