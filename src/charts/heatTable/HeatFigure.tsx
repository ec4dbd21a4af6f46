import { type Ref, memo, useCallback, useId, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Replaced } from '../../domain/comparison/classification.ts'
import type { Comparison } from '../../domain/comparison/comparison.ts'
import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { useOnPaper } from '../../ui/useOnPaper.ts'
import { FindRegion } from '../bars/FindRegion.tsx'
import { standingAs } from '../bars/standingAs.ts'
import { ComparedFigure } from '../figure/ComparedFigure.tsx'
import { fullName } from '../figure/absence.ts'
import { sourcesOf } from '../figure/columnContext.ts'
import type { FigureTable } from '../figure/figureContext.ts'
import { MOST_WHOLE } from './HeatBox.tsx'
import { HeatDialog } from './HeatDialog.tsx'
import { HeatGrid, type HeatHandle } from './HeatGrid.tsx'
import { HeatKey } from './HeatKey.tsx'
import { WholeTable } from './WholeTable.tsx'
import { heatContents } from './heatContents.ts'
import { heatContext } from './heatContext.ts'
import { type HeatSort, heatColumns, heatOrder, withoutOnePlace } from './heatModel.ts'
import { heatAbout, heatSheet } from './heatSheet.ts'
import { basesInWords } from './heatWords.ts'
import '../bars/bars.css'
import './heatTable.css'

/** A picture of more rows cannot be read. */
const MOST_IN_PICTURE = 60

const NONE: readonly Replaced[] = []

export interface HeatFigureProps {
  id: string
  /** Keep the same object while the selection is the same. */
  comparison: Comparison
  /** Regions that were asked for and that others stand for in it. */
  replaced?: readonly Replaced[]
  title: string
  /** What the regions are held against, as it stands in a sentence: "Nederland". */
  comparator: string
  sort?: HeatSort | undefined
  onSort: (sort: HeatSort) => void
  /** Indicators under the heading of their theme. */
  grouped?: boolean
  /** Narrow: turned heads. */
  compact?: boolean
  /** Code of my municipality. */
  own?: string | undefined
  /** Code of the region that is picked out in every view. */
  picked?: string | undefined
  onPick: (code: string) => void
  /** Path of the page of an indicator. */
  addressOf: (indicator: string) => string
  /** What is known of the tables beyond what the register says; by default what it says. */
  sources?: readonly FigureTable[]
  today: string
  /** The address that brings this figure back. */
  address: string
  /** What else goes along in a file: the selection in words. */
  about?: readonly AboutRow[]
  heading?: 'h2' | 'h3' | 'h4'
  ref?: Ref<HeatHandle>
}

/** Regions by indicators, each figure with its number, its shade around the comparator, and a sign where it was tested. */
export const HeatFigure = memo(function HeatFigure({
  id,
  comparison,
  replaced = NONE,
  title,
  comparator,
  sort,
  onSort,
  grouped = false,
  compact = false,
  own,
  picked,
  onPick,
  addressOf,
  sources,
  today,
  address,
  about = [],
  heading,
  ref,
}: HeatFigureProps) {
  const t = useTexts(heatTableTexts)
  const language = useLanguage()
  const onPaper = useOnPaper()
  const { byCode } = useFiguresView().index.regions
  const nameOf = (code: string) => byCode.get(code)?.name ?? code
  const keys = useId()
  const [shown, setShown] = useState<{ row: number; column: number }>()
  const [isPictureAsked, setIsPictureAsked] = useState(false)
  const picture = useRef<HTMLDivElement>(null)
  const grid = useRef<HeatHandle>(null)
  useImperativeHandle(ref, () => ({ scrollTo: (code) => grid.current?.scrollTo(code) ?? false }))

  const open = useCallback((row: number, column: number) => setShown({ row, column }), [])
  const across = useMemo(() => heatColumns(comparison, grouped), [comparison, grouped])
  const contents = useMemo(() => heatContents(across.columns), [across])
  const order = useMemo(() => heatOrder(comparison, sort), [comparison, sort])
  const model = useMemo(() => ({ comparison, order, ...across }), [comparison, order, across])
  const drawn = useMemo(() => ({ ...model, comparison: withoutOnePlace(comparison) }), [model, comparison])
  const inOrder = useMemo(
    () => order.flatMap((place) => comparison.rows[place] ?? []),
    [order, comparison.rows],
  )
  const others = useMemo(
    () => standingAs(replaced, inOrder, (code) => byCode.get(code)?.name ?? code, language),
    [replaced, inOrder, byCode, language],
  )
  const bases = useMemo(() => basesInWords(comparison, language), [comparison, language])
  const basis = 'one' in bases ? bases.one : t.basisDiffers
  const tables = sources ?? sourcesOf(comparison.columns)
  const isPictured = comparison.rows.length <= MOST_IN_PICTURE
  const heat = shown && across.columns[shown.column]
  const row = shown && comparison.rows[shown.row]
  return (
    <ComparedFigure
      id={id}
      {...(heading === undefined ? {} : { heading })}
      context={heatContext(
        { comparison, columns: across.columns, contents, bases, nameOf, title, comparator, sort, isPictured },
        { sources: tables, today, address, about },
        language,
      )}
      download={{
        title,
        sheet: () => heatSheet(model, comparator, language, nameOf),
        about: () => heatAbout(across.columns, language),
        ...(isPictured
          ? {
              picture: () => {
                flushSync(() => setIsPictureAsked(true))
                return picture.current
              },
            }
          : {}),
      }}
    >
      <HeatKey contents={contents} comparator={comparator} />
      {onPaper ? (
        <WholeTable model={drawn} comparator={comparator} basis={basis} own={own} />
      ) : (
        <>
          {inOrder.length <= MOST_WHOLE ? null : (
            <div className="heat-find">
              <FindRegion
                rows={inOrder}
                others={others}
                goTo={(place) => {
                  const code = inOrder[place]?.code
                  if (code !== undefined) grid.current?.scrollTo(code)
                }}
              />
            </div>
          )}
          {/* Read with the table, as its description, and not once more before it. */}
          <p id={keys} hidden>
            {t.keys}
          </p>
          <HeatGrid
            ref={grid}
            model={drawn}
            caption={t.caption(comparison.rows.length, comparison.columns.length, comparator)}
            describedBy={keys}
            comparator={comparator}
            basis={basis}
            compact={compact}
            sort={sort}
            onSort={onSort}
            own={own}
            picked={picked}
            onPick={onPick}
            open={open}
            addressOf={addressOf}
          />
        </>
      )}
      {isPictureAsked && isPictured ? (
        <div className="heat-picture" aria-hidden="true">
          <div ref={picture}>
            <HeatKey contents={contents} comparator={comparator} />
            <WholeTable model={drawn} comparator={comparator} basis={basis} own={own} whole />
          </div>
        </div>
      ) : null}
      {heat === undefined || shown === undefined ? null : (
        <HeatDialog
          heat={heat}
          row={shown.row}
          regionName={row === undefined ? comparator : fullName(row)}
          comparator={comparator}
          sources={tables.filter(
            ({ table, edition }) => table === heat.column.key?.table && edition === heat.column.key.edition,
          )}
          address={addressOf(heat.column.indicator.id)}
          onClose={() => setShown(undefined)}
        />
      )}
    </ComparedFigure>
  )
})
