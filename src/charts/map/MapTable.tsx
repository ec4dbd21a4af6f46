import { isValue, marginsOf } from '../../domain/figures/cells.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { mapTexts } from '../../messages/compare/map.ts'
import { formatCell } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { unitWords } from '../../messages/values.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { fullName } from '../figure/absence.ts'
import { JudgementMark } from '../figure/JudgementMark.tsx'
import type { MapModel, MapRegion } from './mapModel.ts'
import { differenceDigits, quantityWords } from './mapWords.ts'

/** The regions of the map as a table, highest first; none has a number in the order. */
export function MapTable({
  model,
  caption,
  comparatorName,
  picked,
  onPick,
}: {
  model: MapModel
  caption: string
  comparatorName: string
  picked: string | undefined
  onPick: (code: string) => void
}) {
  const t = useTexts(mapTexts)
  const units = useTexts(unitWords)
  const hasComparator = model.comparator.state === 'figure'
  return (
    // A frame that scrolls must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="figure-table-frame map-table" tabIndex={0} role="region" aria-label={caption}>
      <table className="figure-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.region}</th>
            <th scope="col" className="figure-table__number">
              {t.value} <span className="figure-table__unit">{units[model.unit]}</span>
            </th>
            {hasComparator ? (
              <>
                <th scope="col" className="figure-table__number">
                  {t.difference(comparatorName)}{' '}
                  <span className="figure-table__unit">
                    {model.unit === 'percent' ? t.points : units[model.unit]}
                  </span>
                </th>
                <th scope="col">{t.beside(comparatorName)}</th>
              </>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {model.regions.map((region) => (
            <tr key={region.code} data-picked={region.code === picked || undefined}>
              <th scope="row">
                <button
                  type="button"
                  aria-pressed={region.code === picked}
                  onClick={() => onPick(region.code)}
                >
                  <DutchText>{fullName(region)}</DutchText>
                </button>
              </th>
              <Figure region={region} model={model} />
              {hasComparator ? <Beside region={region} model={model} /> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Figure({ region, model }: { region: MapRegion; model: MapModel }) {
  const language = useLanguage()
  const { cell } = region
  const margins = marginsOf(cell)
  const number = (value: number) => formatNumber(value, language, model.digits)
  return (
    <td className={isValue(cell) ? 'figure-table__number' : 'figure-table__absent'}>
      {isValue(cell) ? formatCell(cell, language, model.digits) : quantityWords(region, model, language)}
      {margins === undefined ? null : (
        <small>
          {' '}
          ({number(margins.lower)}–{number(margins.upper)})
        </small>
      )}
    </td>
  )
}

function Beside({ region: { against, judgement }, model }: { region: MapRegion; model: MapModel }) {
  const language = useLanguage()
  const c = useTexts(comparedTexts)
  if (against === undefined) return <td colSpan={2}>{c.notCompared}</td>
  const { difference } = against
  // A sign before a difference that reads as nothing would say an order that cannot be read.
  const sign = judgement === 'untested-near' || difference === 0 ? '' : difference > 0 ? '+' : '−'
  return (
    <>
      <td className="figure-table__number">
        {sign}
        {formatNumber(Math.abs(difference), language, differenceDigits(model))}
      </td>
      <td>
        <JudgementMark judgement={judgement} />
      </td>
    </>
  )
}
