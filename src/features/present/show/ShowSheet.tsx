import { memo, type RefObject, useLayoutEffect, useMemo, useRef } from 'react'
import { madeSlideTexts } from '../../../messages/present/made.ts'
import type { Measure } from '../../../slides/measure.ts'
import { SlidePicture } from '../../../slides/picture/SlidePicture.tsx'
import { SlideText } from '../../../slides/picture/SlideText.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { Step } from './showSteps.ts'

export interface ShowSheetProps {
  step: Step
  measure: Measure
  /** On screen; else laid out behind it and not to be seen, so that only paint is left when it comes on screen. */
  isHere: boolean
  /** What the words are called where they stand beside the picture; undefined while only a screen reader has them. */
  wordsName: string | undefined
  heading: 'h1' | 'h3'
}

/** One page of a show: the picture, and the same in words. */
export const ShowSheet = memo(function ShowSheet({
  step,
  measure,
  isHere,
  wordsName,
  heading: Heading,
}: ShowSheetProps) {
  const t = useTexts(madeSlideTexts)
  const words = useRef<HTMLDivElement>(null)
  const isOpen = wordsName !== undefined
  const { page, state } = step
  useTabStops(words, isOpen, page)
  const content = page?.content
  // Not said anew when it only comes on screen.
  const said = useMemo(
    () => (content === undefined ? null : <SlideText content={content} heading={Heading} />),
    [content, Heading],
  )
  return (
    <div className="show-sheet" style={isHere ? undefined : { visibility: 'hidden' }}>
      {page === undefined ? (
        <div className="show-sheet__making">
          <Heading>{state === 'waiting' ? t.waiting : t.making}</Heading>
          {state === 'waiting' ? <p>{t.notKept}</p> : null}
        </div>
      ) : (
        <>
          <SlidePicture content={page.content} number={step.place.slide + 1} measure={measure} />
          <div
            ref={words}
            className={isOpen ? 'show-words' : 'show-words visually-hidden'}
            {...(isOpen
              ? { role: 'region', 'aria-label': wordsName, tabIndex: 0, 'data-scrolls': true }
              : {})}
          >
            {said}
          </div>
        </>
      )}
    </div>
  )
})

/**
 * Words that nobody sees hold no place for the focus: the first Tab goes to the controls, and not to a link that is not there
 * for the eye. A screen reader reads and follows them all the same.
 */
function useTabStops(words: RefObject<HTMLElement | null>, isOpen: boolean, page: Step['page']): void {
  useLayoutEffect(() => {
    for (const stop of words.current?.querySelectorAll<HTMLElement>('a[href], [tabindex]') ?? [])
      stop.tabIndex = isOpen ? 0 : -1
  }, [words, isOpen, page])
}
