import { initiativeTexts } from '../../messages/initiatives.ts'
import { initiativeKindWords, statusWords } from '../../messages/values.ts'
import { PeriodText } from '../../register/PeriodText.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useTexts } from '../../ui/language.tsx'
import { DaysLeft, MoneyUntil } from './EndText.tsx'
import type { PortfolioItem } from './items.ts'

/** What stands in the columns; the rows say it themselves, so that a screen reader need not hear it twice. */
export function InitiativeHeads() {
  const t = useTexts(initiativeTexts)
  return (
    <div className="initiative-heads" aria-hidden="true">
      <span>{t.name}</span>
      <span>{t.kind}</span>
      <span>{t.status}</span>
      <span>{t.period}</span>
      <span>{t.moneyUntil}</span>
      <span>{t.leadPartner}</span>
    </div>
  )
}

/** One initiative in a list: name, kind, status, period, end of its money and who leads. */
export function InitiativeRow({ item }: { item: PortfolioItem }) {
  const t = useTexts(initiativeTexts)
  const kinds = useTexts(initiativeKindWords)
  const statuses = useTexts(statusWords)
  const { id, kind, period, status, partners, fieldProvenance } = item.initiative
  const leads = partners.filter((each) => each.roles.includes('lead'))
  const { next } = item
  return (
    <li className="initiative-row">
      <div className="initiative-row__name">
        <ThingChip thing={{ kind: 'initiative', id }} full />
      </div>
      <div className="initiative-row__plain">{kinds[kind]}</div>
      <div className="initiative-row__plain">
        {statuses[status]}{' '}
        {fieldProvenance?.status === undefined ? null : (
          <ProvenanceBadge provenance={fieldProvenance.status} />
        )}
      </div>
      <div>
        <PeriodText period={period} />
        {next === undefined || next.what === 'money' ? null : <DaysLeft end={next} />}
      </div>
      <div className="initiative-row__money">
        <span className="initiative-row__term">{t.moneyUntil}: </span>
        <MoneyUntil item={item} />
      </div>
      <div className="initiative-row__lead">
        {leads.length === 0 ? (
          <span className="note">{t.noLead(partners.length)}</span>
        ) : (
          <span className="initiative-row__term">{t.leadPartner}: </span>
        )}
        {leads.map(({ partner }) => (
          <ThingChip key={partner} thing={{ kind: 'partner', id: partner }} />
        ))}
      </div>
    </li>
  )
}
