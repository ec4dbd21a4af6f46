import { describe, expect, it } from 'vitest'
import { actOf, type PressedKey } from './showKeys.ts'

const key = (name: string, more: Partial<PressedKey> = {}): PressedKey => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  repeat: false,
  ...more,
})

describe('keys of keyboards and clickers', () => {
  it.each([
    ...['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'N'].map((name) => [name, 'next']),
    ...['ArrowLeft', 'ArrowUp', 'PageUp', 'p'].map((name) => [name, 'previous']),
    ['Home', 'first'],
    ['End', 'last'],
    ['Enter', 'enter'],
    ['Backspace', 'erase'],
    ...['b', 'B', '.'].map((name) => [name, 'black']),
    ...['w', ','].map((name) => [name, 'white']),
    ['f', 'fullScreen'],
    ['s', 'speaker'],
    ['t', 'words'],
    ['?', 'keys'],
    ['Escape', 'out'],
  ])('%s: %s', (name, act) => {
    expect(actOf(key(name), true)).toBe(act)
  })

  it('collects digits', () => {
    expect(actOf(key('7'), true)).toEqual({ digit: '7' })
  })

  it('goes back with Shift and space, as a page does', () => {
    expect(actOf(key(' ', { shiftKey: true }), true)).toBe('previous')
  })

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('leaves the browser its own with %s', (held) => {
    expect(actOf(key('p', { [held]: true }), true)).toBeUndefined()
  })

  it('goes on while a key is held, and blanks once', () => {
    expect(actOf(key('ArrowRight', { repeat: true }), true)).toBe('next')
    expect(actOf(key('b', { repeat: true }), true)).toBeUndefined()
  })

  it('does nothing with characters where the presenter switched them off', () => {
    for (const name of ['n', 'b', '.', '?', '4']) expect(actOf(key(name), false)).toBeUndefined()
    expect(actOf(key('PageDown'), false)).toBe('next')
  })
})
