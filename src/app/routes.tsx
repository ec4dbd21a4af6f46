import { createBrowserRouter } from 'react-router'
import { PAGE_PATTERNS } from '../contract/addresses.ts'
import { App } from './App.tsx'
import { BrokenPage } from './BrokenPage.tsx'
import { MissingPage } from './MissingPage.tsx'
import { pages } from './pages.ts'

export const createRouter = () =>
  createBrowserRouter([
    {
      path: '/',
      Component: App,
      ErrorBoundary: BrokenPage,
      HydrateFallback: () => null,
      children: [
        {
          ErrorBoundary: BrokenPage,
          children: [
            ...PAGE_PATTERNS.map((path) => ({ path, lazy: { Component: pages[path] } })),
            { path: '*', Component: MissingPage },
          ],
        },
      ],
    },
  ])
