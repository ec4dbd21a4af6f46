/** What the register lacks, as lines: tasks by law, goals by frame, indicators by theme. */
import { deadlinesOn } from '../../domain/deadlines/deadlines.ts'
import type { GapLists } from '../../domain/gaps/gapLists.ts'
import { HELD } from '../../domain/gaps/indicatorGaps.ts'
import type { LineKind } from '../../domain/graph/registerIndex.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { formatList } from '../../messages/format.ts'
import { gapTexts } from '../../messages/gaps.ts'
import { themeName } from '../../messages/themes.ts'
import { absenceWords, goalTypeWords } from '../../messages/values.ts'
import { daysLeftWords, deadlineWords, isExact } from './deadlineWords.ts'
import type { GapRow, Reason, RowContext, Words } from './gapRow.ts'

const thing = (kind: LineKind, id: string) => [{ kind: 'thing' as const, thing: { kind, id } }]

/** In the order of the laws in the register. */
export function taskRows({ tasks }: GapLists, { index, language, today }: RowContext): GapRow[] {
  const t = gapTexts[language]
  const coming = deadlinesOn(index.register, today).filter(({ daysLeft = -1 }) => daysLeft >= 0)
  const lawPlace = new Map(index.register.laws.map(({ id }, place) => [id, place]))
  return tasks
    .toSorted((a, b) => (lawPlace.get(a.task.law) ?? 0) - (lawPlace.get(b.task.law) ?? 0))
    .map(({ task, ended }): GapRow => {
      const { id, law, executor, provenance, fieldProvenance } = task
      const names = ended.map((each) => each.title[language])
      const due = coming.find(({ rule }) => rule.tasks.includes(id))
      return {
        kind: 'tasks',
        key: id,
        subjects: thing('task', id),
        where: { text: index.laws.get(law)?.title[language] ?? law },
        reasons: [
          {
            lead: t.usually,
            words: { text: executor.text, dutch: true },
            ...(fieldProvenance?.executor === undefined ? {} : { provenance: fieldProvenance.executor }),
          },
          ...(names.length === 0 ? [] : [{ words: { text: t.ended(formatList(names, language)) } }]),
          ...(due === undefined
            ? []
            : [
                {
                  words: { text: deadlineWords(due, language) },
                  provenance: { ...due.rule.provenance, status: due.certainty },
                },
              ]),
        ],
        ...(due?.lastDay === undefined || due.daysLeft === undefined
          ? {}
          : { due: { on: due.lastDay, left: daysLeftWords(due.daysLeft, isExact(due.rule), language) } }),
        mark: provenance,
        provenances: [provenance],
      }
    })
}

/** In the order of the frames in the register. */
export function goalRows({ goals }: GapLists, { index, language }: RowContext): GapRow[] {
  const types = goalTypeWords[language]
  const framePlace = new Map(index.register.frames.map(({ id }, place) => [id, place]))
  return goals
    .toSorted((a, b) => (framePlace.get(a.frame) ?? 0) - (framePlace.get(b.frame) ?? 0))
    .map(({ id, frame, type, text, provenance }) => ({
      kind: 'goals',
      key: id,
      subjects: thing('goal', id),
      where: { text: index.frames.get(frame)?.title[language] ?? frame },
      reasons: [
        { ...(type === 'goal' ? {} : { lead: `${types[type]}:` }), words: { text, dutch: true as const } },
      ],
      mark: provenance,
      provenances: [provenance],
    }))
}

/** Those that have a figure of the Netherlands first, for there it is nearest; each part by theme. */
export function figureRows({ figures = [] }: GapLists, context: RowContext): GapRow[] {
  const { language, place } = context
  const t = gapTexts[language]
  const absences = absenceWords[language]
  return figures
    .toSorted(
      (a, b) => HELD.indexOf(a.held) - HELD.indexOf(b.held) || byTheme(context)(a.indicator, b.indicator),
    )
    .map(({ indicator, held, absence }) => ({
      ...indicatorRow(indicator, context),
      kind: 'figures',
      reasons: [
        { words: { text: t[held] } },
        ...(absence === undefined ? [] : [{ words: { text: t.cell(place, absences[absence]) } }]),
      ],
    }))
}

/** By theme; with the publisher of its table, who is the first to ask. */
export function ownerRows({ owners }: GapLists, context: RowContext): GapRow[] {
  const t = gapTexts[context.language]
  return owners.toSorted(byTheme(context)).map((indicator) => {
    const publishers = [...new Set(indicator.tables.map(({ publisher }) => publisher))]
    const reason: Reason =
      publishers.length === 0
        ? { words: { text: t.noTable } }
        : { lead: t.tableOf, words: { text: formatList(publishers, context.language), dutch: true } }
    return { ...indicatorRow(indicator, context), kind: 'owners', reasons: [reason] }
  })
}

function indicatorRow(
  { id, theme, provenance }: Indicator,
  { language }: RowContext,
): Omit<GapRow, 'kind' | 'reasons'> {
  const { name, lang } = themeName(theme, language)
  const where: Words = lang === undefined ? { text: name } : { text: name, dutch: true }
  return { key: id, subjects: thing('indicator', id), where, mark: provenance, provenances: [provenance] }
}

const byTheme =
  ({ language }: RowContext) =>
  (a: Indicator, b: Indicator): number =>
    compareNames(themeName(a.theme, language).name, themeName(b.theme, language).name) ||
    compareNames(a.title[language], b.title[language])
