import type { Result } from '../domain/register/things.ts'
import { formatImprecise } from '../messages/format.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { useLanguage } from '../ui/language.tsx'
import { Cites } from './Cites.tsx'
import { ToneMark } from './ToneMark.tsx'
import './Things.css'

/** What was reported of an initiative, also the disappointing. */
export function ResultList({ results }: { results: readonly Result[] }) {
  const language = useLanguage()
  return (
    <ul className="rows result-list">
      {results.map(({ text, tone, on, provenance }) => (
        <li key={text}>
          <ToneMark tone={tone} />
          <span>
            {on === undefined ? null : <>{formatImprecise(on, language)}: </>}
            <DutchText>{text}</DutchText>
            <Cites provenance={provenance} />
          </span>
        </li>
      ))}
    </ul>
  )
}
