import { initiativeTexts } from '../../messages/initiatives.ts'
import { tierWords } from '../../messages/values.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { InitiativeHeads, InitiativeRow } from './InitiativeRow.tsx'
import { type Group, type Order, type PortfolioItem, inOrder } from './items.ts'

/** The portfolio as a list: what reaches my municipality first, each part in the order asked for. */
export function PortfolioList({
  items,
  order,
  place,
}: {
  items: readonly PortfolioItem[]
  order: Order
  place: string
}) {
  const t = useTexts(initiativeTexts)
  const here = items.filter((each) => each.here)
  const elsewhere = items.filter((each) => !each.here)
  return (
    <div className="stack">
      {here.length === 0 ? null : (
        <Section title={t.here(place, here.length)} id="hier">
          <InGroups items={here} order={order} />
        </Section>
      )}
      {elsewhere.length === 0 ? null : (
        <Section title={t.elsewhere(elsewhere.length)} note={t.elsewhereNote} id="elders">
          <InGroups items={elsewhere} order={order} />
        </Section>
      )}
    </div>
  )
}

function InGroups({ items, order }: { items: readonly PortfolioItem[]; order: Order }) {
  const language = useLanguage()
  const headOf = useGroupWords()
  return (
    <div className="initiative-groups">
      <InitiativeHeads />
      {inOrder(items, order, ({ initiative }) => initiative.title[language]).map(({ group, items: of }) => (
        <div key={group ?? 'all'}>
          {group === undefined ? null : (
            <h3>
              {headOf(group)} <span className="note">{of.length}</span>
            </h3>
          )}
          <ul className="rows">
            {of.map((item) => (
              <InitiativeRow key={item.initiative.id} item={item} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function useGroupWords(): (group: Group) => string {
  const t = useTexts(initiativeTexts)
  const tiers = useTexts(tierWords)
  return (group) => {
    switch (group) {
      case 'ends':
        return t.groupEnds
      case 'endless':
        return t.groupEndless
      case 'over':
        return t.groupOver
      default:
        return tiers[group]
    }
  }
}
