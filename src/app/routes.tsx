import { lazy } from 'react'
import { Outlet, type RouteObject, useRoutes } from 'react-router'
import { PAGE_PATTERNS } from '../contract/addresses.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { MissingPage } from './MissingPage.tsx'
import { pageOf } from './pageOf.tsx'

/** Every figure, chip and state side by side: for who builds the app. A production build holds no trace of it. */
const gallery: RouteObject[] = import.meta.env.DEV
  ? [
      {
        path: '/galerij',
        Component: lazy(async () => ({
          default: (await import('../features/gallery/GalleryPage.tsx')).GalleryPage,
        })),
      },
      {
        path: '/galerij/blad',
        Component: lazy(async () => ({
          default: (await import('../features/gallery/SheetPage.tsx')).SheetPage,
        })),
      },
    ]
  : []

/** A mistake in a page leaves the shell standing. */
const SafeOutlet = () => (
  <ErrorBoundary>
    <Outlet />
  </ErrorBoundary>
)

const routes: RouteObject[] = [
  ...gallery,
  {
    path: '/',
    Component: App,
    children: [
      {
        Component: SafeOutlet,
        children: [
          ...PAGE_PATTERNS.map((path) => ({ path, Component: pageOf(path) })),
          { path: '*', Component: MissingPage },
        ],
      },
    ],
  },
]

/** What stands at the address. */
export function AppRoutes() {
  const page = useRoutes(routes)
  return <ErrorBoundary>{page}</ErrorBoundary>
}
