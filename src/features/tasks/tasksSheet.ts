import { tieInWords } from './tieInWords.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { taskTexts } from '../../messages/tasks.ts'
import type { Language } from '../../messages/texts.ts'
import { coverageWords, dutyHolderWords, lifeStageWords, provenanceWords } from '../../messages/values.ts'
import { sourcesCell } from '../../register/sourceCells.ts'
import { textColumn, type Sheet } from '../../ui/download/sheet.ts'
import type { TaskItem } from './taskFilters.ts'

type Table = Pick<Sheet, 'columns' | 'rows'>

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
      textColumn(t.law),
      textColumn(t.article),
      textColumn(t.task),
      textColumn(t.coverage),
      ...initiatives.map((each) => textColumn(each.title[language])),
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
      textColumn(t.law),
      textColumn(t.article),
      textColumn(t.task),
      textColumn(t.dutyHolder),
      textColumn(t.lifeStage),
      textColumn(t.executor),
      textColumn(t.cycle),
      textColumn(t.coverage),
      { ...textColumn(t.initiatives), width: 60 },
      textColumn(t.documents),
      textColumn(t.sources),
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
        sourcesCell(index, [task.provenance]),
      ]
    }),
  }
}
