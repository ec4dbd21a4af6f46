import { showTexts } from '../../../messages/present/show.ts'
import { plainText } from '../../../slides/words.ts'
import { useTexts } from '../../../ui/language.tsx'
import type { Showing } from './showState.ts'

/** The title of the window: number and title of the slide that it shows. */
export function ShowTitle({
  showing: { steps, at, number },
  named = (title) => title,
}: {
  showing: Showing
  /** What is made of it in another window than the show's. */
  named?: (title: string) => string
}) {
  const t = useTexts(showTexts)
  const title = steps[at]?.page?.content.title
  const words = title === undefined ? t.place(number) : t.windowTitle(number.slide, plainText(title))
  return <title>{`${named(words)} – Gezond Verband`}</title>
}
