import type { FigureBlock } from '../../domain/figures/blocks.ts'
import type { Indicator } from '../../domain/register/things.ts'
import type { ChangedChoice, TrajectoryChoice } from '../../domain/trajectory/choice.ts'
import type { GapTarget } from '../../domain/trajectory/trajectory.ts'
import type { AboutRow } from '../../ui/download/sheet.ts'
import type { Language } from '../../messages/texts.ts'
import type { FigureView } from '../trend/FigureActions.tsx'
import type { ImportedTable } from './sourceOf.ts'

/** What a page gives to the target on a gap that it shows. */
export interface TrajectorySectionProps {
  /** Those that can be followed: with a better and a worse side, and no totals. */
  indicators: readonly Indicator[]
  /** The one that is followed; undefined as long as the reader has to choose. */
  indicator: Indicator | undefined
  /** Codes of the regions whose gap it can be, the one to begin with first. */
  owns: readonly string[]
  /** What is aimed at as long as the reader asks nothing else. */
  target: GapTarget
  asked: TrajectoryChoice
  unreadable: readonly { name: string; given: string; instead?: string }[]
  choose: (parts: ChangedChoice) => void
  /** All figures of the indicator that is followed; absent as long as they are not there. */
  figures?: {
    blocks: readonly FigureBlock[]
    population: readonly FigureBlock[]
    imports: readonly ImportedTable[]
  }
  failed: boolean
  fetchedAt: Date
  retry: () => void
  firstView: FigureView
  /** Does the address lead to this very part of the page? */
  isMeant: boolean
  /** The link to it as it stands, for whoever opens it. */
  addressOf: (shown: { municipality: string; language: Language; view: FigureView }) => string
  /** What else goes along in a file. */
  about?: readonly AboutRow[]
}
