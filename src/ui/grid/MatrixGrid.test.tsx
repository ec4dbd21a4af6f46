import { act, createEvent, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MatrixGrid } from './MatrixGrid.tsx'

const group = (name: string, count: number) => ({
  key: name,
  rows: Array.from({ length: count }, (_, place) => {
    const key = `${name} ${place + 1}`
    return { key, head: <a href={`/${key}`}>{key}</a> }
  }),
})
const grid = (...groups: ReturnType<typeof group>[]) => (
  <MatrixGrid
    caption="Taken"
    corner="Taak"
    columns={[{ key: 'kolom', head: 'Programma' }]}
    groups={groups}
    cell={(row) => (row.endsWith('1') ? { mark: 'x', says: `dekt ${row}` } : undefined)}
    open={() => undefined}
  />
)
const rows = () => within(screen.getByRole('grid')).getAllByRole('rowheader')

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})
/** Every step that was waiting, and those that they ask for in turn. */
const settle = (): void => {
  for (let step = 0; step < 20; step += 1)
    act(() => {
      vi.runAllTimers()
    })
}

describe('a large grid', () => {
  it('draws its first rows at once and the others a moment later, every one of them', () => {
    render(grid(group('taak', 60)))
    expect(rows().length).toBeLessThan(20)
    settle()
    expect(rows()).toHaveLength(60)
  })

  it('begins anew when its rows change, so that a filter shows its answer at once', () => {
    const { rerender } = render(grid(group('taak', 60)))
    settle()
    rerender(grid(group('ander', 55)))
    expect(rows()[0]).toHaveTextContent('ander 1')
    expect(rows().length).toBeLessThan(20)
    settle()
    expect(rows()).toHaveLength(55)
  })

  it('has all of its rows on paper', () => {
    render(grid(group('taak', 60)))
    fireEvent(window, new Event('beforeprint'))
    expect(rows()).toHaveLength(60)
  })
})

describe('the keys of a grid', () => {
  /** Where the focus is after a key on the first row, and whether the browser still gets that key. */
  function pressed(init: { key: string; altKey?: boolean; metaKey?: boolean; ctrlKey?: boolean }) {
    render(grid(group('taak', 3)))
    const first = screen.getByRole('link', { name: 'taak 1' })
    first.focus()
    const event = createEvent.keyDown(first, init)
    fireEvent(first, event)
    return { at: document.activeElement?.textContent, left: !event.defaultPrevented }
  }

  it('move within it', () => {
    expect(pressed({ key: 'ArrowDown' })).toEqual({ at: 'taak 2', left: false })
  })

  it.each([
    ['Alt, with which a browser goes back', { key: 'ArrowRight', altKey: true }],
    [
      'Ctrl and Alt, with which a screen reader goes through a table',
      { key: 'ArrowDown', ctrlKey: true, altKey: true },
    ],
    ['the command key of a Mac', { key: 'ArrowDown', metaKey: true }],
  ])('are left to others together with %s', (_, init) => {
    expect(pressed(init)).toEqual({ at: 'taak 1', left: true })
  })

  it('reach one cell by Tab: the one that was left last, or the first row when that one is gone', () => {
    const { rerender } = render(grid(group('taak', 3)))
    const stops = () =>
      [...screen.getByRole('grid').querySelectorAll('[tabindex="0"]')].map((each) => each.textContent)
    expect(stops()).toEqual(['taak 1'])
    fireEvent.keyDown(screen.getByRole('link', { name: 'taak 1' }), { key: 'ArrowDown' })
    expect(stops()).toEqual(['taak 2'])
    rerender(grid(group('ander', 2)))
    expect(stops()).toEqual(['ander 1'])
  })
})
