import type { ComponentType } from 'react'
import { type PagePattern, patternAt } from '../contract/addresses.ts'

type Load = () => Promise<ComponentType>

let askedFor: string | undefined

/** Once for an address: on a first load the page is asked for twice, by main.tsx and by the router. */
async function askEarly() {
  const { href } = window.location
  if (href === askedFor) return
  askedFor = href
  ;(await import('../features/compare/askEarly.ts')).askEarly(window.location)
}

/** A page that shows slides comes with what makes them. */
const presenting = (load: Load) => async (): Promise<ComponentType> => {
  const [page, slides] = await Promise.all([load(), import('./presenting.tsx')])
  return slides.presenting(page)
}

/** How the code of every page is fetched. Each is a chunk of its own, fetched when it is gone to. */
export const pages: Readonly<Record<PagePattern, Load>> = {
  '/': async () => (await import('../features/overview/OverviewPage.tsx')).OverviewPage,
  '/taken': async () => (await import('../features/tasks/TasksPage.tsx')).TasksPage,
  '/taken/:id': async () => (await import('../features/tasks/TaskPage.tsx')).TaskPage,
  '/initiatieven': async () => (await import('../features/initiatives/InitiativesPage.tsx')).InitiativesPage,
  '/initiatieven/:id': async () =>
    (await import('../features/initiatives/InitiativePage.tsx')).InitiativePage,
  '/doelen': async () => (await import('../features/goals/GoalsPage.tsx')).GoalsPage,
  '/doelen/:id': async () => (await import('../features/goals/GoalPage.tsx')).GoalPage,
  '/partners': async () => (await import('../features/partners/PartnersPage.tsx')).PartnersPage,
  '/partners/:id': async () => (await import('../features/partners/PartnerPage.tsx')).PartnerPage,
  '/indicatoren': async () => (await import('../features/indicators/IndicatorsPage.tsx')).IndicatorsPage,
  '/indicatoren/:id': async () => (await import('../features/indicators/IndicatorPage.tsx')).IndicatorPage,
  '/vergelijken': async () => {
    // Small and first: what the address names is on its way while the page is, which asks for it again.
    void askEarly().catch(() => undefined)
    return (await import('../features/compare/ComparePage.tsx')).ComparePage
  },
  '/presenteren': presenting(async () => (await import('../features/present/PresentPage.tsx')).PresentPage),
  '/presenteren/:deck': presenting(async () => (await import('../features/present/DeckPage.tsx')).DeckPage),
  '/presenteren/:deck/tonen': presenting(
    async () => (await import('../features/present/ShowPage.tsx')).ShowPage,
  ),
  '/presenteren/:deck/spreker': presenting(
    async () => (await import('../features/present/SpeakerPage.tsx')).SpeakerPage,
  ),
  '/insluiten/vergelijken': async () =>
    (await import('../features/compare/EmbeddedComparisonPage.tsx')).EmbeddedComparisonPage,
  '/insluiten/indicatoren/:id': async () =>
    (await import('../features/indicators/EmbeddedIndicatorPage.tsx')).EmbeddedIndicatorPage,
  '/insluiten/partners': async () =>
    (await import('../features/partners/EmbeddedDiagramPage.tsx')).EmbeddedDiagramPage,
  '/verband/:type/:id': async () => (await import('../features/line/LinePage.tsx')).LinePage,
  '/aandacht': async () => (await import('../features/gaps/GapsPage.tsx')).GapsPage,
  '/over': async () => (await import('../features/about/AboutPage.tsx')).AboutPage,
  '/over/herkomst': async () => (await import('../features/provenance/ProvenancePage.tsx')).ProvenancePage,
  '/over/gegevens': async () => (await import('../features/openData/OpenDataPage.tsx')).OpenDataPage,
  '/over/toegankelijkheid': async () =>
    (await import('../features/accessibility/AccessibilityPage.tsx')).AccessibilityPage,
}

/** How the page at an address is fetched, if there is one. */
export function pageAt(pathname: string): Load | undefined {
  const pattern = patternAt(pathname)
  return pattern === undefined ? undefined : pages[pattern]
}
