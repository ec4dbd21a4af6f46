import { useState } from 'react'
import { createPortal } from 'react-dom'
import { addedSlideTexts } from '../messages/addedSlide.ts'
import { presentTexts } from '../messages/present/page.ts'
import type { AddedSlide, AddedSlideProps, DeckChoice } from '../ui/addedSlide.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useTexts } from '../ui/language.tsx'

/** What can be done with the slide that was added: go to its deck, take it back, put it in another deck. */
export function AddedSlideActions({ slide, onMoved, onUndone }: AddedSlideProps) {
  const t = useTexts(addedSlideTexts)
  const [isChoosing, setIsChoosing] = useState(false)
  const decks = slide.decks()
  // From a deck that was begun for it, a new one leads nowhere else.
  const hasChoice = !slide.isFirst || decks.some((deck) => canGoTo(deck, slide))
  return (
    <>
      <AppLink to={slide.address} style={{ paddingInline: '0.25rem' }}>
        {t.open}
      </AppLink>
      <button
        type="button"
        onClick={() => {
          onUndone(slide.undo() ? t.undone : t.notUndone(slide.deck.title))
        }}
      >
        {t.undo}
      </button>
      {hasChoice ? (
        <button type="button" onClick={() => setIsChoosing(true)}>
          {t.other}
        </button>
      ) : null}
      {/* Elsewhere in the document: among the actions its buttons would look as they do. */}
      {isChoosing
        ? createPortal(
            <DeckDialog
              slide={slide}
              decks={decks}
              onChoose={(deck) => {
                onMoved(slide.moveTo(deck))
                setIsChoosing(false)
              }}
              onClose={() => setIsChoosing(false)}
            />,
            document.body,
          )
        : null}
    </>
  )
}

const canGoTo = ({ id, isFull }: DeckChoice, { deck }: AddedSlide): boolean => id !== deck.id && !isFull

/** A title in the list, whether or not it can be pressed. */
const TITLE = {
  minBlockSize: '2.25rem',
  padding: '0.25rem 0.5rem',
  justifyContent: 'start',
  textAlign: 'start',
} as const

/** The decks that the slide can go to; a press is the choice. */
function DeckDialog({
  slide,
  decks,
  onChoose,
  onClose,
}: {
  slide: AddedSlide
  decks: readonly DeckChoice[]
  /** Undefined: a new one. */
  onChoose: (deck?: string) => void
  onClose: () => void
}) {
  const t = useTexts(addedSlideTexts)
  const { slides } = useTexts(presentTexts)
  const first = decks.find((deck) => canGoTo(deck, slide))
  const choice = (text: string, isFocused: boolean, deck?: string) => (
    <Button
      look="subtle"
      style={TITLE}
      data-focus-first={isFocused || undefined}
      onClick={() => onChoose(deck)}
    >
      {text}
    </Button>
  )
  return (
    <Dialog title={t.which} closeLabel={t.close} onClose={onClose}>
      <p className="note">{t.remembered}</p>
      <ul className="rows">
        {decks.map((deck) => {
          const count = slides(deck.slides)
          return (
            <li key={deck.id}>
              {canGoTo(deck, slide) ? (
                choice(deck.title, deck === first, deck.id)
              ) : (
                <span style={{ ...TITLE, display: 'inline-block' }}>{deck.title}</span>
              )}{' '}
              <span className="note" style={{ marginInline: '0.5rem', whiteSpace: 'nowrap' }}>
                {deck.id === slide.deck.id ? t.isHere(count) : deck.isFull ? t.isFull(count) : count}
              </span>
            </li>
          )
        })}
        {slide.isFirst ? null : <li>{choice(t.newDeck, first === undefined)}</li>}
      </ul>
    </Dialog>
  )
}
