import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dataset, frame, goal, indicator, initiative, link, region } from '../../../tests/builders/dataset.ts'
import { frameBlocks } from '../../domain/goals/frameBlocks.ts'
import { framesInOrder } from '../../domain/goals/frameStanding.ts'
import type { GoalTree } from '../../domain/goals/goalTree.ts'
import { lifeCourse } from '../../domain/goals/lifeCourse.ts'
import { HOLDINGS, measuresOf } from '../../domain/goals/measures.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import type { Goal } from '../../domain/register/things.ts'
import { GOAL_TYPES, LIFE_STAGES } from '../../domain/register/values.ts'
import { type ChosenFilter, passing } from '../../state/useFilters.ts'
import { goalFilters, stageOf, withStage } from './goalFilters.ts'

const HERE = 'GM0935'
const FRAMES = ['hier', 'elders', 'zonder']
const COUNT = 9

/** A goal of any type in any frame, under any other goal or itself, for any stages or none. */
const anyGoal = fc.record({
  title: fc.constantFrom('Roken', 'Bewegen', 'Rookvrij'),
  type: fc.constantFrom(...GOAL_TYPES),
  frame: fc.constantFrom(...FRAMES),
  parent: fc.option(fc.nat(COUNT - 1), { nil: undefined }),
  lifeStages: fc.subarray([...LIFE_STAGES], { maxLength: 3 }),
  dutchPolicy: fc.boolean(),
  hasTarget: fc.boolean(),
  hasIndicator: fc.boolean(),
})

/** What a reader may have chosen, by the name in the address. */
const anyChoice = fc.record(
  {
    naam: fc.constantFrom('rook', 'beweg', 'niets'),
    kader: fc.constantFrom(...FRAMES),
    levensfase: fc.constantFrom(...LIFE_STAGES),
    soort: fc.constantFrom(...GOAL_TYPES),
    heeft: fc.constantFrom(...HOLDINGS),
    geldt: fc.constantFrom('here', 'elsewhere'),
  },
  { requiredKeys: [] },
)

function given(drawn: readonly (typeof anyGoal extends fc.Arbitrary<infer T> ? T : never)[]) {
  const goals = drawn.map(({ title, parent, hasTarget, hasIndicator: _apart, ...rest }, place) =>
    goal({
      ...rest,
      id: `doel-${place}`,
      title: { nl: title, en: title },
      ...(parent === undefined ? {} : { parent: `doel-${parent}` }),
      ...(hasTarget ? { target: { form: 'at-most', value: 5, unit: 'percent' } } : {}),
    }),
  )
  const links = drawn.flatMap(({ hasIndicator }, place) =>
    hasIndicator
      ? [link({ id: `l-${place}`, kind: 'goal-indicator', from: `doel-${place}`, to: 'overgewicht' })]
      : [],
  )
  return indexRegister(
    dataset({
      goals,
      links,
      indicators: [indicator()],
      frames: [
        frame({ id: 'hier', initiative: 'hier' }),
        frame({ id: 'elders', initiative: 'elders' }),
        { id: 'zonder', title: { nl: 'Zonder', en: 'Without' }, provenance: { status: 'known' } },
      ],
      initiatives: [initiative({ id: 'hier' }), initiative({ id: 'elders', area: ['GM0034'] })],
      regions: [region(), region({ code: 'GM0034', name: 'Almere', parents: [] })],
    }),
  )
}

const flat = (trees: readonly GoalTree[]): GoalTree[] =>
  trees.flatMap((tree) => [tree, ...flat(tree.children)])

/** Both views of the same register under the same filters. */
function views(drawn: Parameters<typeof given>[0], choice: Readonly<Record<string, string | undefined>>) {
  const index = given(drawn)
  const frames = framesInOrder(index, HERE, '2026-11-21')
  const chosen: ChosenFilter<Goal>[] = goalFilters(
    { index, frames, municipality: HERE, hasFigure: () => true, hasOwnFigure: () => false },
    'nl',
  ).map((filter) => ({ filter, value: choice[filter.codec.name], unknown: undefined }))
  const goals = passing(index.register.goals, chosen)
  const stage = LIFE_STAGES.find((each) => each === stageOf(chosen))
  return {
    index,
    chosen,
    goals,
    trees: flat(frameBlocks(frames, goals).flatMap((each) => each.trees)),
    course: lifeCourse(frames, goals, stage).flatMap((each) =>
      each.frames.flatMap((group) => group.goals.map((one) => ({ one, stage: each.stage }))),
    ),
  }
}

const ids = (goals: readonly Goal[]) => goals.map((each) => each.id).toSorted()

const everyDraw = (check: (seen: ReturnType<typeof views>) => void) =>
  fc.assert(
    fc.property(fc.array(anyGoal, { maxLength: COUNT }), anyChoice, (drawn, choice) =>
      check(views(drawn, choice)),
    ),
    { numRuns: 300 },
  )

describe('the two views of the goals, whatever the register holds and the reader chose', () => {
  it('show a goal that passes exactly once by frame, and at least once along a life', () => {
    everyDraw(({ goals, trees, course }) => {
      const asked = trees.filter((each) => !each.isContext).map((each) => each.goal)
      expect(ids(asked)).toEqual(ids(goals))
      expect([...new Set(ids(course.map((each) => each.one)))]).toEqual(ids(goals))
    })
  })

  it('mark what does not pass as context, and show it only above something that does', () => {
    everyDraw(({ goals, trees }) => {
      const passes = new Set(goals.map((each) => each.id))
      for (const tree of trees) {
        expect(tree.isContext).toBe(!passes.has(tree.goal.id))
        const under = flat(tree.children)
        const leadsToOne = under.some((each) => !each.isContext)
        expect(!tree.isContext || leadsToOne).toBe(true)
        for (const child of under) expect(child.goal.frame).toBe(tree.goal.frame)
      }
      expect(new Set(trees.map((each) => each.goal.id)).size).toBe(trees.length)
    })
  })

  it('say all ages once, and repeat no goal within a stage', () => {
    everyDraw(({ course }) => {
      const places = course.map(({ one, stage }) => `${stage} ${one.id}`)
      expect(new Set(places).size).toBe(places.length)
      for (const { one, stage } of course)
        expect(one.lifeStages.length === 0 ? ['unnamed'] : one.lifeStages).toContain(stage)
    })
  })
})

describe('the filters of the goals', () => {
  it('part the goals of a holding from those without it', () => {
    fc.assert(
      fc.property(fc.array(anyGoal, { maxLength: COUNT }), (drawn) => {
        const of = (heeft: string) => ids(views(drawn, { heeft }).goals)
        const { index, goals } = views(drawn, {})
        expect([...of('indicator'), ...of('no-indicator')].toSorted()).toEqual(ids(goals))
        expect(of('none')).toEqual(of('no-indicator').filter((id) => !of('target').includes(id)))
        expect(of('figure')).toEqual(ids(goals.filter((each) => measuresOf(index, each).length > 0)))
      }),
    )
  })

  it('know where a goal applies, and change the stage alone', () => {
    const any = { title: 'Roken', type: 'goal', parent: undefined, dutchPolicy: true } as const
    const bare = { ...any, hasTarget: false, hasIndicator: false }
    const drawn = [
      { ...bare, frame: 'hier', lifeStages: ['12-18' as const] },
      { ...bare, frame: 'elders', lifeStages: ['all' as const] },
      { ...bare, frame: 'zonder', lifeStages: ['all' as const] },
    ]
    expect(ids(views(drawn, { geldt: 'here' }).goals)).toEqual(['doel-0', 'doel-2'])
    expect(ids(views(drawn, { geldt: 'elsewhere' }).goals)).toEqual(['doel-1'])
    const { index, chosen } = views(drawn, { geldt: 'here', levensfase: '12-18' })
    expect(ids(passing(index.register.goals, chosen))).toEqual(['doel-0'])
    expect(ids(passing(index.register.goals, withStage(chosen, 'all')))).toEqual(['doel-2'])
    expect(ids(passing(index.register.goals, withStage(chosen, undefined)))).toEqual(['doel-0', 'doel-2'])
  })
})
