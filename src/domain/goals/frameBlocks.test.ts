import { describe, expect, it } from 'vitest'
import { dataset, frame, goal } from '../../../tests/builders/dataset.ts'
import { indexRegister } from '../graph/registerIndex.ts'
import { frameBlocks } from './frameBlocks.ts'
import { framesInOrder } from './frameStanding.ts'

const goals = [
  goal({ id: 'hier', frame: 'kader' }),
  goal({ id: 'gemengd', frame: 'samen' }),
  goal({ id: 'elders', frame: 'samen', dutchPolicy: false }),
  goal({ id: 'vreemd', frame: 'buiten', dutchPolicy: false }),
]
const frames = ['kader', 'samen', 'buiten'].map((id) => frame({ id }))
const standing = framesInOrder(indexRegister(dataset({ frames, goals })), 'GM0935', '2026-11-21')

describe('the frames of a municipality', () => {
  it('stand outside Dutch policy only when none of their goals is Dutch policy', () => {
    expect(standing.map((each) => [each.frame.id, each.standing === 'outside'])).toEqual([
      ['kader', false],
      ['samen', false],
      ['buiten', true],
    ])
  })

  it('are left out when none of their goals was chosen, and hold each chosen goal once', () => {
    const chosen = goals.filter(({ id }) => id !== 'hier' && id !== 'elders')
    expect(frameBlocks(standing, chosen).map((each) => [each.frame.id, each.chosen.length])).toEqual([
      ['samen', 1],
      ['buiten', 1],
    ])
  })
})
