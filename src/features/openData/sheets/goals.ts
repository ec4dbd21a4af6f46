import type { Goal, Indicator } from '../../../domain/register/things.ts'
import { fileWords } from '../../../messages/openData/fileWords.ts'
import {
  goalTypeWords,
  lifeStageWords,
  measureWords,
  methodWords,
  polarityWords,
  unitWords,
} from '../../../messages/values.ts'
import { targetInFull } from '../../../register/targetWords.ts'
import { type Column, joined, number, text } from './column.ts'
import { PROVENANCE_BY_FIELD } from './provenance.ts'
import { dateIn, nameIn, notADay, periodIn, yesOrNo } from './words.ts'

/** Where one wants to go, and how that is measured. */
export const GOALS: readonly Column<Goal>[] = [
  text('id', (goal) => goal.id),
  text('titleNl', (goal) => goal.title.nl),
  text('titleEn', (goal) => goal.title.en),
  text('type', (goal, { language }) => goalTypeWords[language][goal.type]),
  text('text', (goal) => goal.text),
  text('frame', (goal, { index, language }) => index.frames.get(goal.frame)?.title[language] ?? goal.frame),
  text('parent', ({ parent }, look) => (parent === undefined ? undefined : nameIn(look, 'goal', parent))),
  text('lifeStages', (goal, { language }) =>
    joined(goal.lifeStages.map((stage) => lifeStageWords[language][stage])),
  ),
  text('validity', (goal, look) => periodIn(look, goal.validity)),
  text('target', ({ target }, { index, language }) =>
    target === undefined ? undefined : targetInFull(index, target, language),
  ),
  number('targetValue', ({ target }) => target?.value),
  text('targetUnit', ({ target }, { language }) =>
    target === undefined ? undefined : unitWords[language][target.unit],
  ),
  text('targetYear', ({ target }, look) => dateIn(look, target?.year)),
  text('targetIndicator', ({ target }, look) =>
    target?.indicator === undefined ? undefined : nameIn(look, 'indicator', target.indicator),
  ),
  text('baseline', ({ target }) => target?.baseline?.text),
  text('sdg', ({ sdg = [] }) => joined(sdg.map((each) => `SDG ${each}`))),
  text('dutchPolicy', (goal, look) => yesOrNo(look, goal.dutchPolicy)),
  ...PROVENANCE_BY_FIELD,
]

export const INDICATORS: readonly Column<Indicator>[] = [
  text('id', (indicator) => indicator.id),
  text('titleNl', (indicator) => indicator.title.nl),
  text('titleEn', (indicator) => indicator.title.en),
  text('shortTitle', (indicator) => indicator.shortTitle),
  text('definition', (indicator) => indicator.definition),
  text('unit', (indicator, { language }) => unitWords[language][indicator.unit]),
  text('denominator', (indicator) => indicator.denominator),
  text('polarity', (indicator, { language }) => polarityWords[language][indicator.polarity]),
  text('ageGroup', ({ ageGroup }, look) => (ageGroup === undefined ? undefined : notADay(look, ageGroup))),
  text('breakdowns', ({ breakdowns = [] }) => joined(breakdowns)),
  text('tables', ({ tables }, { language }) =>
    joined(tables.map(({ table, title, edition }) => fileWords[language].tableIs(table, title, edition))),
  ),
  text('method', (indicator, { language }) => methodWords[language][indicator.method]),
  text('breaks', ({ breaks }, { language }) =>
    joined(breaks.map(({ year, reason }) => fileWords[language].breakIn(year, reason))),
  ),
  text('cadence', (indicator) => indicator.cadence),
  text('owner', (indicator) => indicator.owner),
  text('measure', (indicator, { language }) => measureWords[language][indicator.measure]),
  text('theme', (indicator) => indicator.theme),
  text('lifeStages', (indicator, { language }) =>
    joined(indicator.lifeStages.map((stage) => lifeStageWords[language][stage])),
  ),
  number('taskField', ({ bbv }) => bbv?.taskField),
  number('bbvNumber', ({ bbv }) => bbv?.number),
  text('proposal', (indicator, look) => yesOrNo(look, indicator.proposal)),
  text('caution', (indicator) => indicator.caution),
  ...PROVENANCE_BY_FIELD,
]
