import { describe, expect, it } from 'vitest'
import { frame, goal } from '../../../tests/builders/dataset.ts'
import type { Goal } from '../register/things.ts'
import { lifeCourse } from './lifeCourse.ts'

const frames = (goals: readonly Goal[]) => [
  { frame: frame({ id: 'kader' }), standing: 'here' as const, goals },
  { frame: frame({ id: 'leeg' }), standing: 'national' as const, goals: [] },
]
const youth = goal({ id: 'jeugd', lifeStages: ['12-18', '18-27'] })
const everyone = goal({ id: 'iedereen' })
const noStage = goal({ id: 'zonder', lifeStages: [] })
const all = [youth, everyone, noStage]
const counts = (stages: ReturnType<typeof lifeCourse>) =>
  stages.filter((each) => each.count > 0).map((each) => `${each.stage} ${each.count}`)

describe('goals by stage of life', () => {
  it('keep the order of a life, also where a stage is empty', () => {
    expect(lifeCourse(frames([]), []).map((each) => each.stage)).toEqual([
      'preconception',
      'pregnancy',
      '0-2',
      '2-4',
      '4-12',
      '12-18',
      '18-27',
      '18-65',
      '65plus',
      'all',
      'unnamed',
    ])
  })

  it('stand in each of their stages; those of all ages once, those without a stage apart', () => {
    expect(counts(lifeCourse(frames(all), all))).toEqual(['12-18 1', '18-27 1', 'all 1', 'unnamed 1'])
  })

  it('are not repeated in stages that were not asked for', () => {
    expect(counts(lifeCourse(frames(all), [youth], '12-18'))).toEqual(['12-18 1'])
  })

  it('leave out frames that have none of the chosen goals', () => {
    const [stage] = lifeCourse(frames(all), [everyone], 'all')
    expect(stage?.frames.map((each) => each.frame.frame.id)).toEqual(['kader'])
    expect(stage?.frames[0]?.goals).toEqual([everyone])
  })
})
