import type { CellValue } from '../../domain/register/things.ts'
import { scatterTexts } from '../../messages/compare/scatter.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { formatCell } from '../../messages/figures.ts'
import { unitWords } from '../../messages/values.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { comparatorNumber } from '../figure/comparatorBasis.ts'
import { MoreRows, useMoreRows } from '../figure/MoreRows.tsx'
import { RowName } from '../figure/RowName.tsx'
import type { ScatterAxis, ScatterModel } from './scatterModel.ts'

/** The figures as a table: the comparator first, then a row per region, also those that lack a figure. */
export function ScatterTable({
  model,
  caption,
  comparatorName,
  picked,
}: {
  model: ScatterModel
  caption: string
  comparatorName: string
  picked: string | undefined
}) {
  const t = useTexts(scatterTexts)
  const language = useLanguage()
  const units = useTexts(unitWords)
  const reasons = useTexts(comparedTexts)
  const more = useMoreRows(model.rows.length)
  const axes = [model.x, model.y]
  return (
    <>
      {/* A frame that scrolls must be reachable with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="figure-table-frame" tabIndex={0} role="region" aria-label={caption}>
        <table className="figure-table regions-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.region}</th>
              {axes.map(({ column: { indicator, unit } }) => (
                <th scope="col" key={indicator.id} className="figure-table__number">
                  {indicator.title[language]} <span className="figure-table__unit">{units[unit]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr className="regions-table__comparator">
              <th scope="row">{t.comparator(comparatorName)}</th>
              {axes.map((axis) => {
                const { comparator, indicator } = axis.column
                return comparator.state === 'figure' ? (
                  <td key={indicator.id} className="figure-table__number">
                    {comparatorNumber(comparator, language, axis.digits)}
                  </td>
                ) : (
                  <td key={indicator.id} className="figure-table__absent">
                    {reasons[comparator.reason]}
                  </td>
                )
              })}
            </tr>
            {model.rows.slice(0, more.shown).map(({ row, cells }) => (
              <tr key={row.code}>
                <th scope="row">
                  <RowName row={row} isPicked={row.code === picked} />
                </th>
                <FigureCell cell={cells.x} axis={model.x} />
                <FigureCell cell={cells.y} axis={model.y} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows {...more} />
    </>
  )
}

function FigureCell({ cell, axis }: { cell: CellValue; axis: ScatterAxis }) {
  const language = useLanguage()
  return (
    <td className={cell.state === 'value' ? 'figure-table__number' : 'figure-table__absent'}>
      {formatCell(cell, language, axis.digits)}
    </td>
  )
}
