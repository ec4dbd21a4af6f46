import { marginsOf } from '../../domain/figures/cells.ts'
import type { CellValue } from '../../domain/register/things.ts'
import { comparedTexts } from '../../messages/compare/figure.ts'
import { figureTexts, formatCell, formatFigurePeriod } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { unitWords } from '../../messages/values.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type TrajectoryRow, tableRows } from './tableRows.ts'
import type { TrajectoryModel } from './trajectoryModel.ts'

/** The figures as a table: a row per year with both, the gap, and what the path asks; absences in words. */
export function TrajectoryTable({ model, caption }: { model: TrajectoryModel; caption: string }) {
  const t = useTexts(trajectoryFigureTexts)
  const figures = useTexts(figureTexts)
  const language = useLanguage()
  const unit = useTexts(unitWords)[model.unit]
  const ofGap = model.unit === 'percent' ? t.gapPoints : unit
  const { names } = model
  const heads: [string, string][] = [
    [names.own, unit],
    [names.comparator, unit],
    [t.gap, ofGap],
    [t.requiredGap, ofGap],
    [t.requiredFigure, unit],
  ]
  return (
    // A frame that scrolls must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="figure-table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="figure-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            {heads.map(([name, of]) => (
              <th scope="col" key={name} className="figure-table__number">
                {name} <span className="figure-table__unit">{of}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableRows(model).map((row) => (
            <tr key={row.period}>
              <th scope="row">
                {formatFigurePeriod(row.period, language)}
                {row.standing === undefined ? null : (
                  <small> {row.standing === 'baseline' ? t.isBaseline : t.isTarget}</small>
                )}
                {row.isDoubted === true ? <small> {figures.afterPossibleBreak}</small> : null}
              </th>
              <Figure cell={row.own} digits={model.digits} />
              <Comparator row={row} digits={model.digits} />
              <Gap row={row} digits={model.digits} />
              <Required row={row} digits={model.digits} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Figure({ cell, digits }: { cell: CellValue | 'not-yet'; digits: number }) {
  const t = useTexts(trajectoryFigureTexts)
  const language = useLanguage()
  if (cell === 'not-yet') return <td className="figure-table__absent">{t.notYet}</td>
  if (cell.state !== 'value')
    return <td className="figure-table__absent">{formatCell(cell, language, digits)}</td>
  const margins = marginsOf(cell)
  const number = (value: number) => formatNumber(value, language, digits)
  return (
    <td className="figure-table__number">
      {formatCell(cell, language, digits)}
      {margins === undefined ? null : (
        <small>
          {' '}
          ({number(margins.lower)}–{number(margins.upper)})
        </small>
      )}
    </td>
  )
}

function Comparator({ row: { comparator }, digits }: { row: TrajectoryRow; digits: number }) {
  const t = useTexts(trajectoryFigureTexts)
  const reasons = useTexts(comparedTexts)
  const language = useLanguage()
  if ('kept' in comparator)
    return <td className="figure-table__absent">{t.kept(formatNumber(comparator.kept, language, digits))}</td>
  return comparator.state === 'figure' ? (
    <Figure cell={comparator.cell} digits={digits} />
  ) : (
    <td className="figure-table__absent">{t.notComputed(reasons[comparator.reason])}</td>
  )
}

function Gap({ row: { gap, own, required }, digits }: { row: TrajectoryRow; digits: number }) {
  const t = useTexts(trajectoryFigureTexts)
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, language, digits)
  if (gap === undefined)
    return (
      <td className="figure-table__absent">
        {own === 'not-yet' ? t.notYet : typeof required === 'string' ? reasonOf(required, t) : t.noGap}
      </td>
    )
  return (
    <td className="figure-table__number">
      {gap.margin === undefined ? number(gap.gap) : t.gapMargin(number(gap.gap), number(gap.margin))}
    </td>
  )
}

function Required({ row: { required }, digits }: { row: TrajectoryRow; digits: number }) {
  const t = useTexts(trajectoryFigureTexts)
  const language = useLanguage()
  if (required === undefined || typeof required === 'string')
    return (
      <td className="figure-table__absent" colSpan={2}>
        {required === undefined ? t.noPath : reasonOf(required, t)}
      </td>
    )
  return [required.gap, required.figure].map((value, place) => (
    <td key={place === 0 ? 'gap' : 'figure'} className="figure-table__number">
      {formatNumber(value, language, digits)}
    </td>
  ))
}

const reasonOf = (
  required: 'before' | 'after-break' | 'after-target',
  t: typeof trajectoryFigureTexts.nl,
): string => ({ before: t.before, 'after-break': t.afterBreak, 'after-target': t.afterTarget })[required]
