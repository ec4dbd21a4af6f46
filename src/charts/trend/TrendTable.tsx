import { figureTexts, formatCell, formatFigurePeriod } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { unitWords } from '../../messages/values.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { TrendLine, TrendModel, TrendPoint } from './trendModel.ts'
import { rowOfBreak } from './trendTableWords.ts'

/** The figures of a trend as a table: a row per period, a column per region, absences in words. */
export function TrendTable({ model, caption }: { model: TrendModel; caption: string }) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  const units = useTexts(unitWords)
  return (
    // A frame that scrolls must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="figure-table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="figure-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            {model.lines.map((line) => (
              <th scope="col" key={line.region} className="figure-table__number">
                {line.name} <span className="figure-table__unit">{units[model.unit]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.periods.map(({ period }, row) => (
            <tr key={period}>
              <th scope="row">
                {formatFigurePeriod(period, language)} <AfterBreak model={model} row={row} />
              </th>
              {model.lines.map((line) => (
                <FigureCell key={line.region} point={line.points[row]} line={line} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A row on the other side of a break says so. */
function AfterBreak({ model, row }: { model: TrendModel; row: number }) {
  const words = rowOfBreak(model, row, useLanguage())
  return words === undefined ? null : <small>{words}</small>
}

function FigureCell({ point, line }: { point: TrendPoint | undefined; line: TrendLine }) {
  const language = useLanguage()
  if (point === undefined) return <td />
  const { cell } = point
  if (cell.state !== 'value')
    return <td className="figure-table__absent">{formatCell(cell, language, line.digits)}</td>
  return (
    <td className="figure-table__number">
      {formatCell(cell, language, line.digits)}
      {cell.lower === undefined || cell.upper === undefined ? null : (
        <small>
          {' '}
          ({formatNumber(cell.lower, language, line.digits)}–{formatNumber(cell.upper, language, line.digits)}
          )
        </small>
      )}
    </td>
  )
}
