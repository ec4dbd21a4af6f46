import {
  type Coverage,
  COVERAGE_STATES,
  type CoverageState,
  countByState,
} from '../domain/coverage/coverage.ts'
import { taskSlideTexts } from '../messages/registerSlides/tasks.ts'
import type { Language } from '../messages/texts.ts'
import { coverageWords, provenanceWords } from '../messages/values.ts'
import type { Paint } from '../slides/colours.ts'
import type { Cell, SlideContent } from '../slides/content.ts'
import { joined, placeOf, tableSlide } from './registerSlide.ts'
import type { SlideAddress, SlideContext } from './slideMaker.ts'

/** The ground of a state; its words always stand with it. */
const TINTS: Readonly<Record<CoverageState, Paint>> = {
  initiative: { of: 'own', share: 0.3 },
  standing: { of: 'soft', share: 0.2 },
  absent: { of: 'warning', share: 0.12 },
}

/** How a task is looked after, in words on the ground of its state. */
export const coverageCell = ({ state, unsure }: Coverage, language: Language): Cell => ({
  words: `${coverageWords[language][state]}${unsure ? ` (${provenanceWords[language].unsure})` : ''}`,
  tint: TINTS[state],
})

/** Per law how many tasks are in each of the three states. */
export function coverageSlide(
  coverages: readonly Coverage[],
  { filters, missing }: { filters: readonly string[]; missing: readonly string[] },
  address: SlideAddress,
  context: SlideContext,
): SlideContent {
  const { index, language } = context
  const t = taskSlideTexts[language]
  const place = placeOf(context)
  const title = t.coverageTitle(countByState(coverages).initiative, coverages.length, place)
  const laws = index.register.laws
    .map((law) => ({ law, of: coverages.filter(({ task }) => task.law === law.id) }))
    .filter(({ of }) => of.length > 0)
  return tableSlide(
    {
      title,
      subtitle: joined([t.seenFrom(place), ...filters]),
      head: [t.law, t.tasks, ...COVERAGE_STATES.map((state) => coverageWords[language][state])],
      rows: [
        ...laws.map(({ law, of }) => [
          { words: law.title[language], strong: true },
          ...countCells(of, language),
        ]),
        [{ words: t.all, strong: true }, ...countCells(coverages, language)],
      ],
      order: t.byLaw,
      warning: t.caution,
      description: coverages.length === 0 ? t.nothing : t.described(title),
      missing,
    },
    address,
    context,
  )
}

function countCells(coverages: readonly Coverage[], language: Language): Cell[] {
  const t = taskSlideTexts[language]
  const counts = countByState(coverages)
  const unsure = coverages.filter((each) => each.unsure).length
  return [
    { words: String(coverages.length) },
    ...COVERAGE_STATES.map((state): Cell => {
      const count = counts[state]
      if (count === 0) return { words: t.none }
      return {
        words: state === 'initiative' && unsure > 0 ? t.unsure(count, unsure) : String(count),
        tint: TINTS[state],
      }
    }),
  ]
}
