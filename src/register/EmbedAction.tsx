import { fetchedPart } from '../ui/download/fetchPart.ts'
import { usePart } from '../ui/usePart.ts'
import type { EmbedButtonProps } from './EmbedButton.tsx'
import { embedOrigins } from './embedOrigins.ts'

const fetchButton = fetchedPart(() => import('./EmbedButton.tsx'))

/** The way to the code that shows a figure on another site. Where no site may show any, nothing of it is fetched. */
export function EmbedAction(props: EmbedButtonProps) {
  const { Whole } = usePart(fetchButton, embedOrigins().length > 0)
  return Whole === undefined ? null : <Whole {...props} />
}
