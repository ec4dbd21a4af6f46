import { gapFiguresFor } from '../../api/askGapFigures.ts'
import { doubtWords } from '../../charts/coalition/coalitionWords.ts'
import { finder, heldLines } from '../../domain/comparison/heldLines.ts'
import { byPeriod } from '../../domain/comparison/linesOf.ts'
import { followedBy } from '../../domain/graph/followedBy.ts'
import type { Id, Initiative } from '../../domain/register/things.ts'
import { formatFigurePeriod } from '../../messages/figures.ts'
import { initiativeSlideTexts } from '../../messages/registerSlides/initiatives.ts'
import type { Language } from '../../messages/texts.ts'
import { joined, placeOf, tableSlide } from '../../register/registerSlide.ts'
import type { SlideAddress, SlideContext } from '../../register/slideMaker.ts'
import { nameOf } from '../../register/things.ts'
import type { SlideContent } from '../../slides/content.ts'

/** All indicators that an initiative and its goals are linked to, to which of them, and of which there is a figure here. */
export async function indicatorsSlide(
  { id }: Initiative,
  name: string,
  address: SlideAddress,
  context: SlideContext,
): Promise<SlideContent> {
  const { index, language } = context
  const t = initiativeSlideTexts[language]
  const linked = followedBy(index, id)
  const newest = await newestFigures(
    linked.map(({ indicator }) => indicator),
    context,
  )
  const has = ({ indicator }: { indicator: Id }) => newest.get(indicator)?.period !== undefined
  const all = [...linked.filter(has), ...linked.filter((each) => !has(each))]
  const order = linked.some(has) ? t.withFigureFirst : t.ownFirst
  const title = t.indicatorsTitle(name)
  const table = tableSlide(
    {
      title,
      subtitle: joined([t.indicators(all.length), order]),
      head: [t.indicator, t.figureOf(placeOf(context)), t.linkedTo],
      rows: all.map(({ indicator, goal, status }) => [
        {
          words: nameOf(index, { kind: 'indicator', id: indicator }, language)?.short ?? indicator,
          strong: true,
        },
        { words: figureWords(newest.get(indicator), language) },
        {
          words: [
            goal === undefined ? t.theInitiative : t.theGoal(index.goals.get(goal)?.title[language] ?? goal),
            doubtWords(status, language),
          ]
            .filter((words) => words !== undefined)
            .join(' '),
        },
      ]),
      order,
      description: all.length === 0 ? t.noIndicators : t.described(title),
    },
    address,
    context,
  )
  return all.length === 0
    ? { ...table, subtitle: '', body: { kind: 'text', paragraphs: [{ words: t.noIndicators, level: 1 }] } }
    : table
}

/** The newest figure of my municipality; without a period there is none, or it cannot be had now. */
interface Newest {
  period?: string
  isUnknown?: true
}

/** Of the register and imported. What the service does not answer is unknown: the links themselves are there. */
async function newestFigures(
  indicators: readonly Id[],
  context: SlideContext,
): Promise<ReadonlyMap<Id, Newest>> {
  const { index, municipality } = context
  const ask = gapFiguresFor(context)
  const answers = await Promise.all(
    indicators.map(async (id): Promise<readonly [Id, Newest]> => {
      // An indicator without a table has no figures.
      if ((index.indicators.get(id)?.tables.length ?? 0) === 0) return [id, {}]
      const figures = await ask(id).catch(() => undefined)
      if (figures === undefined) return [id, { isUnknown: true }]
      const period = heldLines(figures.blocks, municipality, finder(figures.population, index))
        .flatMap(({ periods }) => periods)
        .toSorted(byPeriod)
        .at(-1)
      return [id, period === undefined ? {} : { period }]
    }),
  )
  return new Map(answers)
}

function figureWords(newest: Newest | undefined, language: Language): string {
  const t = initiativeSlideTexts[language]
  if (newest?.isUnknown) return t.figureUnknown
  return newest?.period === undefined ? t.noFigure : t.figureFrom(formatFigurePeriod(newest.period, language))
}
