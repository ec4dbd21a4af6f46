import { describe, expect, it, vi } from 'vitest'
import { render } from './answers.ts'
import { createKeptAnswers } from './keptAnswers.ts'

describe('kept answers', () => {
  const making = () => vi.fn(async () => render({ text: 'x'.repeat(80) }))

  it('are made once per revision, also when several ask at once', async () => {
    const answerOf = createKeptAnswers()
    const make = making()
    await Promise.all([answerOf(1, 'a', make), answerOf(1, 'a', make)])
    await answerOf(1, 'a', make)
    expect(make).toHaveBeenCalledTimes(1)
    await answerOf(2, 'a', make)
    expect(make).toHaveBeenCalledTimes(2)
  })

  it('let go of the first one made when there is no more room', async () => {
    const answerOf = createKeptAnswers(200)
    const first = making()
    for (const [key, make] of [
      ['a', first],
      ['b', making()],
      ['c', making()],
      ['a', first],
    ] as const) {
      await answerOf(1, key, make)
    }
    expect(first).toHaveBeenCalledTimes(2)
  })

  it('count the room that a long key takes', async () => {
    const answerOf = createKeptAnswers(300)
    const first = making()
    await answerOf(1, 'a'.repeat(150), first)
    await answerOf(1, 'b'.repeat(150), making())
    await answerOf(1, 'a'.repeat(150), first)
    expect(first).toHaveBeenCalledTimes(2)
  })

  it('do not keep a failure', async () => {
    const answerOf = createKeptAnswers()
    await expect(answerOf(1, 'a', async () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await answerOf(1, 'a', making())).toMatchObject({ tag: expect.any(String) })
  })
})
