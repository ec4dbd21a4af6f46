import { type ReactNode, useMemo } from 'react'
import { useFiguresView } from '../register/RegisterContext.tsx'
import { useLanguage } from '../ui/language.tsx'
import { ToSlideContext } from '../ui/addedSlide.ts'
import { fetchedPart } from '../ui/download/fetchPart.ts'

const loadDecks = fetchedPart(() => import('./addSlide.ts'))

/** Lets every page below put its views on a slide. The decks are fetched with the first press. */
export function WithSlides({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const { municipality } = useFiguresView()
  const add = useMemo(
    () => async (address: string) => (await loadDecks()).addSlide(address, language, municipality),
    [language, municipality],
  )
  return <ToSlideContext value={add}>{children}</ToSlideContext>
}
