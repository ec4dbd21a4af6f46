import { formatImprecise } from '../../messages/format.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type InitiativeEnd, daysUntil } from './ends.ts'
import { daysLeftWords } from './endWords.ts'
import type { PortfolioItem } from './items.ts'

/** What `daysLeftWords` says; nothing when it is past or far off. */
export function DaysLeft({ end }: { end: InitiativeEnd }) {
  const language = useLanguage()
  const { today } = useRegisterView()
  const words = daysLeftWords(end, today, language)
  return words === undefined ? null : (
    <>
      {' '}
      <span className="days-left">{words}</span>
    </>
  )
}

/** Until when there is money, as far as this register knows. */
export function MoneyUntil({ item: { initiative, ends } }: { item: PortfolioItem }) {
  const t = useTexts(initiativeTexts)
  const language = useLanguage()
  const { today } = useRegisterView()
  const last = ends.findLast(({ what }) => what === 'money')
  if (last !== undefined)
    return (
      <>
        {formatImprecise(last.date, language)}
        {daysUntil(last, today) < 0 ? ` (${t.past})` : null}
        <DaysLeft end={last} />
      </>
    )
  return <span className="note">{initiative.money.length === 0 ? t.noAmount : t.noMoneyEnd}</span>
}
