import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { pathOf } from '../../contract/addresses.ts'
import { rolesOf } from '../../domain/coverage/roles.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { coalitionTexts } from '../../messages/partners/coalitions.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { AppLink } from '../../ui/AppLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Coalition } from './Coalition.tsx'
import type { InSight } from './inSight.ts'
import type { CameFrom } from './OnlyThis.tsx'
import { coalitionPath } from './views.ts'
import './CoalitionsView.css'

/** One coalition by itself: who works together in this initiative, whatever the filters and the reach. */
export function OneCoalition({
  initiative,
  sight: { index, seats },
  place,
}: Pick<InSight, 'sight' | 'place'> & { initiative: Initiative }) {
  const t = useTexts(coalitionTexts)
  const { municipality } = useRegisterView()
  const { search, state } = useLocation()
  const heading = useRef<HTMLHeadingElement>(null)
  const { id } = initiative
  const isOpened = (state as CameFrom | null)?.coalition === id
  // Who pressed the link in the list goes on at the name; who comes by the address starts at the top of the page.
  useEffect(() => {
    if (isOpened && document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [isOpened])
  return (
    <div className="coalitions coalitions--one">
      <p className="coalitions__back no-print">
        <AppLink
          to={coalitionPath(new URLSearchParams(search), undefined)}
          state={{ coalition: id } satisfies CameFrom}
        >
          {t.all}
        </AppLink>
      </p>
      <Coalition
        initiative={initiative}
        seats={seats.inInitiative(id)}
        own={rolesOf(index, municipality, initiative)}
        place={place}
        isAlone
        heading={heading}
      >
        <p className="coalition__do no-print">
          <AppLink to={pathOf({ kind: 'initiative', id })}>{t.toInitiative}</AppLink>
        </p>
      </Coalition>
    </div>
  )
}
