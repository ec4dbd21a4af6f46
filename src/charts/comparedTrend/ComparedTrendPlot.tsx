import { type Ref, useMemo, useState } from 'react'
import { comparedTrendTexts } from '../../messages/compare/comparedTrend.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useWidth } from '../../ui/useWidth.ts'
import { nextStartingWith } from '../bars/findRegion.ts'
import { labelWidth } from '../figure/labelWidth.ts'
import { PlotStage } from '../figure/PlotStage.tsx'
import { TrendDrawing } from './TrendDrawing.tsx'
import { TrendLook } from './TrendLook.tsx'
import type { ComparedTrendModel } from './comparedTrendModel.ts'
import { describeComparedTrend, focusWords } from './comparedTrendWords.ts'
import { type TrendFocus, firstFocus, focusNear, focusOn, movedFocus } from './trendFocus.ts'
import { heightFor, trendLayout } from './trendLayout.ts'
import './comparedTrend.css'

/** The drawing of a trend of many regions, as wide as its place, and what it says of the figure that is looked at. */
export function ComparedTrendPlot({
  model,
  label,
  drawing,
  onPick,
}: {
  model: ComparedTrendModel
  label: string
  drawing?: Ref<SVGSVGElement>
  onPick: (code: string) => void
}) {
  const t = useTexts(comparedTrendTexts)
  const language = useLanguage()
  const [place, width] = useWidth()
  // By code and period: when the selection changes, the reader stays with the region.
  const [left, leave] = useState<{ code: string; period: string }>()
  const height = useMemo(() => heightFor(model, width, language, labelWidth), [model, width, language])
  const layout = useMemo(
    () => trendLayout(model, { width, height, measure: labelWidth }, language),
    [model, width, height, language],
  )
  const rows = useMemo(() => model.lines.map((line) => line.row), [model])
  const at = (left && focusOn(model, left)) ?? firstFocus(model)
  const codeOf = ({ line }: TrendFocus) => rows[line]?.code
  return (
    <PlotStage<TrendFocus>
      label={label}
      description={describeComparedTrend(model, language)}
      keys={t.keys}
      hint={t.hint}
      width={width}
      height={height}
      place={place}
      {...(drawing === undefined ? {} : { drawing })}
      at={at}
      go={(to) => leave({ code: codeOf(to) ?? '', period: model.periods[to.period]?.period ?? '' })}
      next={(from, key) => movedFocus(model, from, key)}
      named={(from, typed, isMore) => {
        const line = nextStartingWith(rows, typed, isMore ? from.line : from.line + 1)
        return line < 0 ? undefined : { ...from, line }
      }}
      near={(pointer) => focusNear(model, layout, pointer)}
      words={(looked) => focusWords(model, looked, language)}
      pick={(picked) => {
        const code = codeOf(picked)
        if (code !== undefined) onPick(code)
      }}
    >
      {(looked) => (
        <>
          <TrendDrawing model={model} layout={layout} />
          {looked === undefined ? null : <TrendLook model={model} layout={layout} focus={looked} />}
        </>
      )}
    </PlotStage>
  )
}
