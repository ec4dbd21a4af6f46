import { useState } from 'react'
import { ScatterFigure } from '../../../charts/scatter/ScatterFigure.tsx'
import type { FigureView } from '../../../charts/trend/FigureActions.tsx'
import { comparePageTexts } from '../../../messages/compare/page.ts'
import { useRegisterView } from '../../../register/RegisterContext.tsx'
import { nameOf } from '../../../register/things.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { SelectOne } from '../SelectOne.tsx'
import { type CompareViewProps, FIGURE_ANCHOR } from '../viewProps.ts'

/** Two of the chosen indicators against each other. */
export default function ScatterView({
  compared: { comparison },
  selection,
  change,
  comparatorName,
  address,
  about,
}: CompareViewProps) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const { index, municipality, today } = useRegisterView()
  const [view, show] = useState<FigureView>('chart')
  const { pickedOut } = selection
  const columnOf = (id: string | undefined) => comparison.columns.find(({ indicator }) => indicator.id === id)
  const x = columnOf(selection.x?.id)
  const y = columnOf(selection.y?.id)
  if (x === undefined || y === undefined) return <p>{t.needsTwo}</p>
  const options = selection.indicators.map(({ id }) => ({
    value: id,
    text: nameOf(index, { kind: 'indicator', id }, language)?.name ?? id,
  }))
  return (
    <>
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
      <ScatterFigure
        id={FIGURE_ANCHOR}
        rows={comparison.rows}
        x={x}
        y={y}
        comparatorName={comparatorName}
        nameOf={(code) => index.regions.byCode.get(code)?.name ?? code}
        picked={pickedOut}
        own={municipality}
        onPick={(code) => change({ pickedOut: code === pickedOut ? undefined : code })}
        view={view}
        show={show}
        today={today}
        address={address}
        about={about}
      />
    </>
  )
}
