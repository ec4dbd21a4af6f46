import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { beforeEach, expect, it, vi } from 'vitest'
import type { AddedSlide, DeckChoice } from '../ui/addedSlide.ts'
import { AddedSlideActions } from './AddedSlideActions.tsx'

beforeEach(() => {
  // jsdom shows no dialogs of its own.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
})

const deck = (id: string, title: string, more: Partial<DeckChoice> = {}): DeckChoice => ({
  id,
  title,
  slides: 2,
  isFull: false,
  ...more,
})
const raad = deck('abc', 'Raad')

function draw(decks: readonly DeckChoice[], more: Partial<AddedSlide> = {}) {
  const moveTo = vi.fn<AddedSlide['moveTo']>(() => slide)
  const undo = vi.fn<() => boolean>(() => true)
  const slide: AddedSlide = {
    deck: { id: 'abc', title: 'Raad' },
    number: 3,
    address: '/presenteren/abc?dia=3',
    isFirst: false,
    isKept: true,
    undo,
    decks: () => decks,
    moveTo,
    ...more,
  }
  const [onMoved, onUndone] = [vi.fn<(moved: AddedSlide) => void>(), vi.fn<(said: string) => void>()]
  render(
    <MemoryRouter>
      <AddedSlideActions slide={slide} onMoved={onMoved} onUndone={onUndone} />
    </MemoryRouter>,
  )
  return { slide, moveTo, undo, onMoved, onUndone }
}

const other = () => screen.getByRole('button', { name: 'Andere presentatie' })

it('leads to the deck, and takes the slide back', async () => {
  const { undo, onUndone } = draw([raad])
  expect(screen.getByRole('link', { name: 'Naar de presentatie' })).toHaveAttribute(
    'href',
    '/presenteren/abc?dia=3',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(onUndone).toHaveBeenCalledExactlyOnceWith('De dia is er weer uit.')
})

it('says that nothing was taken out where the slide is no longer as it was added', async () => {
  const { onUndone } = draw([raad], { undo: () => false })
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(onUndone).toHaveBeenCalledExactlyOnceWith(
    'Er is niets weggehaald: in “Raad” staat de dia niet meer zoals u haar toevoegde.',
  )
})

it('puts it in another deck, and gives the focus back', async () => {
  const { slide, moveTo, onMoved } = draw([raad, deck('def', 'Stuurgroep')])
  await userEvent.click(other())
  const dialog = screen.getByRole('dialog', { name: 'In welke presentatie?' })
  expect(within(dialog).getByRole('button', { name: 'Stuurgroep' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(moveTo).toHaveBeenCalledWith('def')
  expect(onMoved).toHaveBeenCalledWith(slide)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(other()).toHaveFocus()
})

it('puts it in a new deck', async () => {
  const { moveTo } = draw([raad])
  await userEvent.click(other())
  expect(screen.getByRole('button', { name: 'Nieuwe presentatie' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(moveTo).toHaveBeenCalledWith(undefined)
})

it('says where the slide is and which deck is full: to those it does not go', async () => {
  draw([raad, deck('def', 'Alles', { slides: 100, isFull: true })])
  await userEvent.click(other())
  const [here, full] = screen.getAllByRole('listitem')
  expect(here).toHaveTextContent('Raad 2 dia’s, de dia staat hier')
  expect(full).toHaveTextContent('Alles 100 dia’s, vol')
  expect(within(screen.getByRole('list')).getAllByRole('button')).toHaveLength(1)
})

it('offers a choice only where there is one: a deck that was begun for it is as good as a new one', () => {
  draw([raad], { isFirst: true })
  expect(screen.queryByRole('button', { name: 'Andere presentatie' })).toBeNull()
})

it('offers no new deck in place of one that is new', async () => {
  draw([raad, deck('def', 'Stuurgroep')], { isFirst: true })
  await userEvent.click(other())
  expect(screen.queryByRole('button', { name: 'Nieuwe presentatie' })).toBeNull()
})
