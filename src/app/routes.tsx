import { createBrowserRouter } from 'react-router'
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
            ...pages.map(({ path, load }) => ({ path, lazy: { Component: load } })),
            { path: '*', Component: MissingPage },
          ],
        },
      ],
    },
  ])
