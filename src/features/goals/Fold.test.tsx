import { act, fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Fold } from './Fold.tsx'

const onPress = vi.fn()
const fold = () => {
  onPress.mockReset()
  render(
    <Fold summary="Doel" onPress={onPress}>
      Inhoud
    </Fold>,
  )
  return screen.getByRole('group')
}
/** As the browser does: it opens the block, and then says so. */
const toggle = (block: HTMLElement, isOpen: boolean) => {
  block.toggleAttribute('open', isOpen)
  fireEvent(block, new Event('toggle'))
}

it('tells that the reader opened or closed it', () => {
  const block = fold()
  expect(screen.queryByText('Inhoud')).not.toBeInTheDocument()
  toggle(block, true)
  expect(onPress).toHaveBeenLastCalledWith(true)
  expect(screen.getByText('Inhoud')).toBeVisible()
  toggle(block, false)
  expect(onPress).toHaveBeenLastCalledWith(false)
})

it('is open on paper, and tells nobody: what the printer opens is not for the address', () => {
  const block = fold()
  act(() => void fireEvent(window, new Event('beforeprint')))
  expect(block).toHaveAttribute('open')
  expect(screen.getByText('Inhoud')).toBeVisible()
  fireEvent(block, new Event('toggle'))
  act(() => void fireEvent(window, new Event('afterprint')))
  expect(onPress).not.toHaveBeenCalled()
  expect(block).not.toHaveAttribute('open')
})
