import { useMemo } from 'react'
import { type BoundaryEvent, boundaryEvents } from '../domain/regions/boundaryEvents.ts'
import type { Provenance } from '../domain/register/things.ts'
import { boundaryTexts } from '../messages/boundaryEvents.ts'
import { formatList, formatNumber } from '../messages/format.ts'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { Notice } from '../ui/Notice.tsx'
import { useFiguresView } from './RegisterContext.tsx'
import { SourceLine } from './SourceLine.tsx'
import { boundaryWords } from './boundaryWords.ts'

/** More than these are folded away under their names, and more names than these are counted. */
const MOST = 3

/** As high as a finger needs; a stylesheet of its own would be loaded by every page. */
const PRESSED = { minBlockSize: '1.5rem', cursor: 'pointer' }

/**
 * Which of these municipalities were formed, divided, joined or corrected since the first of the figures beside it: when, of
 * which, with how many inhabitants, whether the figures know of it, and the source. Nothing where nothing happened.
 */
export function BoundaryNotice({
  codes,
  firstYear,
  classifications,
  folded = false,
}: {
  codes: readonly string[]
  /** The first year that figures are of. */
  firstYear: number
  /** The classifications that the figures are counted in. */
  classifications: readonly number[]
  /** Only whose borders changed, until the reader asks for more. */
  folded?: boolean
}) {
  const t = useTexts(boundaryTexts)
  const language = useLanguage()
  const { index, today } = useFiguresView()
  const events = useMemo(
    () => boundaryEvents(codes, { firstYear, today }, index.regions, index.register.boundaryChanges),
    [codes, firstYear, today, index],
  )
  if (events.length === 0) return null
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  const told = (
    <>
      <ul>
        {events.map((event) => (
          <li key={`${event.kind} ${event.on} ${event.code}`}>
            {boundaryWords(event, classifications, nameOf, language)}
          </li>
        ))}
      </ul>
      {sourcesOf(events).map(([key, provenance]) => (
        <SourceLine key={key} provenance={provenance} />
      ))}
    </>
  )
  const names = [...new Set(events.map(({ code }) => nameOf(code)))]
  const whose =
    names.length > MOST ? t.municipalities(formatNumber(names.length, language)) : formatList(names, language)
  return events.length <= MOST && !folded ? (
    <Notice title={t.title}>{told}</Notice>
  ) : (
    <Notice>
      <details>
        <summary style={PRESSED}>{t.of(whose, String(firstYear))}</summary>
        {told}
      </details>
    </Notice>
  )
}

/** Many changes come from one table. What is noted with a border correction is about its share, which is not told. */
function sourcesOf(events: readonly BoundaryEvent[]): [string, Provenance][] {
  const provenances = events.flatMap(({ kind, changes }) =>
    changes.map(({ provenance: { note, ...rest } }): Provenance =>
      note === undefined || kind === 'corrected' ? rest : { ...rest, note },
    ),
  )
  return [...new Map(provenances.map((each) => [JSON.stringify(each), each]))]
}
