import { describe, expect, it } from 'vitest'
import { target } from './useGridKeys.ts'

const from = (key: string, row: number, column: number, ctrlKey = false) =>
  target({ key, ctrlKey }, row, column, 70, 28)

describe('the keys of a grid', () => {
  it('go a cell at a time and stop at the edges', () => {
    expect(from('ArrowRight', 3, 5)).toEqual({ row: 3, column: 6 })
    expect(from('ArrowDown', 70, 5)).toEqual({ row: 70, column: 5 })
    expect(from('ArrowLeft', 3, 0)).toEqual({ row: 3, column: 0 })
    expect(from('ArrowUp', 1, 28)).toEqual({ row: 0, column: 28 })
  })

  it('go to the ends of the row, and with Ctrl of the grid', () => {
    expect(from('Home', 3, 5)).toEqual({ row: 3, column: 0 })
    expect(from('End', 3, 5)).toEqual({ row: 3, column: 28 })
    expect(from('Home', 3, 5, true)).toEqual({ row: 0, column: 0 })
    expect(from('End', 3, 5, true)).toEqual({ row: 70, column: 28 })
  })

  it('go ten rows at a time', () => {
    expect(from('PageDown', 65, 5)).toEqual({ row: 70, column: 5 })
    expect(from('PageUp', 25, 5)).toEqual({ row: 15, column: 5 })
  })

  it('leave every other key alone', () => {
    expect(from('Enter', 3, 5)).toBeUndefined()
    expect(from('Tab', 3, 5)).toBeUndefined()
  })
})
