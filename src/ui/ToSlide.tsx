import { use, useRef, useState } from 'react'
import { toSlideTexts } from '../messages/toSlide.ts'
import { useTexts } from './language.tsx'
import { type AddedSlide, type SlideAdding, ToSlideContext } from './addedSlide.ts'

type State =
  | { is: 'idle' }
  | { is: 'added'; slide: AddedSlide; Actions: SlideAdding['Actions'] }
  | { is: 'undone'; said: string }
  | { is: 'failed' }
  | { is: 'tooLong' }

/**
 * Puts the view on a slide, says where it went, and takes it back or to another deck. Stands among the actions of a figure or
 * view, and is one stop there until it is pressed.
 */
export function ToSlide({
  title,
  address,
}: {
  /** What is put on it, for who hears the button alone. */
  title: string
  /** The address that brings the view back, whole. */
  address: () => string
}) {
  const t = useTexts(toSlideTexts)
  const fetchAdding = use(ToSlideContext)
  const [state, setState] = useState<State>({ is: 'idle' })
  const button = useRef<HTMLButtonElement>(null)
  if (fetchAdding === undefined) return null
  const press = async () => {
    const { pathname, search, hash } = new URL(address(), window.location.origin)
    try {
      const { add, Actions } = await fetchAdding()
      const slide = add(`${pathname}${search}${hash}`)
      setState(slide === undefined ? { is: 'tooLong' } : { is: 'added', slide, Actions })
    } catch {
      setState({ is: 'failed' })
    }
  }
  return (
    <span className="to-slide">
      <button ref={button} type="button" aria-label={t.addTitled(title)} onClick={() => void press()}>
        {t.add}
      </button>
      <span role="status" className="note downloads__said">
        {state.is === 'added' ? t.added(state.slide.number, state.slide.deck.title) : null}
        {state.is === 'added' && !state.slide.isKept ? ` ${t.notKept}` : null}
        {state.is === 'undone' ? state.said : null}
        {state.is === 'failed' ? t.failed : null}
        {state.is === 'tooLong' ? t.tooLong : null}
      </span>
      {state.is === 'added' ? (
        <state.Actions
          slide={state.slide}
          onMoved={(slide) => setState({ ...state, slide })}
          onUndone={(said) => {
            setState({ is: 'undone', said })
            // The pressed button goes.
            button.current?.focus()
          }}
        />
      ) : null}
    </span>
  )
}
