import { gapFiguresFor } from '../../api/askGapFigures.ts'
import { observationsQuery } from '../../api/observations.ts'
import { gapGoalSlide } from '../../charts/trajectory/gapGoalSlide.ts'
import { askedTrajectory } from '../../contract/askedTrajectory.ts'
import { TRAJECTORY_ANCHOR } from '../../contract/trajectoryAnchor.ts'
import { latestByIndicator } from '../../domain/figures/latest.ts'
import { framesInOrder } from '../../domain/goals/frameStanding.ts'
import { measuresOf } from '../../domain/goals/measures.ts'
import { covers, COUNTRY } from '../../domain/regions/regionTree.ts'
import type { Goal, Provenance } from '../../domain/register/things.ts'
import { gapOfGoal } from '../../domain/trajectory/gapGoals.ts'
import { goalTexts } from '../../messages/goals.ts'
import { goalSlideTexts } from '../../messages/registerSlides/goals.ts'
import type { Language } from '../../messages/texts.ts'
import { goalTypeWords, provenanceWords } from '../../messages/values.ts'
import {
  dutch,
  inRow,
  joined,
  leftOut,
  noThing,
  placeOf,
  registerFoot,
  someOf,
  tableSlide,
  unread,
} from '../../register/registerSlide.ts'
import type { MadeSlide, SlideAddress, SlideContext, SlideMaker } from '../../register/slideMaker.ts'
import { targetInFull, targetInShort } from '../../register/targetWords.ts'
import { nameOf } from '../../register/things.ts'
import type { Words } from '../../slides/words.ts'
import { chosenFilters, filterWords, passing } from '../../state/useFilters.ts'
import { asksForFigures, goalFilters } from './goalFilters.ts'
import { viewCodec } from './goalsAddress.ts'

/** The goals of the page as a table: frame, target and what measures them. */
export const goalsSlides: SlideMaker = async (address, context) => {
  const { index, municipality, today, language, client, asOf } = context
  const t = goalSlideTexts[language]
  const frames = framesInOrder(index, municipality, today)
  const filtersWith = (latest: ReturnType<typeof latestByIndicator> | undefined) =>
    chosenFilters(
      goalFilters(
        {
          index,
          frames,
          municipality,
          hasFigure: latest && ((id) => latest.has(id)),
          hasOwnFigure: latest && ((id) => latest.get(id)?.own !== undefined),
        },
        language,
      ),
      address.search,
    )
  const before = filtersWith(undefined)
  const regions = [municipality, COUNTRY]
  // Only where the address asks for goals with a figure do the figures matter.
  const latest = asksForFigures(before)
    ? latestByIndicator(
        await client.fetchQuery({
          ...observationsQuery({ regions, ...(asOf === undefined ? {} : { asOf }) }),
          retry: false,
        }),
        municipality,
        COUNTRY,
      )
    : undefined
  const chosen = latest === undefined ? before : filtersWith(latest)
  const all = frames.flatMap((each) => each.goals)
  const goals = passing(all, chosen)
  const missing = leftOut(
    [
      ...unread(address.search, [viewCodec]),
      ...chosen.map(({ filter, unknown }) => ({ name: filter.codec.name, given: unknown })),
    ],
    language,
  )
  const title = t.listTitle(placeOf(context))
  const content = tableSlide(
    {
      title,
      subtitle: joined([
        goalTexts[language].shown(goals.length, all.length),
        t.inFrames(new Set(goals.map(({ frame }) => frame)).size),
        ...filterWords(chosen),
      ]),
      head: [t.goal, t.frame, t.target, t.measures],
      rows: goals.map((goal) => [
        { words: withDoubt(goal.title[language], goal.provenance, language), strong: true },
        { words: index.frames.get(goal.frame)?.title[language] ?? goal.frame },
        { words: goal.target === undefined ? t.noTarget : targetInShort(goal.target, language) },
        { words: orNone(measureNames(goal, context), MOST_IN_CELL, t.noMeasure, language) },
      ]),
      order: t.byFrame,
      description: goals.length === 0 ? t.nothing : t.described(title),
      missing,
    },
    address,
    context,
  )
  return { contents: [content], missing }
}

const MOST_IN_CELL = 2
const MOST_NAMES = 4

/** A claim that was not simply read says so. */
function withDoubt(words: string, { status }: Provenance, language: Language): string {
  return status === 'found' || status === 'founding'
    ? words
    : `${words} (${provenanceWords[language][status]})`
}

const orNone = (names: readonly string[], most: number, none: string, language: Language): Words =>
  names.length === 0 ? none : someOf(names, most, language)

const measureNames = (goal: Goal, { index, language }: SlideContext): string[] =>
  measuresOf(index, goal).map(({ id, provenance }) =>
    withDoubt(nameOf(index, { kind: 'indicator', id }, language)?.short ?? id, provenance, language),
  )

/** One goal: what it says, its target, what measures it and who works towards it; at its anchor, the gap that it follows. */
export const goalSlides: SlideMaker = (address, context) => {
  const { id = '' } = address.named
  const goal = context.index.goals.get(id)
  if (goal === undefined) return Promise.resolve(noThing('goal', id, context.language))
  return address.anchor === TRAJECTORY_ANCHOR
    ? gapGoalSlide(
        gapOfGoal(context.index, goal),
        askedTrajectory(address, context),
        gapFiguresFor(context),
        context,
      )
    : Promise.resolve(oneGoal(goal, address, context))
}

function oneGoal(goal: Goal, address: SlideAddress, context: SlideContext): MadeSlide {
  const { index, language } = context
  const t = goalSlideTexts[language]
  const termed = (term: string, words: Words) => ({
    words: inRow([[{ text: `${term}:`, strong: true }], words], ' '),
    level: 1 as const,
  })
  const names = initiativeNames(goal, context)
  return {
    contents: [
      {
        ...registerFoot(address, context),
        title: goal.title[language],
        subtitle: joined([
          goalTypeWords[language][goal.type],
          index.frames.get(goal.frame)?.title[language],
          ...(goal.dutchPolicy ? [] : [goalTexts[language].notDutch.replace(/\.$/, '')]),
        ]),
        body: {
          kind: 'text',
          paragraphs: [
            termed(t.text, [dutch(withDoubt(goal.text, goal.provenance, 'nl'), language)]),
            termed(
              t.target,
              goal.target === undefined
                ? t.noTarget
                : withDoubt(
                    targetInFull(index, goal.target, language),
                    goal.fieldProvenance?.target ?? goal.provenance,
                    language,
                  ),
            ),
            termed(t.measures, orNone(measureNames(goal, context), MOST_NAMES, t.noMeasure, language)),
            termed(t.initiatives(names.length), orNone(names, MOST_NAMES, t.noInitiative, language)),
          ],
        },
        description: '',
      },
    ],
    missing: [],
  }
}

/** Who works towards it: what reaches my municipality first, the rest is said to be elsewhere. */
function initiativeNames(goal: Goal, { index, municipality, language }: SlideContext): string[] {
  const t = goalSlideTexts[language]
  const named = index.linksTo(goal.id, 'initiative-goal').map(({ from, provenance }) => {
    const name = nameOf(index, { kind: 'initiative', id: from }, language)?.short ?? from
    const isHere = covers(index.regions, index.initiatives.get(from)?.area ?? [], municipality)
    return { words: withDoubt(isHere ? name : t.elsewhere(name), provenance, language), isHere }
  })
  return [...named.filter(({ isHere }) => isHere), ...named.filter(({ isHere }) => !isHere)].map(
    ({ words }) => words,
  )
}
