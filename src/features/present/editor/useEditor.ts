import { useState } from 'react'
import { useLocation } from 'react-router'
import { type Deck, MOST_SLIDES, type Slide } from '../../../contract/deck.ts'
import { editorTexts } from '../../../messages/present/editor.ts'
import { useDecks } from '../../../state/decks.ts'
import { useSearchChange, useSearchNow } from '../../../state/useSearchChange.ts'
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
  const { search, state } = useLocation() as { search: string; state: unknown }
  const change = useSearchChange()
  const now = useSearchNow()
  const count = deck.slides.length
  /** The slide that is chosen at this moment: of quick presses each builds on the one before, drawn or not. */
  const latest = () => chosenIn(now(), count)
  const choose = (place: number) =>
    change(
      (before) => {
        before.set(CHOSEN, String(place + 1))
        return before
      },
      { state },
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
    chosen: chosenIn(new URLSearchParams(search), count),
    latest,
    choose,
    said,
    say,
    canUndo,
    canRedo,
    rename: (title: string) => edit((before) => ({ ...before, title })),
    /** Changes more than one slide at once. */
    changeDeck: (to: (deck: Deck) => Deck, saying: string) => {
      edit(to)
      say(saying)
    },
    changeSlide: (place: number, to: (slide: Slide) => Slide) =>
      edit((before) => withSlide(before, place, to)),
    move: (from: number, to: number) => {
      if (to < 0 || to >= count) return
      edit((before) => moved(before, from, to))
      choose(to)
      say(t.movedTo(to + 1, count))
    },
    duplicate: (place: number) => add((before) => duplicated(before, place), place + 1),
    addText: () => add((before) => inserted(before, latest() + 1, {}), Math.min(latest() + 1, count)),
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

/** The place of the slide that the address asks for, among those there are. */
function chosenIn(search: URLSearchParams, count: number): number {
  const asked = Math.trunc(Number(search.get(CHOSEN) ?? 1)) - 1
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 0), Math.max(count - 1, 0)) : 0
}
