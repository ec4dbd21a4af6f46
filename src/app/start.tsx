import '../ui/theme/index.ts'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { hasEmbeddedFigures, registerQuery } from '../api/register.ts'
import { AppRouter } from './AppRouter.tsx'
import { whenAtRest } from './offline/whenAtRest.ts'
import { fetchPage, isFetched } from './pageOf.tsx'
import { queryClient } from './queryClient.ts'
import { AppRoutes } from './routes.tsx'

/** Draws the app in the element, with the register already asked for. */
export function start(root: HTMLElement): void {
  // The answer is on its way already (main.tsx preloads it): taking it up now costs nothing and saves a round trip.
  // A part that came with the page comes first; the whole is then asked for when there is time.
  if (!hasEmbeddedFigures()) void queryClient.prefetchQuery(registerQuery)
  // In pieces: on a slow computer the page can be scrolled and read while the app is drawn.
  const draw = () =>
    startTransition(() =>
      createRoot(root).render(
        <StrictMode>
          <AppRouter>
            <AppRoutes />
          </AppRouter>
        </StrictMode>,
      ),
    )
  // Until there is a page to take its place, the opening of index.html stays; figures that stand in it stay when none comes.
  void (fetchPage(window.location.pathname) ?? Promise.resolve()).then(() => {
    const holdsFigures = document.querySelector('#opening .first-table') !== null
    if (holdsFigures && !isFetched(window.location.pathname))
      document.getElementById('opening-failed')?.removeAttribute('hidden')
    else draw()
  })
  // The built app alone: in development and in the demo the worker of the mocks has the place. Not in a page of another site.
  // Where there can be none (a browser that stores nothing), the app works as it does without.
  if (import.meta.env.PROD && import.meta.env.MODE !== 'demo' && window.self === window.top)
    whenAtRest(() => {
      import('./offline/startWorker.ts').then(({ startWorker }) => startWorker()).catch(() => undefined)
    })
}
