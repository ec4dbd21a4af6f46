import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, it, vi } from 'vitest'
import { type AddedSlide, type AddedSlideProps, type SlideAdding, ToSlideContext } from './addedSlide.ts'
import { ToSlide } from './ToSlide.tsx'

const slide: AddedSlide = {
  deck: { id: 'abc', title: 'Raad' },
  number: 3,
  address: '/presenteren/abc?dia=3',
  isFirst: false,
  isKept: true,
  undo: () => true,
  decks: () => [],
  moveTo: () => ({ ...slide, deck: { id: 'def', title: 'Stuurgroep' }, number: 1 }),
}

/** Stands in for what the app brings: only that it tells what was done. */
const Actions = ({ slide: { moveTo }, onMoved, onUndone }: AddedSlideProps) => (
  <>
    <button type="button" onClick={() => onUndone('De dia is er weer uit.')}>
      terug
    </button>
    <button type="button" onClick={() => onMoved(moveTo('def'))}>
      elders
    </button>
  </>
)

const adding = (add: SlideAdding['add']) => () => Promise.resolve({ add, Actions })

function draw(fetchAdding: (() => Promise<SlideAdding>) | undefined) {
  render(
    <MemoryRouter>
      <ToSlideContext value={fetchAdding}>
        <ToSlide
          title="Rokers"
          address={() => 'http://localhost:3000/indicatoren/rokers?gemeente=GM0917#trend'}
        />
      </ToSlideContext>
    </MemoryRouter>,
  )
}

const toSlide = () => screen.getByRole('button', { name: 'Op dia: Rokers' })

it('puts the view on a slide by its path, query and anchor, says where it went, and keeps the focus', async () => {
  const add = vi.fn(() => slide)
  draw(adding(add))
  await userEvent.click(toSlide())
  expect(add).toHaveBeenCalledWith('/indicatoren/rokers?gemeente=GM0917#trend')
  expect(screen.getByRole('status')).toHaveTextContent('Dia 3 van “Raad”.')
  expect(toSlide()).toHaveFocus()
})

it('says it in the place that was there before: what listens hears of it', async () => {
  draw(adding(() => slide))
  const status = screen.getByRole('status')
  expect(status).toBeEmptyDOMElement()
  await userEvent.click(toSlide())
  expect(screen.getByRole('status')).toBe(status)
})

it('says that it was taken back, and has the focus again', async () => {
  draw(adding(() => slide))
  await userEvent.click(toSlide())
  await userEvent.click(screen.getByRole('button', { name: 'terug' }))
  expect(screen.getByRole('status')).toHaveTextContent('De dia is er weer uit.')
  expect(screen.queryByRole('button', { name: 'terug' })).toBeNull()
  expect(toSlide()).toHaveFocus()
})

it('says where it was moved to', async () => {
  draw(adding(() => slide))
  await userEvent.click(toSlide())
  await userEvent.click(screen.getByRole('button', { name: 'elders' }))
  expect(screen.getByRole('status')).toHaveTextContent('Dia 1 van “Stuurgroep”.')
})

it('says when the browser does not keep it', async () => {
  draw(adding(() => ({ ...slide, isKept: false })))
  await userEvent.click(toSlide())
  expect(screen.getByRole('status')).toHaveTextContent('Dia 3 van “Raad”. Uw browser bewaart de dia niet')
})

it('says what to do when the address is too long for a slide', async () => {
  draw(adding(() => undefined))
  await userEvent.click(toSlide())
  expect(screen.getByRole('status')).toHaveTextContent('Kies minder gebieden')
  expect(screen.getAllByRole('button')).toHaveLength(1)
})

it('says when the decks did not come, and can be pressed again', async () => {
  const fetchAdding = vi.fn(async (): Promise<SlideAdding> => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  draw(fetchAdding)
  await userEvent.click(toSlide())
  expect(screen.getByRole('status')).toHaveTextContent(/verbinding is weg/)
  await userEvent.click(toSlide())
  expect(fetchAdding).toHaveBeenCalledTimes(2)
})

it('is not there where there are no decks', () => {
  draw(undefined)
  expect(screen.queryByRole('button')).toBeNull()
})
