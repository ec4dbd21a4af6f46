import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
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
  const link = useRef<HTMLAnchorElement>(null)
  const isBack = (state as CameFrom | null)?.coalition === id
  useEffect(() => {
    if (isBack) link.current?.focus()
  }, [isBack])
  return (
    <p className="coalition__do no-print">
      <AppLink
        ref={link}
        to={coalitionPath(new URLSearchParams(search), id)}
        state={{ coalition: id } satisfies CameFrom}
        aria-label={t.onlyOf(nameOf(index, { kind: 'initiative', id }, language)?.short ?? id)}
      >
        {t.only}
      </AppLink>
    </p>
  )
}
