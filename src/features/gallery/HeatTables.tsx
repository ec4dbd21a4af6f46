import { useMemo, useState } from 'react'
import { HeatFigure } from '../../charts/heatTable/HeatFigure.tsx'
import type { HeatSort } from '../../charts/heatTable/heatModel.ts'
import { galleryTexts } from '../../messages/gallery.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { galleryView } from './data/galleryView.ts'
import { heatComparison } from './data/heatComparisons.ts'
import { Part, Specimen } from './Specimens.tsx'

/** The heat table: a handful of regions, grouped by theme, narrow, and as large as it gets. */
export function HeatTables() {
  const t = useTexts(galleryTexts)
  // Asked for: it is heavier than the rest of the sheet together.
  const [isLarge, setIsLarge] = useState(false)
  return (
    <Part id="gebieden" title={t.heatTables}>
      <Table id="gewoon" name={t.ordinary} rows={12} columns={8} />
      <Table id="thema" name={t.grouped} rows={4} columns={8} grouped />
      <Table id="smal" name={t.compact} rows={4} columns={20} compact />
      {isLarge ? (
        <Table id="groot" name={t.large} rows={342} columns={35} />
      ) : (
        <Button onClick={() => setIsLarge(true)}>{t.large}</Button>
      )}
    </Part>
  )
}

function Table({
  id,
  name,
  rows,
  columns,
  grouped = false,
  compact = false,
}: {
  id: string
  name: string
  rows: number
  columns: number
  grouped?: boolean
  compact?: boolean
}) {
  const t = useTexts(galleryTexts)
  const comparison = useMemo(() => heatComparison(rows, columns), [rows, columns])
  const [sort, setSort] = useState<HeatSort>()
  const [picked, setPicked] = useState('GM9004')
  return (
    <Specimen name={name} wide>
      <HeatFigure
        id={`gebieden-${id}`}
        heading="h3"
        comparison={comparison}
        title={`${t.heatTables}: ${name}`}
        comparator={t.referenceName}
        sort={sort}
        onSort={setSort}
        grouped={grouped}
        compact={compact}
        own={galleryView.municipality}
        picked={picked}
        onPick={setPicked}
        addressOf={(indicator) => `/indicatoren/${indicator}`}
        today={galleryView.today}
        address={window.location.href}
      />
    </Specimen>
  )
}
