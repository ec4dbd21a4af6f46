import type { ComponentType } from 'react'

/** A page, where it stands, and how its code is fetched. */
interface PageEntry {
  /** Pattern of the router: "/taken/:id". */
  path: string
  load(): Promise<ComponentType>
}

/** Every page of the app. Each is a chunk of its own, fetched when it is gone to. */
export const pages: readonly PageEntry[] = [
  { path: '/', load: async () => (await import('../features/overview/OverviewPage.tsx')).OverviewPage },
  { path: '/taken', load: async () => (await import('../features/tasks/TasksPage.tsx')).TasksPage },
  { path: '/taken/:id', load: async () => (await import('../features/tasks/TaskPage.tsx')).TaskPage },
  {
    path: '/initiatieven',
    load: async () => (await import('../features/initiatives/InitiativesPage.tsx')).InitiativesPage,
  },
  {
    path: '/initiatieven/:id',
    load: async () => (await import('../features/initiatives/InitiativePage.tsx')).InitiativePage,
  },
  { path: '/doelen', load: async () => (await import('../features/goals/GoalsPage.tsx')).GoalsPage },
  { path: '/doelen/:id', load: async () => (await import('../features/goals/GoalPage.tsx')).GoalPage },
  {
    path: '/partners',
    load: async () => (await import('../features/partners/PartnersPage.tsx')).PartnersPage,
  },
  {
    path: '/partners/:id',
    load: async () => (await import('../features/partners/PartnerPage.tsx')).PartnerPage,
  },
  {
    path: '/indicatoren',
    load: async () => (await import('../features/indicators/IndicatorsPage.tsx')).IndicatorsPage,
  },
  {
    path: '/indicatoren/:id',
    load: async () => (await import('../features/indicators/IndicatorPage.tsx')).IndicatorPage,
  },
  { path: '/verband/:type/:id', load: async () => (await import('../features/line/LinePage.tsx')).LinePage },
  { path: '/over', load: async () => (await import('../features/about/AboutPage.tsx')).AboutPage },
  {
    path: '/over/herkomst',
    load: async () => (await import('../features/provenance/ProvenancePage.tsx')).ProvenancePage,
  },
]

/** The page at an address, by the same patterns as the router's: ":id" stands for one segment. */
export function pageAt(pathname: string): PageEntry | undefined {
  const segments = pathname.split('/').filter(Boolean)
  return pages.find(({ path }) => {
    const pattern = path.split('/').filter(Boolean)
    return (
      pattern.length === segments.length &&
      pattern.every((part, place) => part.startsWith(':') || part === segments[place])
    )
  })
}
