import type { Money } from '../domain/register/things.ts'
import { initiativeTexts } from '../messages/initiatives.ts'
import { DutchText } from '../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { Cites } from './Cites.tsx'
import { moneyWords } from './moneyWords.ts'
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
  const { amount, terms } = moneyWords(money, useLanguage())
  return (
    <>
      {amount === undefined ? null : <span className="money-list__amount">{amount}</span>}
      <span className="note money-list__terms">{terms}</span>
    </>
  )
}
