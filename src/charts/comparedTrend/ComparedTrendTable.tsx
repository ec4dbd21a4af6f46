import type { ReactNode } from 'react'
import { marginsOf } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { comparedTrendTexts } from '../../messages/compare/comparedTrend.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts, formatCell, formatFigurePeriod } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { unitWords } from '../../messages/values.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { comparatorNumber } from '../figure/comparatorBasis.ts'
import { MoreRows, useMoreRows } from '../figure/MoreRows.tsx'
import { RowName } from '../figure/RowName.tsx'
import type { ComparedTrendModel } from './comparedTrendModel.ts'

/** The figures as a table: the comparator first, then a row per region; a column per period, and where a break lies. */
export function ComparedTrendTable({ model, caption }: { model: ComparedTrendModel; caption: string }) {
  const t = useTexts(comparedTrendTexts)
  const figures = useTexts(figureTexts)
  const language = useLanguage()
  const units = useTexts(unitWords)
  const reasons = useTexts(comparedTexts)
  const rows = useMoreRows(model.lines.length)
  const { periods, breaks, possibleBreaks, comparator, digits, lines } = model
  return (
    <>
      {/* A frame that scrolls must be reachable with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="figure-table-frame" tabIndex={0} role="region" aria-label={caption}>
        <table className="figure-table regions-table">
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                {t.region} <span className="figure-table__unit">{units[model.unit]}</span>
              </th>
              {periods.map(({ period }) => {
                const line = breaks.find(({ before }) => before === period)
                return (
                  <th scope="col" key={period} className="figure-table__number">
                    {line === undefined ? null : (
                      <small className="regions-table__break">
                        {figures.afterBreak(line.breaks.map(({ year }) => year).join(', '))}{' '}
                      </small>
                    )}
                    {possibleBreaks.some(({ before }) => before === period) ? (
                      <small className="regions-table__break">{figures.afterPossibleBreak} </small>
                    ) : null}
                    {formatFigurePeriod(period, language)}
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            <tr className="regions-table__comparator">
              <th scope="row">{t.comparator(comparator.name)}</th>
              {comparator.points.map(({ period, figure }) =>
                figure.state === 'figure' ? (
                  <Figure
                    key={period}
                    cell={figure.cell}
                    words={comparatorNumber(figure, language, digits)}
                    digits={digits}
                  />
                ) : (
                  <td key={period} className="figure-table__absent">
                    {reasons[figure.reason]}
                  </td>
                ),
              )}
            </tr>
            {lines.slice(0, rows.shown).map(({ row, points, standing }) => (
              <tr key={row.code}>
                <th scope="row">
                  <RowName row={row} isPicked={standing === 'picked'} />
                </th>
                {points.map(({ period, cell }) => (
                  <Figure
                    key={period}
                    cell={cell}
                    words={formatCell(cell, language, digits)}
                    digits={digits}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MoreRows {...rows} />
    </>
  )
}

function Figure({ cell, words, digits }: { cell: CellValue; words: string; digits: number }): ReactNode {
  const language = useLanguage()
  if (cell.state !== 'value') return <td className="figure-table__absent">{words}</td>
  const margins = marginsOf(cell)
  const number = (value: number) => formatNumber(value, language, digits)
  return (
    <td className="figure-table__number">
      {words}
      {margins === undefined ? null : (
        <small>
          {' '}
          ({number(margins.lower)}–{number(margins.upper)})
        </small>
      )}
    </td>
  )
}
