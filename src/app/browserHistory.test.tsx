import { beforeEach, expect, it, vi } from 'vitest'
import { type Step, openHistory } from './browserHistory.ts'

beforeEach(() => window.history.replaceState(null, '', '/'))

/** A history, and the steps of it that are told. */
function listening() {
  const tell = vi.fn<(step: Step) => void>()
  const history = openHistory()
  const stop = history.listen(tell)
  return { history, stop, last: () => tell.mock.lastCall?.[0] }
}

it('names every entry that the browser makes, also when the same jump is made once more', () => {
  const { history, stop, last } = listening()
  const first = history.now().key
  expect(first).not.toBe('default')
  // As browsers do: the state of the entry goes with the second of two equal jumps.
  window.history.pushState(window.history.state, '', '#deel')
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(last()?.location.key).not.toBe(first)
  expect(last()?.location.key).toBe(history.now().key)
  stop()
})

it('says of a step that it keeps its place, and of the next one nothing of the kind', () => {
  const { history, stop, last } = listening()
  history.navigator.push('/?keuze', undefined, { preventScrollReset: true })
  expect(last()).toMatchObject({ keepsPlace: true, location: { search: '?keuze' } })
  window.history.replaceState({ key: 'elders' }, '', '/elders')
  window.dispatchEvent(new PopStateEvent('popstate'))
  expect(last()).toMatchObject({ keepsPlace: false, location: { pathname: '/elders' } })
  expect(history.step().keepsPlace).toBe(false)
  stop()
})
