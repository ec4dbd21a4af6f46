import { tieInWords } from './TieMark.tsx'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { taskTexts } from '../../messages/tasks.ts'
import type { Language } from '../../messages/texts.ts'
import { coverageWords, dutyHolderWords, lifeStageWords, provenanceWords } from '../../messages/values.ts'
import type { Sheet } from '../../ui/download/sheet.ts'
import type { TaskItem } from './taskFilters.ts'

type Table = Pick<Sheet, 'columns' | 'rows'>

const text = (title: string) => ({ title, kind: 'text' as const })

const lawOf = (index: RegisterIndex, { coverage: { task } }: TaskItem): string =>
  index.laws.get(task.law)?.abbreviation ?? task.law

/** "artikel 2.1.1": a bare number would be read as a date. */
const articleOf = ({ coverage: { task } }: TaskItem): string => `art. ${task.article}`

const stateOf = ({ coverage: { state, unsure } }: TaskItem, language: Language): string =>
  `${coverageWords[language][state]}${unsure ? ` (${provenanceWords[language].unsure})` : ''}`

/** A row per task, a column per initiative, in a filled cell what the tie is and where it comes from. */
export function matrixSheet(
  index: RegisterIndex,
  items: readonly TaskItem[],
  initiatives: readonly Initiative[],
  language: Language,
): Table {
  const t = taskTexts[language]
  return {
    columns: [
      text(t.law),
      text(t.article),
      text(t.task),
      text(t.coverage),
      ...initiatives.map((each) => text(each.title[language])),
    ],
    rows: items.map((item) => [
      lawOf(index, item),
      articleOf(item),
      item.coverage.task.title[language],
      stateOf(item, language),
      ...initiatives.map(({ id }) => {
        const tie = item.ties.find(({ initiative }) => initiative.id === id)
        return tie && tieInWords(tie, language)
      }),
    ]),
  }
}

/** A row per task with what is known of it. */
export function listSheet(index: RegisterIndex, items: readonly TaskItem[], language: Language): Table {
  const t = taskTexts[language]
  return {
    columns: [
      text(t.law),
      text(t.article),
      text(t.task),
      text(t.dutyHolder),
      text(t.lifeStage),
      text(t.executor),
      text(t.cycle),
      text(t.coverage),
      { ...text(t.initiatives), width: 60 },
      text(t.documents),
      text(t.sources),
    ],
    rows: items.map((item) => {
      const { task, documents } = item.coverage
      return [
        lawOf(index, item),
        articleOf(item),
        task.title[language],
        task.dutyHolders.map((each) => dutyHolderWords[language][each]).join(', '),
        task.lifeStages.map((each) => lifeStageWords[language][each]).join(', '),
        task.executor.text,
        task.cycle,
        stateOf(item, language),
        item.ties.map((tie) => `${tie.initiative.title[language]} (${tieInWords(tie, language)})`).join('\n'),
        documents.map((each) => each.title[language]).join('\n'),
        (task.provenance.sources ?? []).map((id) => index.sources.get(id)?.address ?? id).join('\n'),
      ]
    }),
  }
}
