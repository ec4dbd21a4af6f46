/*
 * Takes a worker that does harm out of every browser that has it: put this file in the place of sw.js (docs/decisions/0030).
 * Pages that are open go on from the network; what was kept goes.
 */
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith('gezond-verband-')) await caches.delete(name)
      await self.registration.unregister()
    })(),
  )
})
