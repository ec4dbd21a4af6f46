import { beforeEach, expect, it } from 'vitest'
import { createTurns, type Turns } from './turns.ts'

let begun: string[]
let idle: (() => void)[]
let turns: Turns

beforeEach(() => {
  begun = []
  idle = []
  turns = createTurns((act) => idle.push(act))
})

const ask = (...names: string[]) => {
  for (const name of names) void turns.turnOf(name).then(() => begun.push(name))
}
/** Gives time to so many. */
async function haveTime(times: number) {
  await Promise.resolve()
  for (let time = 0; time < times; time += 1) {
    idle.shift()?.()
    await Promise.resolve()
  }
  await Promise.resolve()
}

it('begins with what is wanted, and with nothing else until that is there', async () => {
  turns.want(['b', 'c', 'a'])
  ask('a', 'b', 'c')
  await haveTime(3)
  expect(begun).toEqual(['b'])
})

it('goes on with the others in their order, one each time that there is time', async () => {
  turns.want(['b', 'c', 'a'])
  ask('a', 'b', 'c')
  turns.goOn()
  await haveTime(1)
  expect(begun).toEqual(['b', 'c'])
  await haveTime(1)
  expect(begun).toEqual(['b', 'c', 'a'])
})

it('lets what is wanted next go before all that waits', async () => {
  turns.want(['a', 'b', 'c'])
  ask('a', 'b', 'c')
  turns.want(['c', 'b', 'a'])
  await haveTime(0)
  expect(begun).toEqual(['a', 'c'])
})

it('has a turn for what is in no order, the last', async () => {
  turns.want(['a', 'b'])
  ask('x', 'b')
  turns.goOn()
  await haveTime(2)
  expect(begun).toEqual(['b', 'x'])
})

it('lets all begin when nobody gives the order any more', async () => {
  turns.want(['a', 'b', 'c'])
  ask('a', 'b', 'c')
  turns.letGo()
  await haveTime(0)
  expect(begun).toEqual(['a', 'b', 'c'])
})
