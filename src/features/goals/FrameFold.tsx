import { memo } from 'react'
import type { FrameBlock } from '../../domain/goals/frameBlocks.ts'
import { measuresOf } from '../../domain/goals/measures.ts'
import { goalTexts } from '../../messages/goals.ts'
import { PeriodText } from '../../register/PeriodText.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Fold } from './Fold.tsx'
import { FrameOrigin } from './FrameOrigin.tsx'
import { FigureHead } from './GoalDetails.tsx'
import { GoalTreeList } from './GoalTreeList.tsx'
import { useGoalFigures } from './goalFigures.ts'
import { thatFit } from './lines.ts'
import type { Opened } from './opened.ts'

/** One frame: what it is called, how many goals it holds and of when it is; inside, its goals as a tree. */
export const FrameFold = memo(function FrameFold({
  block: { frame, goals, chosen, trees },
  opened,
  room,
}: {
  block: FrameBlock
  opened: Opened
  /** How many lines may be drawn by now; undefined: all. */
  room: number | undefined
}) {
  const t = useTexts(goalTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const { place, country } = useGoalFigures()
  const targets = chosen.filter((each) => each.target !== undefined).length
  return (
    <Fold
      startsOpen={opened.isOpen(frame.id)}
      onPress={(isOpen) => opened.note(frame.id, isOpen)}
      className="goal-frame"
      summary={
        <>
          <h3>{frame.title[language]}</h3>
          <span className="note">
            {chosen.length === goals.length ? t.count(goals.length) : t.ofAll(chosen.length, goals.length)}
            {targets === 0 ? '' : ` · ${t.targets(targets)}`}
          </span>
          <span className="note">
            {frame.period === undefined ? null : <PeriodText period={frame.period} />}{' '}
            <ProvenanceBadge provenance={frame.provenance} />
          </span>
        </>
      }
    >
      <div className="goal-frame__head">
        <FrameOrigin frame={frame} />
        {chosen.some((each) => measuresOf(index, each).length > 0) ? (
          <FigureHead place={place} country={country} />
        ) : null}
      </div>
      <GoalTreeList trees={room === undefined ? trees : thatFit(index, trees, room)} />
    </Fold>
  )
})
