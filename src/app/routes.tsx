import { createBrowserRouter } from 'react-router'
import { PAGE_PATTERNS } from '../contract/addresses.ts'
import { App } from './App.tsx'
import { BrokenPage } from './BrokenPage.tsx'
import { MissingPage } from './MissingPage.tsx'
import { pageOf } from './pageOf.tsx'
import { pages } from './pages.ts'

/** Every figure, chip and state side by side: for who builds the app. A production build holds no trace of it. */
const gallery = import.meta.env.DEV
  ? [
      {
        path: '/galerij',
        HydrateFallback: () => null,
        lazy: { Component: async () => (await import('../features/gallery/GalleryPage.tsx')).GalleryPage },
      },
      {
        path: '/galerij/blad',
        HydrateFallback: () => null,
        lazy: { Component: async () => (await import('../features/gallery/SheetPage.tsx')).SheetPage },
      },
    ]
  : []

export const createRouter = () =>
  createBrowserRouter([
    ...gallery,
    {
      path: '/',
      Component: App,
      ErrorBoundary: BrokenPage,
      HydrateFallback: () => null,
      children: [
        {
          ErrorBoundary: BrokenPage,
          children: [
            ...PAGE_PATTERNS.map((path) => ({ path, lazy: { Component: pageOf(pages[path]) } })),
            { path: '*', Component: MissingPage },
          ],
        },
      ],
    },
  ])
