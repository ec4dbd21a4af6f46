import './ui/theme/index.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RouterProvider } from 'react-router/dom'
import { registerQuery } from './api/register.ts'
import { queryClient } from './app/queryClient.ts'
import { createRouter } from './app/routes.tsx'

async function start(root: HTMLElement) {
  // Development and the demo run on the mocked service; the production build leaves this branch and its code out.
  if (import.meta.env.DEV || import.meta.env.MODE === 'demo') {
    const { startMocks } = await import('../mocks/browser.ts')
    await startMocks()
  }
  // The answer is on its way already (index.html preloads it): taking it up now costs nothing and saves a round trip.
  void queryClient.prefetchQuery(registerQuery)
  createRoot(root).render(
    <StrictMode>
      <RouterProvider router={createRouter()} />
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with id "root"')
void start(root)
