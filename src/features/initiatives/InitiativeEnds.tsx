import type { Initiative } from '../../domain/register/things.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { Cites } from '../../register/Cites.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { DaysLeft } from './EndText.tsx'
import { endsOf } from './ends.ts'
import { endWords } from './endWords.ts'

/** What ends and when: money, agreement, the initiative itself; and in so many words where no end is known. */
export function InitiativeEnds({ initiative }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const language = useLanguage()
  const { index, today } = useRegisterView()
  const ends = endsOf(initiative, index.register.deadlines)
  const { money, period } = initiative
  return (
    <ul className="initiative-ends">
      {ends.map((end) => (
        <li key={`${end.what} ${end.lastDay}`}>
          {endWords(end, today, language)}
          <DaysLeft end={end} />
          <Cites provenance={end.provenance} />
        </li>
      ))}
      {ends.length === 0 ? <li className="note">{t.noEndDate}</li> : null}
      {money.length === 0 || ends.some(({ what }) => what === 'money') ? null : (
        <li className="note">{t.noMoneyEndWhole}</li>
      )}
      {period.end?.aim === true ? <li className="note">{t.aimIsNoEnd(period.end.on)}</li> : null}
    </ul>
  )
}
