import { modelWarning } from '../../charts/figure/columnContext.ts'
import { type FigureTable, sourceRows } from '../../charts/figure/figureContext.ts'
import { testability } from '../../charts/figure/judgement.ts'
import type { CompareView } from '../../contract/comparisonAddress.ts'
import type { ComparedColumn } from '../../domain/comparison/comparison.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import type { Language } from '../../messages/texts.ts'
import type { AboutRow } from '../../ui/download/sheet.ts'

interface Given {
  sources: readonly FigureTable[]
  view: CompareView
  today: string
}

/** What stands with the file of the whole selection: what it holds beside the figure's own, and where its figures come from. */
export function compareAbout({ sources, view, today }: Given, language: Language): AboutRow[] {
  const t = comparedTexts[language]
  return [
    [t.note, view === 'trend' ? t.wholeFileTrend : t.wholeFile],
    ...sourceRows(sources, today, language),
  ]
}

/** What may not be read into the figures of the file. */
export function compareCautions(columns: readonly ComparedColumn[], language: Language): string[] {
  const t = comparedTexts[language]
  const tests = columns.filter(({ key }) => key !== undefined).map(testability)
  const warning = modelWarning(columns, language)
  return [
    ...(warning === undefined ? [] : [warning]),
    ...(tests.every((each) => each === 'all')
      ? []
      : [tests.every((each) => each === 'none') ? t.notTestable : t.partlyTestable]),
  ]
}
