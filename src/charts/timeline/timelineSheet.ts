import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Language } from '../../messages/texts.ts'
import { timelineTexts } from '../../messages/timeline.ts'
import { provenanceWords, tierWords } from '../../messages/values.ts'
import type { Sheet, SheetCell } from '../../ui/download/sheet.ts'
import type { TimelineModel, TimelineRow } from './timelineModel.ts'
import { endWords, lengthWords, markWords, startWords, statusInWords } from './timelineWords.ts'

/** The timeline as a table of its own: in words, and as the first and last day that each end can mean. */
export function timelineSheet(
  index: RegisterIndex,
  model: TimelineModel,
  place: string,
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = timelineTexts[language]
  const text = (title: string) => ({ title, kind: 'text' as const })
  const day = (title: string) => ({ title, kind: 'day' as const })
  return {
    columns: [
      text(t.name),
      text(t.tier),
      text(t.reaches(place)),
      text(t.status),
      text(t.begins),
      text(t.ends),
      text(t.length),
      text(t.fixedEnds),
      day(t.beginsFirst),
      day(t.beginsLast),
      day(t.endsFirst),
      day(t.endsLast),
      text(t.asGiven),
      text(t.provenance),
      text(t.sources),
    ],
    rows: model.rows.map((row) => [
      row.initiative.title[language],
      tierWords[language][row.tier],
      row.elsewhere ? t.no : t.yes,
      statusInWords(row, language),
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
  const { status, sources = [] } = initiative.fieldProvenance?.period ?? initiative.provenance
  const addresses = sources.map((id) => index.sources.get(id)?.address ?? index.sources.get(id)?.title ?? id)
  return [provenanceWords[language][status], addresses.join('\n')]
}
