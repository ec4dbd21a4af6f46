import { type Coverage, COVERAGE_STATES, countByState } from '../../domain/coverage/coverage.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { overviewTexts } from '../../messages/overview.ts'
import type { Language } from '../../messages/texts.ts'
import { coverageWords } from '../../messages/values.ts'
import { textColumn, numberColumn, type Sheet } from '../../ui/download/sheet.ts'

/** How the tasks of each law are looked after: the numbers of the bars. */
export function coverageSheet(
  index: RegisterIndex,
  coverages: readonly Coverage[],
  language: Language,
): Pick<Sheet, 'columns' | 'rows'> {
  const t = overviewTexts[language]
  const states = coverageWords[language]
  return {
    columns: [
      textColumn(t.abbreviation),
      textColumn(t.law),
      numberColumn(t.tasks),
      ...COVERAGE_STATES.flatMap((state) =>
        state === 'initiative'
          ? [numberColumn(states[state]), numberColumn(t.ofWhichUnsure)]
          : [numberColumn(states[state])],
      ),
    ],
    rows: index.register.laws.flatMap((law) => {
      const ofLaw = coverages.filter(({ task }) => task.law === law.id)
      if (ofLaw.length === 0) return []
      const counts = countByState(ofLaw)
      const unsure = ofLaw.filter((each) => each.unsure).length
      return [
        [
          law.abbreviation,
          law.title[language],
          ofLaw.length,
          ...COVERAGE_STATES.flatMap((state) =>
            state === 'initiative' ? [counts[state], unsure] : [counts[state]],
          ),
        ],
      ]
    }),
  }
}
