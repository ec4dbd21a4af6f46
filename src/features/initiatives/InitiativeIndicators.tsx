import type { Initiative, Link } from '../../domain/register/things.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { directionWords, evidenceWords } from '../../messages/values.ts'
import { Cites } from '../../register/Cites.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { linkGroups } from '../../register/linkGroups.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Pages.tsx'
import { hasFigures, isForChildren } from './childrenOnly.ts'

/** The indicators an initiative is followed by, under how well that is founded; never that one caused the other. */
export function InitiativeIndicators({ initiative }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const grades = useTexts(evidenceWords)
  const { index } = useRegisterView()
  const links = index.linksFrom(initiative.id, 'initiative-indicator')
  const groups = linkGroups(links, (link) => link.evidence ?? '')
  const withFigures = new Set(index.register.indicators.filter(hasFigures).map((each) => each.id))
  return (
    <Section title={t.indicators(links.length)} note={links.length === 0 ? t.noIndicators : t.indicatorsNote}>
      {isForChildren(initiative) && !links.some((link) => withFigures.has(link.to)) ? (
        <Notice>
          <p>{t.childrenWithoutFigures}</p>
        </Notice>
      ) : null}
      {groups.length === 0 ? null : (
        <div className="link-groups">
          {groups.map((group) => {
            const [first] = group.things
            return (
              <div key={group.key}>
                <p className="link-groups__from">
                  {first?.evidence === undefined ? null : grades[first.evidence]}
                  <Cites provenance={group.provenance} />
                </p>
                <ul className="rows thing-rows">
                  {group.things.map((link) => (
                    <IndicatorRow key={link.id} link={link} hasFigure={withFigures.has(link.to)} />
                  ))}
                </ul>
              </div>
            )
          })}
        </div>
      )}
    </Section>
  )
}

/** An indicator with the direction hoped for. */
function IndicatorRow({ link, hasFigure }: { link: Link; hasFigure: boolean }) {
  const t = useTexts(initiativeTexts)
  const directions = useTexts(directionWords)
  const words = [link.direction && directions[link.direction], hasFigure ? undefined : t.noFigure]
  return (
    <li>
      <ThingChip thing={{ kind: 'indicator', id: link.to }} />
      <span className="note">{words.filter(Boolean).join(' · ')}</span>
    </li>
  )
}
