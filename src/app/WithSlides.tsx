import { type ReactNode, useMemo } from 'react'
import { useFiguresView } from '../register/RegisterContext.tsx'
import { useLanguage } from '../ui/language.tsx'
import { type SlideAdding, ToSlideContext } from '../ui/addedSlide.ts'
import { fetchedPart } from '../ui/download/fetchPart.ts'

const fetchDecks = fetchedPart(() => import('./addSlide.ts'))

/** Lets every page below put its views on a slide. The decks are fetched with the first press. */
export function WithSlides({ children }: { children: ReactNode }) {
  const language = useLanguage()
  const { municipality } = useFiguresView()
  const fetchAdding = useMemo(
    () => async (): Promise<SlideAdding> => {
      const { addSlide, AddedSlideActions } = await fetchDecks()
      return { add: (address) => addSlide(address, language, municipality), Actions: AddedSlideActions }
    },
    [language, municipality],
  )
  return <ToSlideContext value={fetchAdding}>{children}</ToSlideContext>
}
