import { type Latest, lessSure } from '../../domain/figures/latest.ts'
import type { LifeStage } from '../../domain/register/values.ts'
import { figureOriginTexts } from '../../messages/figureOrigin.ts'
import { initiativeTexts } from '../../messages/initiatives.ts'
import { FigureOrigin, OtherAge } from '../../register/FigureOrigin.tsx'
import { LatestValues } from '../../register/FigureText.tsx'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useTexts } from '../../ui/language.tsx'
import './InitiativeFigure.css'

/** What there is to say of the newest figure of an indicator. */
export type Figure =
  | { state: 'none' }
  | { state: 'waiting' | 'failed' | 'elsewhere' }
  | {
      state: 'latest'
      latest: Latest
      /** Whom the initiative is for. */
      lifeStages: readonly LifeStage[]
      /** What the figure may not be without is said once, for all of them. */
      isOriginSaid: boolean
    }

/** The newest figures here and in the Netherlands with what they may not be without; or why there is none. */
export function RowFigure({ figure }: { figure: Exclude<Figure, { state: 'none' }> }) {
  const t = useTexts(initiativeTexts)
  const { index, municipality } = useRegisterView()
  if (figure.state !== 'latest')
    return {
      waiting: t.figureWaiting,
      failed: t.figureFailed,
      elsewhere: t.figureElsewhere(index.regions.byCode.get(municipality)?.name ?? municipality),
    }[figure.state]
  const { latest, lifeStages, isOriginSaid } = figure
  return (
    <>
      <LatestValues latest={latest} />
      {isOriginSaid ? (
        <Doubt latest={latest} />
      ) : (
        <span className="initiative-figure__origin">
          <FigureOrigin latest={latest} namesPublisher />
          <OtherAge latest={latest} lifeStages={lifeStages} of="initiative" />
        </span>
      )}
    </>
  )
}

/** Below figures of the same table and period: what none of them may be without, once. */
export function OriginOfAll({ latest, lifeStages }: { latest: Latest; lifeStages: readonly LifeStage[] }) {
  const t = useTexts(figureOriginTexts)
  return (
    <p className="note initiative-figure__all">
      {t.all} <FigureOrigin latest={latest} namesPublisher marksDoubt={false} />
      <OtherAge latest={latest} lifeStages={lifeStages} of="initiative" />
    </p>
  )
}

function Doubt({ latest }: { latest: Latest }) {
  const provenance = lessSure(latest)
  return provenance === undefined ? null : (
    <>
      {' '}
      <ProvenanceBadge provenance={provenance} />
    </>
  )
}
