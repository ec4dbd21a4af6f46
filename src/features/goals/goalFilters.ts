import { choice, parameters } from '../../contract/selection.ts'
import type { StandingFrame } from '../../domain/goals/frameStanding.ts'
import { stagesOf } from '../../domain/goals/lifeCourse.ts'
import { HOLDINGS, holds } from '../../domain/goals/measures.ts'
import { appliesIn } from '../../domain/graph/appliesIn.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Goal, Id } from '../../domain/register/things.ts'
import { GOAL_TYPES, LIFE_STAGES, type LifeStage } from '../../domain/register/values.ts'
import { goalTexts } from '../../messages/goals.ts'
import type { Language } from '../../messages/texts.ts'
import { goalTypeWords, lifeStageWords } from '../../messages/values.ts'
import { byName } from '../../register/byName.ts'
import type { ChosenFilter, Filter } from '../../state/useFilters.ts'

const typeCodec = choice('soort', {
  mission: 'missie',
  theme: 'thema',
  goal: 'doel',
  target: 'streefwaarde',
  principle: 'beginsel',
  'steering-line': 'stuurlijn',
  motto: 'motto',
})
const holdingCodec = choice('heeft', {
  target: 'streefwaarde',
  indicator: 'indicator',
  figure: 'cijfer',
  'own-figure': 'cijfer-hier',
  'no-indicator': 'geen-indicator',
  none: 'niets',
})
const appliesCodec = choice('geldt', { here: 'hier', elsewhere: 'elders' })

/** What the filters of the goals ask about; the last two are undefined as long as the figures are not known. */
export interface Asked {
  index: RegisterIndex
  frames: readonly StandingFrame[]
  municipality: string
  /** Of the municipality or of the Netherlands. */
  hasFigure: ((indicator: Id) => boolean) | undefined
  hasOwnFigure: ((indicator: Id) => boolean) | undefined
}

/** What the list of goals can be narrowed down by. */
export function goalFilters(
  { index, frames, municipality, hasFigure, hasOwnFigure }: Asked,
  language: Language,
): Filter<Goal>[] {
  const t = goalTexts[language]
  const place = index.regions.byCode.get(municipality)?.name ?? municipality
  const holdingWords = {
    target: t.holdsTarget,
    indicator: t.holdsIndicator,
    figure: t.holdsFigure,
    'no-indicator': t.holdsNoIndicator,
    none: t.holdsNone,
  }
  return [
    {
      codec: parameters.text,
      label: t.name,
      passes: ({ title }, typed) => byName(typed)(title.nl, title.en),
    },
    {
      codec: parameters.frame,
      label: t.frame,
      options: frames.map(({ frame }) => ({ value: frame.id, text: frame.title[language] })),
      passes: (goal, frame) => goal.frame === frame,
    },
    {
      codec: parameters.lifeStage,
      label: t.lifeStage,
      options: LIFE_STAGES.map((value) => ({ value, text: lifeStageWords[language][value] })),
      // Most goals are for all ages: they would drown those that a source sets for this stage. How many there are is said apart.
      passes: (goal, stage) => stagesOf(goal).some((each) => each === stage),
    },
    {
      codec: typeCodec,
      label: t.type,
      options: GOAL_TYPES.map((value) => ({ value, text: goalTypeWords[language][value] })),
      passes: (goal, type) => goal.type === type,
    },
    {
      codec: holdingCodec,
      label: t.holding,
      options: HOLDINGS.flatMap((value) => [
        { value, text: holdingWords[value] },
        ...(value === 'figure' ? [{ value: 'own-figure', text: t.holdsOwnFigure(place) } as const] : []),
      ]),
      passes: (goal, asked) => {
        if (asked === 'own-figure') return holds(index, goal, 'figure', hasOwnFigure)
        const holding = HOLDINGS.find((each) => each === asked)
        return holding !== undefined && holds(index, goal, holding, hasFigure)
      },
    },
    {
      codec: appliesCodec,
      label: t.applies,
      options: [
        { value: 'here', text: t.appliesHere(place) },
        { value: 'elsewhere', text: t.appliesElsewhere(place) },
      ],
      passes: ({ id }, where) => appliesIn(index, { kind: 'goal', id }, municipality) === (where === 'here'),
    },
  ]
}

type Chosen = readonly ChosenFilter<Goal>[]

/** Does the view ask for figures, so that it is not complete without them? */
export const asksForFigures = (chosen: Chosen): boolean =>
  chosen.some(
    ({ filter, value }) =>
      filter.codec.name === holdingCodec.name && (value === 'figure' || value === 'own-figure'),
  )

const isStage = ({ filter }: ChosenFilter<Goal>): boolean => filter.codec.name === parameters.lifeStage.name

/** The stage of life that is asked for. */
export const stageOf = (chosen: Chosen): string | undefined => chosen.find(isStage)?.value

/** The same choice with another stage of life, or with none. */
export const withStage = (chosen: Chosen, value: LifeStage | undefined): ChosenFilter<Goal>[] =>
  chosen.map((each) => (isStage(each) ? { ...each, value } : each))
