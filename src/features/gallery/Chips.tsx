import { LINE_KINDS, type LineKind } from '../../domain/graph/registerIndex.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { kindWords } from '../../messages/values.ts'
import { LinkedThings } from '../../register/LinkedThings.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useTexts } from '../../ui/language.tsx'
import { provenances } from './data/provenances.ts'
import { Part, Series, Specimen } from './Specimens.tsx'

/** The ids of made-up things that have each kind of name; laws go by their own. */
const NAMES = ['short', 'long', 'word', 'script'] as const
const IDS = { short: 'kort', long: 'lang', word: 'woord', script: 'schrift' }
const HELD: Readonly<Record<LineKind, readonly (typeof NAMES)[number][]>> = {
  law: [],
  task: ['short', 'long', 'word'],
  initiative: ['short', 'long', 'word', 'script'],
  partner: ['short', 'long', 'script'],
  goal: ['short', 'long'],
  indicator: ['short', 'long'],
}

/** Every kind of thing as the chip that stands for it, with every kind of name. */
export function Chips() {
  const t = useTexts(galleryTexts)
  const words = useTexts(kindWords)
  const linked = ['kort', 'lang', 'schrift', 'onbekend'].map((id, place) => ({
    id,
    provenance: place < 2 ? provenances.found : place === 2 ? provenances.editorial : provenances.unsure,
  }))
  return (
    <Part id="dingen" title={t.chips}>
      {LINE_KINDS.map((kind) => (
        <Specimen key={kind} name={words[kind]}>
          <Series
            items={
              kind === 'law'
                ? [{ name: t.short, show: <ThingChip thing={{ kind, id: 'wpg' }} /> }]
                : HELD[kind].map((name) => ({
                    name: t[name],
                    show: <ThingChip thing={{ kind, id: IDS[name] }} />,
                  }))
            }
          />
        </Specimen>
      ))}
      <Specimen name={t.full}>
        <ThingChip thing={{ kind: 'initiative', id: 'kort' }} full />
      </Specimen>
      <Specimen name={t.unknownThing}>
        <ThingChip thing={{ kind: 'initiative', id: 'bestaat-niet' }} />
      </Specimen>
      <Specimen name={t.inText}>
        <LinkedThings kind="initiative" things={linked} />
      </Specimen>
    </Part>
  )
}
