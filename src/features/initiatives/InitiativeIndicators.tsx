import { useMemo } from 'react'
import { useObservations } from '../../api/observations.ts'
import { INDICATORS_ANCHOR } from '../../contract/indicatorsAnchor.ts'
import { latestByIndicator, sameForAll } from '../../domain/figures/latest.ts'
import type { Initiative, Link } from '../../domain/register/things.ts'
import { COUNTRY } from '../../domain/regions/regionTree.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { directionWords, evidenceWords } from '../../messages/values.ts'
import { Cites } from '../../register/Cites.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { linkGroups } from '../../register/linkGroups.ts'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Pages.tsx'
import { type Figure, OriginOfAll, RowFigure } from './InitiativeFigure.tsx'
import { hasFigures, isForChildren } from './childrenOnly.ts'

/** The indicators an initiative is followed by, under how well that is founded; never that one caused the other. */
export function InitiativeIndicators({ initiative }: { initiative: Initiative }) {
  const t = useTexts(initiativeTexts)
  const { index } = useRegisterView()
  const links = index.linksFrom(initiative.id, 'initiative-indicator')
  const withFigures = useMemo(
    () => new Set(index.register.indicators.filter(hasFigures).map((each) => each.id)),
    [index],
  )
  const some = links.some((link) => withFigures.has(link.to))
  return (
    <Section
      id={INDICATORS_ANCHOR}
      title={t.indicators(links.length)}
      note={links.length === 0 ? t.noIndicators : t.indicatorsNote}
    >
      {isForChildren(initiative) && !some ? (
        <Notice>
          <p>{t.childrenWithoutFigures}</p>
        </Notice>
      ) : null}
      {links.length === 0 ? null : some ? (
        <WithFigures initiative={initiative} links={links} withFigures={withFigures} />
      ) : (
        <ByEvidence links={links} figureOf={() => ({ state: 'none' })} />
      )}
    </Section>
  )
}

/** Asks for the figures of my municipality and the Netherlands only where an indicator has any. */
function WithFigures({
  initiative: { lifeStages },
  links,
  withFigures,
}: {
  initiative: Initiative
  links: readonly Link[]
  withFigures: ReadonlySet<string>
}) {
  const { municipality } = useRegisterView()
  const { data, isError, failureCount } = useObservations({ regions: [municipality, COUNTRY] })
  const latest = useMemo(() => data && latestByIndicator(data, municipality, COUNTRY), [data, municipality])
  const same = sameForAll(links.flatMap((link) => latest?.get(link.to) ?? []))
  const figureOf = (id: string): Figure => {
    if (!withFigures.has(id)) return { state: 'none' }
    if (latest === undefined) return { state: isError || failureCount > 0 ? 'failed' : 'waiting' }
    const figure = latest.get(id)
    return figure === undefined
      ? { state: 'elsewhere' }
      : { state: 'latest', latest: figure, lifeStages, isOriginSaid: same !== undefined }
  }
  return (
    <>
      <ByEvidence links={links} figureOf={figureOf} />
      {same === undefined ? null : <OriginOfAll latest={same} lifeStages={lifeStages} />}
    </>
  )
}

function ByEvidence({ links, figureOf }: { links: readonly Link[]; figureOf: (id: string) => Figure }) {
  const grades = useTexts(evidenceWords)
  return (
    <div className="link-groups">
      {linkGroups(links, (link) => link.evidence ?? '').map((group) => {
        const [first] = group.things
        return (
          <div key={group.key}>
            <p className="link-groups__from">
              {first?.evidence === undefined ? null : grades[first.evidence]}
              <Cites provenance={group.provenance} />
            </p>
            <ul className="rows thing-rows">
              {group.things.map((link) => (
                <IndicatorRow key={link.id} link={link} figure={figureOf(link.to)} />
              ))}
            </ul>
          </div>
        )
      })}
    </div>
  )
}

/** An indicator with the direction hoped for, and how it stands here. */
function IndicatorRow({ link, figure }: { link: Link; figure: Figure }) {
  const t = useTexts(initiativeTexts)
  const directions = useTexts(directionWords)
  return (
    <li>
      <ThingChip thing={{ kind: 'indicator', id: link.to }} />
      <span className="note">
        {link.direction === undefined ? null : directions[link.direction]}
        {figure.state === 'none' ? ` · ${t.noFigure}` : null}
      </span>
      {figure.state === 'none' ? null : (
        <span className="thing-rows__note">
          <RowFigure figure={figure} />
        </span>
      )}
    </li>
  )
}
