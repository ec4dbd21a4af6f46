import type { Indicator } from '../../domain/register/things.ts'
import { isFollowable } from '../../domain/trajectory/followable.ts'

/** Can a target on a gap be followed on the page of this indicator? */
export const hasTrajectory = (indicator: Indicator): boolean =>
  isFollowable(indicator) && indicator.tables.length > 0
