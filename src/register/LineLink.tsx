import { linePathOf } from '../contract/addresses.ts'
import type { ThingRef } from '../domain/graph/registerIndex.ts'
import { thingTexts } from '../messages/things.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { useTexts } from '../ui/language.tsx'
import './LineLink.css'

/** From the page of a thing to the line through it. */
export function LineLink({ thing }: { thing: ThingRef }) {
  const t = useTexts(thingTexts)
  return (
    <p className="line-link no-print">
      <AppLink to={linePathOf(thing)} className="line-link__link">
        {t.toLine}
      </AppLink>
    </p>
  )
}
