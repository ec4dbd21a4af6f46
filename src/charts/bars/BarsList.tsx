import { useCallback, useMemo } from 'react'
import { barsTexts } from '../../messages/compare/bars.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { JudgementMark } from '../figure/JudgementMark.tsx'
import { AXIS_HEIGHT, BarAxis } from './BarAxis.tsx'
import { BarMark } from './BarMark.tsx'
import { FindRegion } from './FindRegion.tsx'
import { Overview } from './Overview.tsx'
import { RegionRows } from './RegionRows.tsx'
import { barScale } from './barScale.ts'
import { type Bar, type BarsModel, drawnList } from './barsModel.ts'
import { barQuantity } from './barsWords.ts'
import type { StandsAs } from './findRegion.ts'
import { useRowList } from './useRowList.ts'

/** Room for name, bar and judgement beside each other; with less the bar stands below the name. */
const BESIDE = 584
const ROW = 28
const TALL_ROW = 54
/** With a judgement below the bar. */
const TALL_JUDGED_ROW = 82
const BAR_HEIGHT = 28

/** The bars on screen: a table of which every row holds its bar, its figure in words and how it lies. */
export function BarsList({
  model,
  others,
  title,
  comparatorName,
  picked,
  own,
  onPick,
}: {
  model: BarsModel
  /** Regions that others stand for among the bars. */
  others: readonly StandsAs[]
  title: string
  comparatorName: string
  picked: string | undefined
  own: string | undefined
  onPick: (code: string) => void
}) {
  const t = useTexts(barsTexts)
  const language = useLanguage()
  const onPaper = useOnPaper()
  const [frame, frameWidth] = useWidth()
  const [plot, width] = useWidth()
  const isNarrow = frameWidth > 0 && frameWidth < BESIDE
  const judged = model.tested !== 'none'
  const rowHeight = isNarrow ? (judged ? TALL_JUDGED_ROW : TALL_ROW) : ROW
  const { bars: rows, skippedBefore } = useMemo(
    () => (onPaper ? drawnList(model.bars, picked) : { bars: model.bars, skippedBefore: undefined }),
    [model, onPaper, picked],
  )
  const list = useRowList(rows, { rowHeight, headHeight: AXIS_HEIGHT, picked, whole: onPaper })
  const scale = useMemo(() => barScale(model, width), [model, width])
  const cells = useCallback(
    (bar: Bar) => (
      <>
        <div role="cell" className="bar-cell">
          <span className="visually-hidden">{barQuantity(bar, model, language)}</span>
          {width === 0 ? null : (
            <svg width={width} height={BAR_HEIGHT} viewBox={`0 0 ${width} ${BAR_HEIGHT}`} aria-hidden="true">
              <BarMark
                bar={bar}
                model={model}
                scale={scale}
                height={BAR_HEIGHT}
                look={bar.code === picked ? 'picked' : bar.code === own ? 'own' : 'plain'}
              />
            </svg>
          )}
        </div>
        {judged ? (
          <div role="cell" className="bar-judgement">
            <JudgementMark judgement={bar.judgement} />
          </div>
        ) : null}
      </>
    ),
    [model, language, scale, width, picked, own, judged],
  )
  return (
    <div ref={frame} className="bars">
      {list.scrolls ? (
        <>
          <FindRegion rows={rows} others={others} goTo={list.goTo} />
          <Overview model={model} list={list} picked={picked} />
        </>
      ) : null}
      <RegionRows
        rows={rows}
        list={list}
        skippedBefore={skippedBefore}
        caption={t.list(title)}
        form={`${isNarrow ? 'below' : 'beside'}${judged ? '' : ' region-rows--unjudged'}`}
        rowHeight={rowHeight}
        picked={picked}
        own={own}
        onPick={onPick}
        cells={cells}
        head={
          <>
            <div role="columnheader">{t.region}</div>
            <div role="columnheader" className="bar-cell">
              <span className="visually-hidden">{t.value}</span>
              <div ref={plot}>
                {width === 0 ? null : (
                  <svg
                    width={width}
                    height={AXIS_HEIGHT}
                    viewBox={`0 0 ${width} ${AXIS_HEIGHT}`}
                    aria-hidden="true"
                  >
                    <BarAxis model={model} scale={scale} comparatorName={comparatorName} />
                  </svg>
                )}
              </div>
            </div>
            {judged ? (
              <div role="columnheader" className="bar-judgement">
                {t.beside(comparatorName)}
              </div>
            ) : null}
          </>
        }
      />
      <p className="note no-print">{t.keys}</p>
    </div>
  )
}
