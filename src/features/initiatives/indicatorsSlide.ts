import { doubtWords } from '../../charts/coalition/coalitionWords.ts'
import { followedBy } from '../../domain/graph/followedBy.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { initiativeSlideTexts } from '../../messages/registerSlides/initiatives.ts'
import { joined, tableSlide } from '../../register/registerSlide.ts'
import type { SlideAddress, SlideContext } from '../../register/slideMaker.ts'
import { nameOf } from '../../register/things.ts'
import type { SlideContent } from '../../slides/content.ts'

/** All indicators that an initiative and its goals are linked to, and to which of them. */
export function indicatorsSlide(
  { id }: Initiative,
  name: string,
  address: SlideAddress,
  context: SlideContext,
): SlideContent {
  const { index, language } = context
  const t = initiativeSlideTexts[language]
  const all = followedBy(index, id)
  const title = t.indicatorsTitle(name)
  return tableSlide(
    {
      title,
      subtitle: joined([t.indicators(all.length), t.ownFirst]),
      head: [t.indicator, t.linkedTo],
      rows: all.map(({ indicator, goal, status }) => [
        {
          words: nameOf(index, { kind: 'indicator', id: indicator }, language)?.short ?? indicator,
          strong: true,
        },
        {
          words: [
            goal === undefined ? t.theInitiative : t.theGoal(index.goals.get(goal)?.title[language] ?? goal),
            doubtWords(status, language),
          ]
            .filter((words) => words !== undefined)
            .join(' '),
        },
      ]),
      order: t.ownFirst,
      description: all.length === 0 ? t.noIndicators : t.described(title),
    },
    address,
    context,
  )
}
