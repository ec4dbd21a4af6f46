import { type ReactNode, useMemo, useState } from 'react'
import { BarsFigure } from '../../charts/bars/BarsFigure.tsx'
import type { BarOrder } from '../../charts/bars/barsModel.ts'
import { DistributionFigure } from '../../charts/distribution/DistributionFigure.tsx'
import { ProfileFigure } from '../../charts/profile/ProfileFigure.tsx'
import type { FigureView } from '../../charts/trend/FigureActions.tsx'
import { galleryTexts } from '../../messages/gallery.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { galleryView } from './data/galleryView.ts'
import { heatComparison } from './data/heatComparisons.ts'
import { Part, Specimen } from './Specimens.tsx'

/** Columns of the made-up comparison: without margins, with margins, and without a comparator. */
const PLAIN = 0
const WITH_MARGINS = 1
const NO_COMPARATOR = 10
const FEW = 16
const MUNICIPALITIES = 342
const NEIGHBOURHOODS = 13_808

/** One indicator over few, many and very many regions: in order and as a distribution; and one region over several. */
export function ComparedFigures() {
  const t = useTexts(galleryTexts)
  return (
    <Part id="volgorde" title={t.ordered}>
      <Bars id="marges" name={`${t.ordinary}, ${t.withMargins}`} rows={FEW} column={WITH_MARGINS} />
      <Bars id="zonder" name={t.ordinary} rows={FEW} column={PLAIN} />
      <Bars id="geen" name={t.withoutComparator} rows={FEW} column={NO_COMPARATOR} />
      <Bars id="tabel" name={t.asTable} rows={FEW} column={WITH_MARGINS} at="table" />
      <Bars id="alle" name={t.large} rows={MUNICIPALITIES} column={WITH_MARGINS} />
      <Distribution id="weinig" name={t.ordinary} rows={FEW} column={PLAIN} />
      <Distribution id="alle" name={t.large} rows={MUNICIPALITIES} column={WITH_MARGINS} />
      <Profile name={t.profile} />
      <OnDemand>
        <Bars id="buurten" name={t.neighbourhoods} rows={NEIGHBOURHOODS} column={PLAIN} />
        <Distribution id="buurten" name={t.neighbourhoods} rows={NEIGHBOURHOODS} column={PLAIN} />
      </OnDemand>
    </Part>
  )
}

/** Thousands of regions take a moment to make up: the rest of the sheet does not wait for them. */
function OnDemand({ children }: { children: ReactNode }) {
  const t = useTexts(galleryTexts)
  const [isAsked, ask] = useState(false)
  return isAsked ? (
    children
  ) : (
    <p>
      <Button onClick={() => ask(true)}>{t.neighbourhoods}</Button>
    </p>
  )
}

function useMadeUp(rows: number, columns: number) {
  return useMemo(() => {
    const comparison = heatComparison(rows, columns)
    return rows < NEIGHBOURHOODS
      ? comparison
      : {
          ...comparison,
          rows: comparison.rows.map((row, place) => ({
            ...row,
            within: comparison.rows[Math.floor(place / 40)]?.name ?? '',
          })),
        }
  }, [rows, columns])
}

interface Shown {
  id: string
  name: string
  rows: number
  column: number
  at?: FigureView
}

function Bars({ id, name, rows, column, at = 'chart' }: Shown) {
  const t = useTexts(galleryTexts)
  const comparison = useMadeUp(rows, column + 1)
  const [view, show] = useState<FigureView>(at)
  const [order, setOrder] = useState<BarOrder>('value')
  const [picked, pick] = useState('GM9004')
  const figures = comparison.columns[column]
  return figures === undefined ? null : (
    <Specimen name={name} wide>
      <BarsFigure
        id={`volgorde-${id}`}
        heading="h3"
        column={figures}
        rows={comparison.rows}
        comparatorName={t.referenceName}
        picked={picked}
        own="GM9009"
        onPick={pick}
        order={order}
        onOrder={setOrder}
        view={view}
        show={show}
        today={galleryView.today}
        address={window.location.href}
      />
    </Specimen>
  )
}

const CHOSEN = Array.from({ length: 12 }, (_, place) => `GM${9001 + place * 3}`)

function Distribution({ id, name, rows, column }: Shown) {
  const t = useTexts(galleryTexts)
  const comparison = useMadeUp(rows, column + 1)
  const [view, show] = useState<FigureView>('chart')
  const [picked, pick] = useState('GM9004')
  const figures = comparison.columns[column]
  return figures === undefined ? null : (
    <Specimen name={name} wide>
      <DistributionFigure
        id={`verdeling-${id}`}
        heading="h3"
        column={figures}
        rows={comparison.rows}
        comparatorName={t.referenceName}
        chosen={CHOSEN}
        picked={picked}
        onPick={pick}
        view={view}
        show={show}
        today={galleryView.today}
        address={window.location.href}
      />
    </Specimen>
  )
}

function Profile({ name }: { name: string }) {
  const t = useTexts(galleryTexts)
  const comparison = useMadeUp(FEW, 12)
  const [picked, pick] = useState('GM9004')
  return (
    <Specimen name={name} wide>
      <ProfileFigure
        id="profiel"
        heading="h3"
        columns={comparison.columns}
        rows={comparison.rows}
        comparatorName={t.referenceName}
        picked={picked}
        onPick={pick}
        today={galleryView.today}
        address={window.location.href}
      />
    </Specimen>
  )
}
