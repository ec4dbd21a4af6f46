import { useCallback, useMemo } from 'react'
import { barsTexts } from '../../messages/compare/bars.ts'
import { formatCell } from '../../messages/figures.ts'
import { formatNumber } from '../../messages/format.ts'
import { unitWords } from '../../messages/values.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import { JudgementMark } from '../figure/JudgementMark.tsx'
import { FindRegion } from './FindRegion.tsx'
import { RegionRows } from './RegionRows.tsx'
import { type Bar, type BarsModel, drawnList } from './barsModel.ts'
import { differenceWords } from './barsWords.ts'
import type { StandsAs } from './findRegion.ts'
import { useRowList } from './useRowList.ts'

const ROW = 32
const HEAD = 44

/** The same order in numbers: value, margins, difference and how it lies. */
export function BarsTable({
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
  others?: readonly StandsAs[]
  title: string
  comparatorName: string
  picked: string | undefined
  own: string | undefined
  onPick: (code: string) => void
}) {
  const t = useTexts(barsTexts)
  const units = useTexts(unitWords)
  const language = useLanguage()
  const onPaper = useOnPaper()
  const { bars: rows, skippedBefore } = useMemo(
    () => (onPaper ? drawnList(model.bars, picked) : { bars: model.bars, skippedBefore: undefined }),
    [model, onPaper, picked],
  )
  const list = useRowList(rows, { rowHeight: ROW, headHeight: HEAD, picked, whole: onPaper })
  const { hasMargins, digits } = model
  const compares = model.comparator !== undefined
  const cells = useCallback(
    (bar: Bar) => {
      const number = (value: number) => formatNumber(value, language, digits)
      return (
        <>
          <div role="cell" className="number-cell">
            {formatCell(bar.cell, language, digits)}
          </div>
          {hasMargins ? (
            <div role="cell" className="number-cell">
              {bar.margins === undefined
                ? t.noMargins
                : t.range(number(bar.margins.lower), number(bar.margins.upper))}
            </div>
          ) : null}
          {compares ? (
            <>
              <div role="cell" className="number-cell">
                {differenceWords(bar, model, language)}
              </div>
              <div role="cell">
                <JudgementMark judgement={bar.judgement} />
              </div>
            </>
          ) : null}
        </>
      )
    },
    [model, hasMargins, compares, digits, language, t],
  )
  const heads = [
    { text: `${t.value} (${units[model.unit]})`, number: true },
    ...(hasMargins ? [{ text: t.margins, number: true }] : []),
    ...(compares
      ? [
          { text: t.difference(comparatorName), number: true },
          { text: t.beside(comparatorName), number: false },
        ]
      : []),
  ]
  return (
    <div className="bars">
      {list.scrolls ? <FindRegion rows={rows} others={others} goTo={list.goTo} /> : null}
      <RegionRows
        rows={rows}
        list={list}
        skippedBefore={skippedBefore}
        caption={t.list(title)}
        form={`table region-rows--${heads.length}`}
        rowHeight={ROW}
        picked={picked}
        own={own}
        onPick={onPick}
        cells={cells}
        head={
          <>
            <div role="columnheader">{t.region}</div>
            {heads.map(({ text, number }) => (
              <div key={text} role="columnheader" className={number ? 'number-cell' : undefined}>
                {text}
              </div>
            ))}
          </>
        }
      />
    </div>
  )
}
