import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, it, vi } from 'vitest'
import { type AddedSlide, ToSlideContext } from './addedSlide.ts'
import { ToSlide } from './ToSlide.tsx'

function draw(add: ((address: string) => Promise<AddedSlide>) | undefined) {
  render(
    <MemoryRouter>
      <ToSlideContext value={add}>
        <ToSlide
          title="Rokers"
          address={() => 'http://localhost:3000/indicatoren/rokers?gemeente=GM0917#trend'}
        />
      </ToSlideContext>
    </MemoryRouter>,
  )
}

it('puts the view on a slide by its path, query and anchor, says where it went, and takes it back', async () => {
  const undo = vi.fn()
  const add = vi.fn(async () => ({ deck: 'Raad', number: 3, address: '/presenteren/abc', undo }))
  draw(add)
  await userEvent.click(screen.getByRole('button', { name: 'Op dia: Rokers' }))
  expect(add).toHaveBeenCalledWith('/indicatoren/rokers?gemeente=GM0917#trend')
  expect(screen.getByRole('status')).toHaveTextContent('Dia 3 van “Raad”.')
  expect(screen.getByRole('link', { name: 'Naar de presentatie' })).toHaveAttribute(
    'href',
    '/presenteren/abc',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(screen.getByRole('status')).toHaveTextContent('De dia is er weer uit.')
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByRole('button', { name: 'Op dia: Rokers' })).toHaveFocus()
})

it('says when the decks did not come, and can be pressed again', async () => {
  const add = vi.fn(async (): Promise<AddedSlide> => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  draw(add)
  const button = screen.getByRole('button', { name: 'Op dia: Rokers' })
  await userEvent.click(button)
  expect(screen.getByRole('status')).toHaveTextContent(/verbinding is weg/)
  await userEvent.click(button)
  expect(add).toHaveBeenCalledTimes(2)
})

it('is not there where there are no decks', () => {
  draw(undefined)
  expect(screen.queryByRole('button')).toBeNull()
})
