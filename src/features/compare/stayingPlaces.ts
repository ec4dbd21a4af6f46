/** Where the keyboard goes on when what was pressed goes away by it: places that stay. */
import { FIGURE_ANCHOR } from './viewProps.ts'

/** The choice: it stands on the page whatever is chosen, in every width. */
export const CHOICE_ANCHOR = 'keuze'

export const goToChoice = (): void => document.getElementById(CHOICE_ANCHOR)?.focus()

/** The heading of the figure, whose figures change under it. */
export function goToFigure(): void {
  const heading = document.getElementById(FIGURE_ANCHOR)?.querySelector<HTMLElement>('h2, h3')
  if (heading === undefined || heading === null) return goToChoice()
  heading.tabIndex = -1
  heading.focus()
}
