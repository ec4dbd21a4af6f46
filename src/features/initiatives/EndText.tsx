import { deadlineTexts } from '../../messages/deadlines.ts'
import { formatImprecise } from '../../messages/format.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type InitiativeEnd, daysUntil } from './ends.ts'
import type { PortfolioItem } from './items.ts'

/** Further off than this, the days say less than the date. */
const COUNTED_DAYS = 366

/** "nog 40 dagen"; "nog hoogstens 40 dagen" where the day itself is not known. Nothing when it is past or far off. */
export function DaysLeft({ end }: { end: InitiativeEnd }) {
  const t = useTexts(initiativeTexts)
  const deadlines = useTexts(deadlineTexts)
  const { today } = useRegisterView()
  const days = daysUntil(end, today)
  if (days < 0 || days > COUNTED_DAYS) return null
  const words = deadlines.daysLeft(days)
  return (
    <>
      {' '}
      <span className="days-left">
        {days > 0
          ? t.left(end.exact ? words : deadlines.atMost(words))
          : end.exact
            ? deadlines.today
            : deadlines.todayAtMost}
      </span>
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
