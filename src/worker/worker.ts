/**
 * The worker of the built app: keeps its files and the last answers of the service, and gives them when the network does
 * not, or not in time. Files with a hash in their name it gives always (docs/decisions/0030).
 */
import { API_ROOT, READABLE_SINCE } from '../contract/resources.ts'
import type { ToWorker } from '../contract/offline.ts'
import { type AppVersion, createAppFiles } from './appFiles.ts'
import { createKeptAnswers } from './keptAnswers.ts'
import { kindOf } from './kindOf.ts'
import { createNetworkFirst } from './networkFirst.ts'

declare const self: ServiceWorkerGlobalScope
/** Put in its place by the build. */
declare const APP_VERSION: AppVersion

/** An app that needs another field cannot do with answers from before there was one; until then they stay. */
const ANY_ANSWERS = 'gezond-verband-answers-'
const ANSWERS = ANY_ANSWERS + READABLE_SINCE
/** More than any page asks for. */
const MOST_PATHS = 200

const networkFirst = createNetworkFirst(() => Date.now())
const files = createAppFiles(APP_VERSION, self.caches)
const answers = createKeptAnswers(ANSWERS, self.caches, () => new Date())

self.addEventListener('install', (event) => event.waitUntil(files.fetchAll()))

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const each of await self.caches.keys())
        if (each.startsWith(ANY_ANSWERS) && each !== ANSWERS) await self.caches.delete(each)
      await self.clients.claim()
    })(),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const kind = kindOf(request, self.location.origin, files.has)
  if (kind === undefined) return
  const { pathname, search } = new URL(request.url)
  switch (kind) {
    case 'hashed file':
      return event.respondWith(fromFiles(request, pathname))
    case 'page':
      return event.respondWith(networkFirst(fetch(request), files.opening))
    case 'file':
      return event.respondWith(networkFirst(fetch(request), () => files.find(pathname)))
    case 'answer':
      return event.respondWith(fromService(event, pathname + search))
  }
})

async function fromFiles(request: Request, path: string): Promise<Response> {
  return (await files.find(path).catch(() => undefined)) ?? fetch(request)
}

function fromService(event: FetchEvent, path: string): Promise<Response> {
  const network = fetch(event.request)
  // Kept also when it comes too late for who asked.
  event.waitUntil(
    network.then(
      (response) => answers.keep(path, response.clone()),
      () => undefined,
    ),
  )
  return networkFirst(network, () => answers.find(path))
}

self.addEventListener('message', (event) => {
  // Only pages of this origin can send it anything, and they are of this app.
  const message = event.data as ToWorker
  switch (message.kind) {
    case 'keep':
      return event.waitUntil(keepAll(message.paths))
    case 'runs': {
      const isOurs = files.has(message.script)
      event.ports[0]?.postMessage(isOurs)
      return isOurs ? event.waitUntil(settle()) : undefined
    }
    case 'take-over':
      return event.waitUntil(self.skipWaiting())
  }
})

async function keepAll(paths: readonly string[]): Promise<void> {
  for (const path of paths.filter((each) => each.startsWith(`${API_ROOT}/`)).slice(0, MOST_PATHS)) {
    const response = await fetch(path).catch(() => undefined)
    if (response !== undefined) await answers.keep(path, response)
  }
}

/** A page of this version is open, and no other page: nothing of other versions is needed any more. */
async function settle(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (pages.length > 1) return
  await self.skipWaiting()
  const { installing, waiting } = self.registration
  if (installing === null && waiting === null) await files.forgetOthers()
}
