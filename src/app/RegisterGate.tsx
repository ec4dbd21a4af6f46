import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { ServiceError } from '../api/request.ts'
import { isEmbedded, isWholeScreen } from '../contract/addresses.ts'
import type { FigureIndex } from '../domain/graph/registerIndex.ts'
import { shellTexts } from '../messages/shell.ts'
import { PartialContext, type RegisterView, RegisterContext } from '../register/RegisterContext.tsx'
import { useToday } from '../state/today.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/language.tsx'
import { Notice } from '../ui/Notice.tsx'
import { EmbeddedShell } from './EmbeddedShell.tsx'
import { pageMadeAt } from './pageMadeAt.ts'
import { Shell } from './Shell.tsx'
import { ShellFrame } from './ShellFrame.tsx'
import { StaleNotice } from './StaleNotice.tsx'
import { useBackOnline } from './offline/useBackOnline.ts'
import { useEndOfOpening } from './useEndOfOpening.ts'
import { useMunicipality } from './useMunicipality.ts'
import { type Whole, useRegisterInParts } from './useRegisterInParts.ts'

/** Draws the pages once the register is there, or what the page needs of it, and says what is the matter while it is not. */
export function RegisterGate() {
  const t = useTexts(shellTexts)
  const { part, whole, register, askWhole } = useRegisterInParts()
  const { keptSince, askAnew } = useBackOnline()
  // Nothing comes between a show and its slides; they say themselves of when they are.
  const isShow = isWholeScreen(useLocation().pathname)
  const figures = whole?.index ?? part
  useEndOfOpening(figures !== undefined || register.failureCount > 0)
  if (figures !== undefined) {
    return (
      <>
        {!isShow && (register.failureCount > 0 || keptSince !== undefined) ? (
          <StaleNotice
            // Without the whole, what is on screen came with the page.
            since={keptSince ?? (register.dataUpdatedAt || pageMadeAt())}
            retry={() => void (keptSince === undefined ? register.refetch() : askAnew())}
          />
        ) : null}
        <RegisterShell figures={figures} whole={whole} askWhole={askWhole} />
      </>
    )
  }
  if (register.failureCount === 0) return null
  const status = register.failureReason instanceof ServiceError ? register.failureReason.status : 0
  return (
    <ShellFrame>
      <Notice tone="error" urgent title={t.unreachableTitle}>
        <p>{status === 0 ? t.unreachable : t.refused(String(status))}</p>
        <Button onClick={() => void register.refetch()}>{t.retry}</Button>
      </Notice>
    </ShellFrame>
  )
}

interface ShellParts {
  figures: FigureIndex
  whole: Whole | undefined
  /** Where a part came with the page. */
  askWhole: (() => Promise<Whole>) | undefined
}

function RegisterShell({ figures, whole, askWhole }: ShellParts) {
  const t = useTexts(shellTexts)
  const today = useToday()
  const chosen = useMunicipality(figures)
  const { pathname } = useLocation()
  const { code: municipality } = chosen
  const part = useMemo(
    () => (askWhole === undefined ? undefined : { index: figures, municipality, today, askWhole }),
    [figures, municipality, today, askWhole],
  )
  const view = useMemo<RegisterView | undefined>(
    () => (whole === undefined ? undefined : { ...whole, municipality, today }),
    [whole, municipality, today],
  )
  if (figures.register.regions.length === 0) {
    return (
      <ShellFrame>
        <Notice title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Notice>
      </ShellFrame>
    )
  }
  return (
    <PartialContext value={part}>
      <RegisterContext value={view}>
        {isEmbedded(pathname) ? <EmbeddedShell chosen={chosen} /> : <Shell chosen={chosen} />}
      </RegisterContext>
    </PartialContext>
  )
}
