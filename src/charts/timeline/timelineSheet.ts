import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Language } from '../../messages/texts.ts'
import { timelineTexts } from '../../messages/timeline.ts'
import { provenanceWords, tierWords } from '../../messages/values.ts'
import { sourcesCell } from '../../register/sourceCells.ts'
import { textColumn, type Sheet, type SheetCell } from '../../ui/download/sheet.ts'
import type { TimelineModel, TimelineRow } from './timelineModel.ts'
import { endWords, lengthWords, markWords, startWords } from './timelineWords.ts'
import { statusInWords } from '../../register/statusInWords.ts'

/** The timeline as a table of its own: in words, and as the first and last day that each end can mean. */
export function timelineSheet(
  index: RegisterIndex,
  model: TimelineModel,
  place: string,
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = timelineTexts[language]
  const day = (title: string) => ({ title, kind: 'day' as const })
  return {
    columns: [
      textColumn(t.name),
      textColumn(t.tier),
      textColumn(t.reaches(place)),
      textColumn(t.status),
      textColumn(t.begins),
      textColumn(t.ends),
      textColumn(t.length),
      textColumn(t.fixedEnds),
      day(t.beginsFirst),
      day(t.beginsLast),
      day(t.endsFirst),
      day(t.endsLast),
      textColumn(t.asGiven),
      textColumn(t.provenance),
      textColumn(t.sources),
    ],
    rows: model.rows.map((row) => [
      row.initiative.title[language],
      tierWords[language][row.tier],
      row.elsewhere ? t.no : t.yes,
      statusInWords(row.initiative, language),
      startWords(row, language),
      endWords(row, language),
      lengthWords(row, language),
      row.marks.length === 0 ? t.noFixedEnds : row.marks.map((mark) => markWords(mark, language)).join('; '),
      ...daysOf(row),
      row.initiative.period.asGiven,
      ...provenanceOf(index, row, language),
    ]),
  }
}

function daysOf({ place }: TimelineRow): SheetCell[] {
  if (place.on !== 'years') return [undefined, undefined, undefined, undefined]
  return [place.start, place.end].flatMap((each) =>
    'first' in each ? [each.first, each.last] : [undefined, undefined],
  )
}

function provenanceOf(index: RegisterIndex, { initiative }: TimelineRow, language: Language): SheetCell[] {
  const provenance = initiative.fieldProvenance?.period ?? initiative.provenance
  return [provenanceWords[language][provenance.status], sourcesCell(index, [provenance])]
}
