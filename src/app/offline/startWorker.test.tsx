import { act } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ToWorker } from '../../contract/offline.ts'
import { useNewVersion } from './newVersion.ts'
import { startWorker } from './startWorker.ts'

/** A worker as a page sees it: it answers whether it has the script of that page. */
const worker = (version: string) => {
  const answered = vi.fn<(message: ToWorker) => void>()
  const postMessage = (message: ToWorker, [port]: MessagePort[] = []) => {
    answered(message)
    if (message.kind === 'runs') port?.postMessage(message.script === `/assets/start-${version}.js`)
  }
  return Object.assign(new EventTarget(), { postMessage, answered })
}
type Worker = ReturnType<typeof worker>

const inForce = Object.assign(new EventTarget(), {
  active: null as Worker | null,
  waiting: null as Worker | null,
  installing: null as Worker | null,
})
const workers = Object.assign(new EventTarget(), {
  controller: {},
  register: async () => inForce,
  ready: Promise.resolve(inForce),
})
const [a, b] = ['a', 'b']

async function open(page: string, active: Worker, installing: Worker | null, waiting: Worker | null = null) {
  Object.assign(inForce, { active, installing, waiting })
  document.head.innerHTML = `<script type="module" src="/assets/start-${page}.js"></script>`
  await startWorker()
  inForce.dispatchEvent(new Event('updatefound'))
  await answers()
}
/** Until a worker has been asked and has answered. */
const answers = () => act(() => new Promise((resolve) => void setTimeout(resolve, 20)))

async function becomes(state: 'active' | 'waiting' | 'redundant', changed: Worker) {
  Object.assign(inForce, { installing: null, waiting: null, [state]: changed })
  changed.dispatchEvent(new Event('statechange'))
  await answers()
}
const isAnnounced = () => useNewVersion.getState().load !== undefined

beforeEach(() => Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true }))
afterEach(() => {
  useNewVersion.setState({ load: undefined })
  Reflect.deleteProperty(navigator, 'serviceWorker')
})

it('tells of a new version when the whole of it is there, not while it is fetched', async () => {
  const next = worker(b)
  await open(a, worker(a), next)
  expect(isAnnounced()).toBe(false)
  await becomes('waiting', next)
  expect(isAnnounced()).toBe(true)
})

it('tells nothing on a page that came from the network and is the new version, while its worker is still coming', async () => {
  const next = worker(b)
  await open(b, worker(a), next)
  expect(isAnnounced()).toBe(false)
  await becomes('waiting', next)
  expect(isAnnounced()).toBe(false)
  expect(next.answered).toHaveBeenCalledWith({ kind: 'runs', script: '/assets/start-b.js' })
})

it('tells nothing on the page of the new version when its worker fails', async () => {
  const next = worker(b)
  await open(b, worker(a), next)
  await becomes('redundant', next)
  expect(isAnnounced()).toBe(false)
})

it('does not take a version between for the newest', async () => {
  await open(b, worker(a), null, worker('between'))
  expect(isAnnounced()).toBe(false)
})

it('tells of a version that was there already when an older page was opened', async () => {
  await open(a, worker(a), null, worker(b))
  expect(isAnnounced()).toBe(true)
})

it('tells of a version that another page has loaded', async () => {
  const next = worker(b)
  await open(a, worker(a), next)
  await becomes('active', next)
  expect(isAnnounced()).toBe(true)
})

it('leaves the page as it is where workers are switched off', async () => {
  const off = Object.assign(new EventTarget(), { controller: null, register: async () => undefined })
  Object.defineProperty(navigator, 'serviceWorker', { value: off, configurable: true })
  document.head.innerHTML = '<script type="module" src="/assets/start-a.js"></script>'
  await expect(startWorker()).resolves.toBeUndefined()
  expect(isAnnounced()).toBe(false)
})
