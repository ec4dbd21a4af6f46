import { Suspense } from 'react'
import { Outlet } from 'react-router'
import { useFiguresView } from '../register/RegisterContext.tsx'
import { EMBEDDED_HEADING, EmbeddedContext } from '../ui/embedded.ts'
import { ContextNotices } from './ContextNotices.tsx'
import type { ChosenMunicipality } from './useMunicipality.ts'

/** The page around it has margins of its own. */
const BARE = { maxInlineSize: 'none', minBlockSize: 0, padding: 0 }

/** What surrounds a figure on another site: nothing but what has to be known of the address. */
export function EmbeddedShell({ chosen }: { chosen: ChosenMunicipality }) {
  const { index } = useFiguresView()
  return (
    <EmbeddedContext value={true}>
      <main style={BARE} aria-labelledby={EMBEDDED_HEADING}>
        <ContextNotices chosen={chosen} name={index.regions.byCode.get(chosen.code)?.name ?? chosen.code} />
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
    </EmbeddedContext>
  )
}
