import { frameBlocks } from '../../domain/goals/frameBlocks.ts'
import { FRAME_STANDINGS, type StandingFrame } from '../../domain/goals/frameStanding.ts'
import type { GoalTree } from '../../domain/goals/goalTree.ts'
import type { Goal } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { FrameFold } from './FrameFold.tsx'
import { useStandingWords } from './useStandingWords.ts'
import { startsOf, useSteps } from './useSteps.ts'

/** The goals by frame, what is near first; every frame opens and closes. */
export function FramesView({
  frames,
  goals,
  startsOpen,
}: {
  frames: readonly StandingFrame[]
  goals: readonly Goal[]
  startsOpen: boolean
}) {
  const t = useTexts(goalTexts)
  const blocks = frameBlocks(frames, goals)
  const starts = startsOf(blocks.map((each) => each.chosen.length))
  const { drawn: steps } = useSteps(goals.length)
  // What is folded away is soon drawn.
  const drawn = startsOpen ? blocks.filter((_, place) => (starts[place] ?? 0) < steps) : blocks
  const headings = useStandingWords()
  return (
    <div className="stack">
      {blocks.some((each) => each.trees.some(holdsContext)) ? (
        <p className="note goal-context-note">{t.contextNote}</p>
      ) : null}
      {FRAME_STANDINGS.map((standing) => {
        const group = drawn.filter((each) => each.standing === standing)
        return group.length === 0 ? null : (
          <Section key={standing} id={`kaders-${standing}`} title={headings[standing]}>
            {group.map((block) => (
              <FrameFold key={block.frame.id} block={block} startsOpen={startsOpen} />
            ))}
          </Section>
        )
      })}
    </div>
  )
}

const holdsContext = ({ isContext, children }: GoalTree): boolean => isContext || children.some(holdsContext)
