import { use, useRef, useState } from 'react'
import { toSlideTexts } from '../messages/toSlide.ts'
import { AppLink } from './AppLink.tsx'
import { useTexts } from './language.tsx'
import { type AddedSlide, ToSlideContext } from './addedSlide.ts'

type State =
  | { is: 'idle' }
  | { is: 'added'; slide: AddedSlide }
  | { is: 'undone' }
  | { is: 'failed' }
  | { is: 'tooLong' }

/** Puts the view on a slide, says where it went, and takes it back. Stands among the actions of a figure or view. */
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
  const add = use(ToSlideContext)
  const [state, setState] = useState<State>({ is: 'idle' })
  const button = useRef<HTMLButtonElement>(null)
  if (add === undefined) return null
  const press = async () => {
    const { pathname, search, hash } = new URL(address(), window.location.origin)
    try {
      const slide = await add(`${pathname}${search}${hash}`)
      setState(slide === undefined ? { is: 'tooLong' } : { is: 'added', slide })
    } catch {
      setState({ is: 'failed' })
    }
  }
  return (
    <span className="to-slide">
      <button ref={button} type="button" aria-label={t.addTitled(title)} onClick={() => void press()}>
        {t.add}
      </button>{' '}
      <span role="status" className="note">
        {state.is === 'added' ? t.added(state.slide.number, state.slide.deck) : null}
        {state.is === 'undone' ? t.undone : null}
        {state.is === 'failed' ? t.failed : null}
        {state.is === 'tooLong' ? t.tooLong : null}
      </span>
      {state.is === 'added' ? (
        <>
          {' '}
          <AppLink to={state.slide.address}>{t.open}</AppLink>{' '}
          <button
            type="button"
            onClick={() => {
              state.slide.undo()
              setState({ is: 'undone' })
              // The pressed button goes.
              button.current?.focus()
            }}
          >
            {t.undo}
          </button>
        </>
      ) : null}
    </span>
  )
}
