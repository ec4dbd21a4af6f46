import { useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { type Deck, MOST_SLIDES, type Slide } from '../../../contract/deck.ts'
import { editorTexts } from '../../../messages/present/editor.ts'
import { useDecks } from '../../../state/decks.ts'
import { useTexts } from '../../../ui/language.tsx'
import { duplicated, inserted, isFull, moved, without, withSlide } from './edit.ts'

/** The parameter with the number of the chosen slide. */
const CHOSEN = 'dia'

export type Editor = ReturnType<typeof useEditor>

/** What can be done with the slides of a deck, and which one is chosen; `said` tells what was done last. */
export function useEditor(id: string, deck: Deck) {
  const t = useTexts(editorTexts)
  const canUndo = useDecks(({ past }) => (past.get(id) ?? []).length > 0)
  const canRedo = useDecks(({ future }) => (future.get(id) ?? []).length > 0)
  const [said, say] = useState('')
  const [search, setSearch] = useSearchParams()
  const { state } = useLocation() as { state: unknown }
  const count = deck.slides.length
  const asked = Math.trunc(Number(search.get(CHOSEN) ?? 1)) - 1
  const chosen = Number.isFinite(asked) ? Math.min(Math.max(asked, 0), Math.max(count - 1, 0)) : 0
  const choose = (place: number) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        next.set(CHOSEN, String(place + 1))
        return next
      },
      { replace: true, preventScrollReset: true, state },
    )
  const edit = (to: (deck: Deck) => Deck) => useDecks.getState().change(id, to)
  const add = (to: (deck: Deck) => Deck, place: number) => {
    if (isFull(deck)) {
      say(t.full(MOST_SLIDES))
      return
    }
    edit(to)
    choose(place)
    say(t.added(place + 1))
  }
  return {
    deck,
    chosen,
    choose,
    said,
    say,
    canUndo,
    canRedo,
    rename: (title: string) => edit((before) => ({ ...before, title })),
    changeSlide: (place: number, to: (slide: Slide) => Slide) =>
      edit((before) => withSlide(before, place, to)),
    move: (from: number, to: number) => {
      if (to < 0 || to >= count) return
      edit((before) => moved(before, from, to))
      choose(to)
      say(t.movedTo(to + 1, count))
    },
    duplicate: (place: number) => add((before) => duplicated(before, place), place + 1),
    addText: () => add((before) => inserted(before, chosen + 1, {}), count === 0 ? 0 : chosen + 1),
    remove: (place: number) => {
      edit((before) => without(before, place))
      choose(Math.max(0, Math.min(place, count - 2)))
      say(t.removed(place + 1))
    },
    undo: () => {
      useDecks.getState().undo(id)
      say(t.undone)
    },
    redo: () => {
      useDecks.getState().redo(id)
      say(t.redone)
    },
  }
}
