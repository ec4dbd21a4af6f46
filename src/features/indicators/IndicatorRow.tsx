import type { Indicator } from '../../domain/register/things.ts'
import { indicatorTexts } from '../../messages/indicators.ts'
import { methodWords, unitWords } from '../../messages/values.ts'
import { ProvenanceBadge } from '../../register/ProvenanceBadge.tsx'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ThingChip } from '../../register/ThingChip.tsx'
import { useTexts } from '../../ui/language.tsx'
import type { Held } from './themes.ts'

/** One indicator in the catalogue; `held` is undefined while it is not known whether there are figures. */
export function IndicatorRow({ indicator, held }: { indicator: Indicator; held: Held | undefined }) {
  const t = useTexts(indicatorTexts)
  const units = useTexts(unitWords)
  const methods = useTexts(methodWords)
  const { bbv } = indicator
  return (
    <li className="indicator-row">
      <span>
        <ThingChip thing={{ kind: 'indicator', id: indicator.id }} full />{' '}
        <ProvenanceBadge provenance={indicator.provenance} />
      </span>
      <span>
        <span className="visually-hidden">{t.unit}: </span>
        {units[indicator.unit]}
      </span>
      <span>
        <span className="visually-hidden">{t.method}: </span>
        {methods[indicator.method]}
      </span>
      <span className={`indicator-row__held indicator-row__held--${held ?? 'unknown'}`}>
        <span className="visually-hidden">{t.figures}: </span>
        <HeldWords held={held} />
      </span>
      <span>
        {bbv === undefined ? null : (
          <>
            {t.bbv} {t.bbvField(String(bbv.taskField))}
            {bbv.number === undefined ? null : `, ${t.bbvNumber(String(bbv.number))}`}
          </>
        )}
      </span>
    </li>
  )
}

function HeldWords({ held }: { held: Held | undefined }) {
  const t = useTexts(indicatorTexts)
  const { index, municipality } = useRegisterView()
  const nameOf = (code: string) => index.regions.byCode.get(code)?.name ?? code
  switch (held) {
    case undefined:
      return t.figuresUnknown
    case 'own':
      return t.ownFigure(nameOf(municipality))
    case 'reference':
      return t.referenceFigure(t.country, nameOf(municipality))
    case 'none':
      return t.noFigure
  }
}
