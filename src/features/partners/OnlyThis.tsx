import { type MouseEvent, useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Initiative } from '../../domain/register/things.ts'
import { coalitionTexts } from '../../messages/partners/coalitions.ts'
import { nameOf } from '../../register/things.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { coalitionPath } from './views.ts'

/** From which coalition the reader came; the keyboard goes on from there. */
export interface CameFrom {
  coalition?: string
}

/** Opens one coalition alone, at an address of its own. Who comes back stands here again. */
export function OnlyThis({ initiative: { id } }: { initiative: Initiative }) {
  const t = useTexts(coalitionTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const { search, state } = useLocation()
  const navigate = useNavigate()
  const link = useRef<HTMLAnchorElement>(null)
  const isBack = (state as CameFrom | null)?.coalition === id
  const isLeaving = useRef(false)
  useEffect(() => {
    if (!isBack || isLeaving.current) return
    if (document.activeElement === document.body) link.current?.focus()
    // Used: the history outlives a reload, after which the reader starts at the top again.
    void navigate({ search }, { replace: true, state: null, preventScrollReset: true })
  }, [isBack, navigate, search])
  const leave = (event: MouseEvent) => {
    // With a key held down it opens elsewhere, and the reader stays here.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    isLeaving.current = true
    // In the step of the history where the list stands: Back brings the reader there.
    void navigate(
      { search },
      { replace: true, state: { coalition: id } satisfies CameFrom, preventScrollReset: true },
    )
  }
  return (
    <p className="coalition__do no-print">
      <AppLink
        ref={link}
        onClick={leave}
        to={coalitionPath(new URLSearchParams(search), id)}
        state={{ coalition: id } satisfies CameFrom}
        aria-label={t.onlyOf(nameOf(index, { kind: 'initiative', id }, language)?.short ?? id)}
      >
        {t.only}
      </AppLink>
    </p>
  )
}
