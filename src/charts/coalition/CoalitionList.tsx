import type { BoxThing } from './contentParts.ts'
import { diagramTexts } from '../../messages/partners/diagram.ts'
import { roleWords, statusWords, tierWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { nameOf } from '../../register/things.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useIsEmbedded } from '../../ui/embedded.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { TextButton } from './TextButton.tsx'
import {
  byRole,
  type CoalitionItem,
  type CoalitionModel,
  type Member,
  type Part,
  standsOut,
} from './coalitionModel.ts'
import { alsoWords, ownWords, partWords } from './coalitionWords.ts'

/** The diagram in words: per tier what stands out with its ties, then the rest. The same ties as the drawing. */
export function CoalitionList({
  model,
  choose,
}: {
  model: CoalitionModel
  choose: (thing: BoxThing) => void
}) {
  const t = useTexts(diagramTexts)
  const tiers = useTexts(tierWords)
  return (
    <div className="coalition-list">
      {model.bands.map(({ tier, items }) => {
        const out = items.filter(standsOut)
        const quiet = items.filter((item) => !standsOut(item))
        return (
          <section key={tier} aria-label={tiers[tier]}>
            <h3>
              {tiers[tier]}{' '}
              <span className="note">
                {out.length === 0 ? t.bandCount(items.length) : t.bandOut(out.length, items.length)}
              </span>
            </h3>
            {out.length === 0 ? null : (
              <ul className="coalition-list__out">
                {out.map((item) => (
                  <Item key={item.initiative.id} model={model} item={item} choose={choose} />
                ))}
              </ul>
            )}
            {quiet.length === 0 ? null : (
              <div className="coalition-list__quiet">
                {out.length === 0 ? null : <p className="note">{t.quiet(quiet.length)}</p>}
                <ul>
                  {quiet.map((item) => (
                    <Quiet key={item.initiative.id} model={model} item={item} choose={choose} />
                  ))}
                </ul>
              </div>
            )}
          </section>
        )
      })}
    </div>
  )
}

interface ItemProps {
  model: CoalitionModel
  item: CoalitionItem
  choose: (thing: BoxThing) => void
}

function Item({ model, item, choose }: ItemProps) {
  const t = useTexts(diagramTexts)
  const { initiative, parts, link, isChosen, members } = item
  return (
    <li>
      <p>
        <ThingChip thing={{ kind: 'initiative', id: initiative.id }} />{' '}
        <span className="note">
          <Status initiative={initiative} />
        </span>
        {link === undefined ? null : (
          <>
            {' '}
            <ProvenanceBadge provenance={link.provenance} />
          </>
        )}
      </p>
      {parts.map((part) => (
        <PartWords key={`${part.via} ${part.group?.id ?? ''}`} part={part} />
      ))}
      <Own model={model} item={item} />
      {members.length === 0 ? (
        link === undefined && !isChosen ? null : (
          <p className="note">{t.noMembers}</p>
        )
      ) : (
        <Members members={members} choose={choose} />
      )}
      {isChosen ? null : <Choose item={item} choose={choose} />}
    </li>
  )
}

function Status({ initiative: { status, provenance, fieldProvenance } }: Pick<CoalitionItem, 'initiative'>) {
  const statuses = useTexts(statusWords)
  return (
    <>
      {statuses[status]} <ProvenanceBadge provenance={fieldProvenance?.status ?? provenance} />
    </>
  )
}

function PartWords({ part }: { part: Part }) {
  const language = useLanguage()
  const { status, notes } = part
  return (
    <p className={`coalition-list__part coalition-list__part--${part.via}`}>
      {partWords({ ...part, status: 'found' }, language)} <ProvenanceBadge provenance={{ status }} />
      {notes.map((note) => (
        <DutchText key={note} className="note">
          {' '}
          {note}
        </DutchText>
      ))}
    </p>
  )
}

/** What my municipality is in it, where something else was chosen. */
function Own({ model: { chosen, place }, item: { own } }: Pick<ItemProps, 'model' | 'item'>) {
  const language = useLanguage()
  const [part] = own
  if (part === undefined || (chosen.is === 'municipality' && chosen.isMine)) return null
  return (
    <p className="note">
      {ownWords(place, { ...part, status: 'found' }, language)}{' '}
      <ProvenanceBadge provenance={{ status: part.status }} />
    </p>
  )
}

function Members({ members, choose }: { members: readonly Member[]; choose: ItemProps['choose'] }) {
  const t = useTexts(diagramTexts)
  const roles = useTexts(roleWords)
  const language = useLanguage()
  const isEmbedded = useIsEmbedded()
  return (
    <dl className="coalition-list__roles">
      {byRole(members).map((group) => (
        <div key={group.role}>
          <dt>{roles[group.role]}</dt>
          <dd>
            <ul>
              {group.members.map(({ partner, roles: all, status }) => (
                <li key={partner.id}>
                  <ThingChip thing={{ kind: 'partner', id: partner.id }} />{' '}
                  <span className="note">{alsoWords(all, language)}</span>{' '}
                  <ProvenanceBadge provenance={{ status }} />{' '}
                  {isEmbedded ? null : (
                    <TextButton
                      aria-label={t.whatOf(partner.name)}
                      onClick={() => choose({ kind: 'partner', id: partner.id })}
                    >
                      {t.what}
                    </TextButton>
                  )}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Quiet({ model, item, choose }: ItemProps) {
  return (
    <li>
      <ThingChip thing={{ kind: 'initiative', id: item.initiative.id }} />{' '}
      <span className="note">
        <Status initiative={item.initiative} />
      </span>
      <Own model={model} item={item} />
      <Choose item={item} choose={choose} />
    </li>
  )
}

function Choose({ item: { initiative }, choose }: Pick<ItemProps, 'item' | 'choose'>) {
  const t = useTexts(diagramTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  const isEmbedded = useIsEmbedded()
  if (isEmbedded) return null
  const name = nameOf(index, { kind: 'initiative', id: initiative.id }, language)?.short ?? initiative.id
  return (
    <TextButton
      aria-label={t.chooseOf(name)}
      onClick={() => choose({ kind: 'initiative', id: initiative.id })}
    >
      {t.choose}
    </TextButton>
  )
}
