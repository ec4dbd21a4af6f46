/** What a page has to know of its target on a gap before the code of that has come. */

/** Where it stands on a page. */
export const TRAJECTORY_ANCHOR = 'doel-op-het-verschil'
/** The parameter of its baseline. */
export const BASELINE_PARAMETER = 'nulmeting'

/** Does an address ask for it? */
export const isTrajectoryAsked = ({ search, hash }: { search: string; hash: string }): boolean =>
  hash === `#${TRAJECTORY_ANCHOR}` || new URLSearchParams(search).has(BASELINE_PARAMETER)
