import { useMemo } from 'react'
import { frameBlocks } from '../../domain/goals/frameBlocks.ts'
import { FRAME_STANDINGS, type StandingFrame } from '../../domain/goals/frameStanding.ts'
import type { GoalTree } from '../../domain/goals/goalTree.ts'
import type { Goal } from '../../domain/register/things.ts'
import { goalTexts } from '../../messages/goals.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { FrameFold } from './FrameFold.tsx'
import { linesOf } from './lines.ts'
import type { Opened } from './opened.ts'
import { useStandingWords } from './useStandingWords.ts'
import { startsOf, useSteps } from './useSteps.ts'

/** The goals by frame, what is near first; every frame opens and closes. */
export function FramesView({
  frames,
  goals,
  opened,
}: {
  frames: readonly StandingFrame[]
  goals: readonly Goal[]
  opened: Opened
}) {
  const t = useTexts(goalTexts)
  const { index } = useRegisterView()
  const blocks = useMemo(() => frameBlocks(frames, goals), [frames, goals])
  // What is folded away is soon drawn.
  const sizes = useMemo(
    () =>
      blocks.map(({ frame, trees }) =>
        opened.isOpen(frame.id) ? trees.reduce((sum, tree) => sum + linesOf(index, tree), 0) : 0,
      ),
    [blocks, opened, index],
  )
  const starts = startsOf(sizes)
  const { drawn: lines } = useSteps(sizes.reduce((sum, size) => sum + size, 0))
  const drawn = blocks
    .map((block, place) => ({ block, size: sizes[place] ?? 0, room: lines - (starts[place] ?? 0) }))
    .filter(({ room }) => room > 0)
  const headings = useStandingWords()
  return (
    <div className="stack">
      {blocks.some((each) => each.trees.some(holdsContext)) ? (
        <p className="note goal-context-note">{t.contextNote}</p>
      ) : null}
      {FRAME_STANDINGS.map((standing) => {
        const group = drawn.filter(({ block }) => block.standing === standing)
        return group.length === 0 ? null : (
          <Section key={standing} id={`kaders-${standing}`} title={headings[standing]}>
            {group.map(({ block, size, room }) => (
              <FrameFold
                key={block.frame.id}
                block={block}
                opened={opened}
                room={room < size ? room : undefined}
              />
            ))}
          </Section>
        )
      })}
    </div>
  )
}

const holdsContext = ({ isContext, children }: GoalTree): boolean => isContext || children.some(holdsContext)
