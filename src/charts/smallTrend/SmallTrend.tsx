import { type ReactNode, useId, useMemo } from 'react'
import type { Series } from '../../domain/figures/series.ts'
import type { SeriesBreak } from '../../domain/register/things.ts'
import { figureTexts, formatCell, formatFigurePeriod } from '../../messages/figures.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { SureBreaks } from '../trend/SureBreaks.tsx'
import { type NamedSeries, type TrendModel, trendModel } from '../trend/trendModel.ts'
import { LABEL_HEIGHT, type SmallLine, smallTrendModel } from './smallTrendModel.ts'
import './SmallTrend.css'

interface SmallTrendProps {
  /** What is measured: plain text or a link to the indicator. */
  title: ReactNode
  /** My municipality; undefined when the register holds no figure. */
  own?: Series | undefined
  reference?: Series | undefined
  /** Both series must stand on one line: same table, edition, age and breakdown. */
  names: { own: string; reference: string }
  /** "%", "per 1.000": said with the figures in the table, once. */
  unitWord: string
  breaks?: readonly SeriesBreak[]
}

const NO_BREAKS: readonly SeriesBreak[] = []

/**
 * How one figure went, beside its reference, small enough for four in a row. The picture is for the eye; the same
 * figures stand in a table for the screen reader.
 */
export function SmallTrend({ title, own, reference, names, unitWord, breaks = NO_BREAKS }: SmallTrendProps) {
  const t = useTexts(figureTexts)
  const heading = useId()
  const { own: ownName, reference: referenceName } = names
  const model = useMemo(() => {
    const named: NamedSeries[] = [
      ...(own === undefined ? [] : [{ series: own, name: ownName, role: 'own' as const }]),
      ...(reference === undefined
        ? []
        : [{ series: reference, name: referenceName, role: 'reference' as const }]),
    ]
    return trendModel(named, breaks)
  }, [own, reference, ownName, referenceName, breaks])
  return (
    <figure className="small-trend" aria-labelledby={heading}>
      <figcaption id={heading}>{title}</figcaption>
      {model === undefined ? (
        <p className="small-trend__none">{t.noFigure(ownName)}</p>
      ) : (
        <>
          <SmallPicture model={model} />
          <FiguresTable model={model} unitWord={unitWord} labelledBy={heading} />
          <SureBreaks breaks={model.breaks} className="note" />
          <p className="note">{remarkOf(model, names, t)}</p>
        </>
      )}
    </figure>
  )
}

function remarkOf(
  { comparison, lines }: TrendModel,
  names: SmallTrendProps['names'],
  t: typeof figureTexts.nl,
): string {
  if (!lines.some((line) => line.role === 'own' && line.end !== undefined)) return t.noFigure(names.own)
  if (!lines.some((line) => line.role === 'reference' && line.end !== undefined))
    return t.noFigure(names.reference)
  if (comparison === undefined) return t.noShared(names.own, names.reference)
  const test =
    comparison.marginsOverlap === undefined
      ? t.notTestable
      : comparison.marginsOverlap
        ? t.marginsOverlap
        : t.marginsApart
  return `${t[comparison.position](names.reference)} · ${test}`
}

function SmallPicture({ model }: { model: TrendModel }) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  const picture = smallTrendModel(model, (line) => {
    const cell = line.points.findLast((point) => point.cell.state === 'value')?.cell
    return cell === undefined ? '' : formatCell(cell, language, line.digits)
  })
  // The first year starts at the edge; a year that stands alone stands under its mark.
  const isFirstOfSeveral = (place: number) => place === 0 && picture.years.length > 1
  return (
    <svg
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      className="small-trend__picture"
      aria-hidden="true"
    >
      <line
        className="small-trend__base"
        x1={0}
        x2={picture.base.x}
        y1={picture.base.y}
        y2={picture.base.y}
      />
      {picture.years.map((year, place) => (
        <text
          key={year.period}
          x={isFirstOfSeveral(place) ? 0 : year.x}
          y={picture.height - 5}
          textAnchor={isFirstOfSeveral(place) ? 'start' : 'middle'}
          className="small-trend__year"
        >
          {year.period}
        </text>
      ))}
      {picture.breaks.map((each) => (
        <g key={each.year} className="small-trend__break">
          <line x1={each.x} x2={each.x} y1={0} y2={picture.base.y} />
          <text x={each.x + 3} y={12}>
            {t.breakName(String(each.year))}
          </text>
        </g>
      ))}
      {/* My municipality is drawn last, on top. */}
      {picture.lines.toReversed().map((line) => (
        <SmallLineMarks key={line.name} line={line} />
      ))}
    </svg>
  )
}

function SmallLineMarks({ line }: { line: SmallLine }) {
  const { label } = line
  return (
    <g className={`small-trend__line small-trend__line--${line.role}`}>
      {line.runs.map((run) => (
        <polyline key={run[0]?.x} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
      {line.runs.flatMap((run) =>
        line.role === 'own' || run.length === 1
          ? run.map(({ x, y }) => <circle key={x} cx={x} cy={y} r={line.role === 'own' ? 4 : 3} />)
          : [],
      )}
      {label === undefined ? null : (
        <text x={label.x} y={label.y} dominantBaseline="central">
          {label.twoLines ? (
            <>
              <tspan x={label.x} dy={-LABEL_HEIGHT / 2}>
                {line.value}
              </tspan>
              <tspan x={label.x} dy={LABEL_HEIGHT}>
                {line.name}
              </tspan>
            </>
          ) : (
            `${line.value} ${line.name}`
          )}
        </text>
      )}
    </g>
  )
}

function FiguresTable({
  model,
  unitWord,
  labelledBy,
}: {
  model: TrendModel
  unitWord: string
  labelledBy: string
}) {
  const t = useTexts(figureTexts)
  const language = useLanguage()
  return (
    <div className="visually-hidden">
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            {model.lines.map((line) => (
              <th scope="col" key={line.region}>
                {line.name} ({unitWord})
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.periods.map(({ period }, row) => (
            <tr key={period}>
              <th scope="row">{formatFigurePeriod(period, language)}</th>
              {model.lines.map((line) => {
                const cell = line.points[row]?.cell
                return (
                  <td key={line.region}>
                    {cell === undefined ? '' : formatCell(cell, language, line.digits)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
