import { createBrowserRouter, type RouteObject } from 'react-router'
import { App } from './App.tsx'
import { BrokenPage } from './BrokenPage.tsx'
import { MissingPage } from './MissingPage.tsx'

/** Every page is a chunk of its own, loaded when it is gone to. */
const pages: RouteObject[] = [
  {
    index: true,
    lazy: { Component: async () => (await import('../features/overview/OverviewPage.tsx')).OverviewPage },
  },
  {
    path: 'taken',
    lazy: { Component: async () => (await import('../features/tasks/TasksPage.tsx')).TasksPage },
  },
  {
    path: 'taken/:id',
    lazy: { Component: async () => (await import('../features/tasks/TaskPage.tsx')).TaskPage },
  },
  {
    path: 'initiatieven',
    lazy: {
      Component: async () => (await import('../features/initiatives/InitiativesPage.tsx')).InitiativesPage,
    },
  },
  {
    path: 'initiatieven/:id',
    lazy: {
      Component: async () => (await import('../features/initiatives/InitiativePage.tsx')).InitiativePage,
    },
  },
  {
    path: 'doelen',
    lazy: { Component: async () => (await import('../features/goals/GoalsPage.tsx')).GoalsPage },
  },
  {
    path: 'doelen/:id',
    lazy: { Component: async () => (await import('../features/goals/GoalPage.tsx')).GoalPage },
  },
  {
    path: 'partners',
    lazy: { Component: async () => (await import('../features/partners/PartnersPage.tsx')).PartnersPage },
  },
  {
    path: 'partners/:id',
    lazy: { Component: async () => (await import('../features/partners/PartnerPage.tsx')).PartnerPage },
  },
  {
    path: 'indicatoren',
    lazy: {
      Component: async () => (await import('../features/indicators/IndicatorsPage.tsx')).IndicatorsPage,
    },
  },
  {
    path: 'indicatoren/:id',
    lazy: { Component: async () => (await import('../features/indicators/IndicatorPage.tsx')).IndicatorPage },
  },
  {
    path: 'verband/:type/:id',
    lazy: { Component: async () => (await import('../features/line/LinePage.tsx')).LinePage },
  },
  {
    path: 'over',
    lazy: { Component: async () => (await import('../features/about/AboutPage.tsx')).AboutPage },
  },
  {
    path: 'over/herkomst',
    lazy: {
      Component: async () => (await import('../features/provenance/ProvenancePage.tsx')).ProvenancePage,
    },
  },
  { path: '*', Component: MissingPage },
]

export const createRouter = () =>
  createBrowserRouter([
    {
      path: '/',
      Component: App,
      ErrorBoundary: BrokenPage,
      HydrateFallback: () => null,
      children: [{ ErrorBoundary: BrokenPage, children: pages }],
    },
  ])
