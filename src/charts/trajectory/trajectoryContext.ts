import type { Indicator } from '../../domain/register/things.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts } from '../../messages/figures.ts'
import type { Language } from '../../messages/texts.ts'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { type FigureContext, type FigureTable, withoutSaid } from '../figure/figureContext.ts'
import type { FigureView } from '../trend/FigureActions.tsx'
import { breakWords, possibleBreakWords } from '../trend/breakWords.ts'
import type { TrajectoryModel } from './trajectoryModel.ts'
import { trajectoryNotes } from './trajectoryNotes.ts'
import { choiceRows } from './trajectorySheet.ts'
import { trajectoryFindings, trajectoryFrame, trajectoryTitle } from './trajectoryWords.ts'

/** What stands with a trajectory wherever it goes. */
export function trajectoryContext(
  model: TrajectoryModel,
  {
    indicator,
    sources,
    view,
    today,
    address,
    about,
    language,
  }: {
    indicator: Indicator
    /** The table that the figures come from. */
    sources: readonly FigureTable[]
    view: FigureView
    today: string
    address: string
    about: readonly AboutRow[]
    language: Language
  },
): FigureContext {
  const sure = model.breaks.flatMap((each) => each.breaks)
  return {
    title: trajectoryTitle(indicator.title[language], model, language),
    frame: trajectoryFrame(model, language),
    findings: trajectoryFindings(model, language),
    notes: trajectoryNotes(model, language, view === 'table'),
    pictureNotes: [...breakWords(sure, language), ...possibleBreakWords(model, language)],
    ...(indicator.method === 'model' ? { warning: comparedTexts[language].modelWarning } : {}),
    sources: withoutSaid(sources, model.possibleBreaks),
    today,
    address,
    about: [
      ...choiceRows(model, language),
      ...possibleBreakWords(model, language, false).map((each): AboutRow => [
        figureTexts[language].possibleBreak,
        each,
      ]),
      ...about,
    ],
  }
}
