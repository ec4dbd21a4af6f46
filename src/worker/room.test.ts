import { expect, it } from 'vitest'
import { createRoom } from './room.ts'

const never = () => false

it('lets go of what was put in longest ago when there are too many bytes', () => {
  const room = createRoom({ bytes: 100, entries: 10 }, never)
  expect(room.put('a', 40)).toEqual([])
  expect(room.put('b', 40)).toEqual([])
  expect(room.put('c', 60)).toEqual(['a'])
  expect(room.put('d', 90)).toEqual(['b', 'c'])
})

it('lets go of one when there are too many', () => {
  const room = createRoom({ bytes: 100, entries: 2 }, never)
  room.put('a', 1)
  room.put('b', 1)
  expect(room.put('c', 1)).toEqual(['a'])
})

it('counts what is put in again once, as the newest', () => {
  const room = createRoom({ bytes: 100, entries: 10 }, never)
  room.put('a', 50)
  room.put('b', 50)
  expect(room.put('a', 50)).toEqual([])
  expect(room.put('c', 50)).toEqual(['b'])
})

it('never lets go of what stays', () => {
  const room = createRoom({ bytes: 100, entries: 10 }, (name) => name === 'register')
  room.put('register', 80)
  expect(room.put('a', 30)).toEqual(['a'])
  expect(room.put('b', 20)).toEqual([])
})
