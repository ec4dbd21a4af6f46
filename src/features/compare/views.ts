import type { ComponentType } from 'react'
import type { CompareView } from '../../contract/comparisonAddress.ts'
import { fetchedPart } from '../../ui/download/fetchPart.ts'
import type { CompareViewProps } from './viewProps.ts'

type ViewPart = () => Promise<ComponentType<CompareViewProps>>

const part = (load: () => Promise<{ default: ComponentType<CompareViewProps> }>): ViewPart => {
  const fetch = fetchedPart(load)
  return async () => (await fetch()).default
}

/** How the code of each view is fetched, when it is gone to; the page itself needs none of them. */
export const VIEW_PARTS: Readonly<Record<CompareView, ViewPart>> = {
  table: part(() => import('./views/TableView.tsx')),
  bars: part(() => import('./views/BarsView.tsx')),
  trend: part(() => import('./views/TrendView.tsx')),
  scatter: part(() => import('./views/ScatterView.tsx')),
  distribution: part(() => import('./views/DistributionView.tsx')),
  profile: part(() => import('./views/ProfileView.tsx')),
  map: part(() => import('./views/MapView.tsx')),
}
