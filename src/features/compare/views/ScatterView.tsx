import { ScatterFigure } from '../../../charts/scatter/ScatterFigure.tsx'
import { comparePageTexts } from '../../../messages/compare/page.ts'
import { indicatorName } from '../../../register/things.ts'
import { useIsEmbedded } from '../../../ui/embedded.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { SelectOne } from '../SelectOne.tsx'
import type { CompareViewProps } from '../viewProps.ts'
import { useFigureProps } from './useFigureProps.ts'

/** Two of the chosen indicators against each other. */
export default function ScatterView(props: CompareViewProps) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const figure = useFigureProps(props)
  const isEmbedded = useIsEmbedded()
  const { compared, selection, change } = props
  const { comparison } = compared
  const columnOf = (id: string | undefined) => comparison.columns.find(({ indicator }) => indicator.id === id)
  const x = columnOf(selection.x?.id)
  const y = columnOf(selection.y?.id)
  if (x === undefined || y === undefined) return <p>{t.needsTwo}</p>
  const options = selection.indicators.map((each) => ({
    value: each.id,
    text: indicatorName(each, language).name,
  }))
  return (
    <>
      {isEmbedded ? null : (
        <div className="compare-view__fields no-print">
          <SelectOne
            label={t.across}
            value={x.indicator.id}
            options={options}
            onChange={(id) => change({ x: id, y: y.indicator.id })}
          />
          <SelectOne
            label={t.upwards}
            value={y.indicator.id}
            options={options}
            onChange={(id) => change({ x: x.indicator.id, y: id })}
          />
        </div>
      )}
      <ScatterFigure {...figure} rows={comparison.rows} x={x} y={y} />
    </>
  )
}
