import { type Ref, useMemo, useState } from 'react'
import { scatterTexts } from '../../messages/compare/scatter.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { nextStartingWith } from '../bars/findRegion.ts'
import { fullName } from '../figure/absence.ts'
import { labelWidth } from '../figure/labelWidth.ts'
import { PlotStage } from '../figure/PlotStage.tsx'
import { ScatterDrawing } from './ScatterDrawing.tsx'
import { directionOf, nearestPlace, nextPoint } from './nextPoint.ts'
import { scatterHeight, scatterLayout } from './scatterLayout.ts'
import type { ScatterModel } from './scatterModel.ts'
import { describeScatter, pointWords, unnamedWords } from './scatterWords.ts'

/** The drawing of a scatter, as wide as its place, and what it says of the region that is looked at. */
export function ScatterPlot({
  model,
  label,
  comparatorName,
  drawing,
  onPick,
}: {
  model: ScatterModel
  label: string
  comparatorName: string
  drawing?: Ref<SVGSVGElement>
  onPick: (code: string) => void
}) {
  const t = useTexts(scatterTexts)
  const language = useLanguage()
  const [place, width] = useWidth()
  // By code: when the selection changes, the reader stays with the region.
  const [left, leave] = useState<string>()
  const height = scatterHeight(width)
  const layout = useMemo(
    () => scatterLayout(model, { width, height, comparatorName, measure: labelWidth }, language),
    [model, width, height, comparatorName, language],
  )
  const { points } = model
  const rows = useMemo(() => points.map(({ row }) => row), [points])
  const known = rows.findIndex(({ code }) => code === left)
  // What stands out is drawn last: the keyboard begins there.
  const at = known >= 0 ? known : rows.length - 1
  const unnamed = unnamedWords(model, layout, language)
  return (
    <>
      <PlotStage<number>
        label={label}
        description={describeScatter(model, comparatorName, language)}
        keys={t.keys}
        hint={t.hint}
        width={width}
        height={height}
        place={place}
        {...(drawing === undefined ? {} : { drawing })}
        at={at < 0 ? undefined : at}
        go={(to) => leave(rows[to]?.code)}
        next={(from, key) => {
          const direction = directionOf(key)
          // At the edge an arrow leads nowhere: it must not scroll the page instead.
          return direction && (nextPoint(layout.places, from, direction) ?? from)
        }}
        named={(from, typed, isMore) => {
          const to = nextStartingWith(rows, typed, isMore ? from : from + 1)
          return to < 0 ? undefined : to
        }}
        near={(pointer) => nearestPlace(layout.places, pointer)}
        words={(to) => {
          const point = points[to]
          return point && pointWords(model, point, comparatorName, language)
        }}
        pick={(to) => {
          const code = rows[to]?.code
          if (code !== undefined) onPick(code)
        }}
      >
        {(looked) => {
          const spot = looked === undefined ? undefined : layout.places[looked]
          const row = looked === undefined ? undefined : rows[looked]
          return (
            <>
              <ScatterDrawing model={model} layout={layout} />
              {spot === undefined || row === undefined ? null : (
                <g className="regions-look">
                  <circle cx={spot.x} cy={spot.y} r={8} />
                  <text
                    className="plot-label regions-label regions-label--look"
                    x={spot.x}
                    y={spot.y - 18}
                    textAnchor={
                      spot.x < layout.left + 90 ? 'start' : spot.x > layout.right - 90 ? 'end' : 'middle'
                    }
                    dominantBaseline="central"
                  >
                    {fullName(row)}
                  </text>
                </g>
              )}
            </>
          )
        }}
      </PlotStage>
      {unnamed === undefined ? null : <p className="note">{unnamed}</p>}
    </>
  )
}
