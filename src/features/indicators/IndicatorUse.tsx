import type { Indicator, Link } from '../../domain/register/things.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { directionWords, evidenceWords } from '../../messages/values.ts'
import { Cites } from '../../register/Cites.tsx'
import { LinkedThings } from '../../register/LinkedThings.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { usesOf } from './uses.ts'

/** Goals measured by the figure and initiatives that follow it, with what they expect of it and on what ground. */
export function IndicatorUse({ indicator }: { indicator: Indicator }) {
  const t = useTexts(indicatorTexts)
  const { index } = useRegisterView()
  const { initiatives, goals } = usesOf(index, indicator.id)
  if (goals.length === 0 && initiatives.length === 0) {
    return (
      <Section id="gebruik" title={t.usedTitle}>
        <p>{t.usedByNone}</p>
      </Section>
    )
  }
  return (
    <Section id="gebruik" title={t.usedTitle} note={t.usedNote}>
      <div className="indicator-use">
        {initiatives.length === 0 ? null : (
          <div>
            <h3>{t.initiatives}</h3>
            <ul className="rows">
              {initiatives.map((link) => (
                <li key={link.id}>
                  <FollowingInitiative link={link} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {goals.length === 0 ? null : (
          <div>
            <h3>{t.goals}</h3>
            <LinkedThings kind="goal" things={goals} />
          </div>
        )}
      </div>
    </Section>
  )
}

function FollowingInitiative({ link }: { link: Link }) {
  const directions = useTexts(directionWords)
  const evidence = useTexts(evidenceWords)
  const words = [
    link.direction && directions[link.direction],
    link.evidence && evidence[link.evidence],
  ].filter(Boolean)
  return (
    <>
      <ThingChip thing={{ kind: 'initiative', id: link.from }} />{' '}
      <span className="note">{words.join(' · ')}</span>
      <Cites provenance={link.provenance} />
    </>
  )
}
