import type { Money } from '../domain/register/things.ts'
import { formatImprecise, formatNumber } from '../messages/format.ts'
import { initiativeTexts } from '../messages/initiatives.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { Cites } from './Cites.tsx'
import { ThingChip } from './ThingChip.tsx'
import './Things.css'

/** Amounts with what kind of amount it is; a budget never looks like money spent. */
export function MoneyList({ money }: { money: readonly Money[] }) {
  const t = useTexts(initiativeTexts)
  return (
    <ul className="rows">
      {money.map((each) => (
        <li key={each.text}>
          <Amount money={each} />
          <DutchText>{each.text}</DutchText>
          <Cites provenance={each.provenance} />
          {each.funder === undefined ? null : (
            <div>
              {t.paidBy} <ThingChip thing={{ kind: 'partner', id: each.funder }} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}

function Amount({ money }: { money: Money }) {
  const t = useTexts(initiativeTexts)
  const language = useLanguage()
  const { amount, outdated, per, state, year, until, budgetProgramme, taskField } = money
  const total = amount === undefined ? undefined : `€ ${formatNumber(amount, language)}`
  const rhythm = per === undefined ? undefined : per === 'year' ? t.perYear : t.inTotal
  const terms = [
    outdated ? t.outdated : undefined,
    t[state],
    year === undefined ? undefined : t.forYear(year),
    until === undefined ? undefined : t.until(formatImprecise(until, language)),
    budgetProgramme === undefined ? undefined : t.budgetProgramme(budgetProgramme),
    taskField === undefined ? undefined : t.taskField(taskField),
  ]
  return (
    <>
      {total === undefined || outdated ? null : (
        <span className="money-list__amount">{[total, rhythm].filter(Boolean).join(' ')}</span>
      )}
      <span className="note money-list__terms">{terms.filter(Boolean).join(' · ')}</span>
    </>
  )
}
