import { type ComponentProps, useCallback, useMemo, useRef } from 'react'
import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import { mapTexts } from '../../messages/compare/map.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { ComparedFigure } from '../figure/ComparedFigure.tsx'
import { AbsentRegions } from '../figure/AbsentRegions.tsx'
import type { FigureView } from '../trend/FigureActions.tsx'
import { MapBody } from './MapBody.tsx'
import { MapTable } from './MapTable.tsx'
import { UnplacedRegions } from './UnplacedRegions.tsx'
import { mapContext } from './mapContext.ts'
import { type MapGeometry, groundOf } from './mapGeometry.ts'
import { type MapColour, mapModel } from './mapModel.ts'
import { mapSheet } from './mapSheet.ts'
import { groundYears, isBareMap, standingOf } from './standing.ts'
import './map.css'

/**
 * One indicator on the map: hexagons of today's municipalities, or true boundaries where they are given. The region where
 * one is stands in words beside it; the same regions are the table.
 */
export function MapFigure({
  id,
  column,
  rows: given,
  place,
  comparatorName,
  colour = 'comparator',
  geometry,
  classificationYear,
  namesYear,
  bare,
  picked,
  onPick,
  onChoose,
  view,
  show,
  address,
  about = [],
  heading,
}: {
  id: string
  column: ComparedColumn
  /** In the order of the column's cells. Keep the same list between renders. */
  rows: readonly ComparedRow[]
  /** "de buurten van Heerlen": goes into the title. */
  place?: string | undefined
  /** "Nederland", "de rest van Nederland". */
  comparatorName: string
  colour?: MapColour
  /** Boundaries; without them the map is of hexagons. Keep the same object between renders. */
  geometry?: MapGeometry | undefined
  /** The year whose classification the rows are of; absent: that of the figures. */
  classificationYear?: number
  /** The year whose names rows bear where their own classification gives none. */
  namesYear?: number | undefined
  /** Why there is nothing to draw, where it is not that no boundaries were imported. */
  bare?: string | undefined
  picked: string | undefined
  onPick: (code: string) => void
  /** Makes that what is not chosen can be reached as well, and chosen from the map. */
  onChoose?: ((code: string) => void) | undefined
  view: FigureView
  show: (view: FigureView) => void
  /** The address that brings this figure back. */
  address: string
  /** What goes along in a file: filters, definition. */
  about?: readonly AboutRow[]
  heading?: ComponentProps<typeof ComparedFigure>['heading']
}) {
  const t = useTexts(mapTexts)
  const language = useLanguage()
  const { index, municipality, today } = useFiguresView()
  const drawn = useRef<HTMLDivElement>(null)
  const { byCode: known } = index.regions
  // A municipality that stands in the title need not stand behind each name.
  const rows = useMemo(
    () => (place === undefined ? given : given.map(({ code, name }) => ({ code, name }))),
    [place, given],
  )
  const model = useMemo(() => mapModel(column, rows, colour), [column, rows, colour])
  const names = geometry === undefined ? undefined : groundOf(geometry).names
  const nameOf = useCallback(
    (code: string) => known.get(code)?.name ?? names?.get(code) ?? code,
    [known, names],
  )
  const provinceOf = useCallback(
    (code: string) => known.get(code)?.parents.find((each) => each.startsWith('PV')),
    [known],
  )
  const { rowsYear, groundYear } = groundYears(geometry, column, classificationYear, today)
  const isNamedAnew = namesYear !== undefined
  const places = useMemo(
    () => standingOf(rows, geometry, { rowsYear, groundYear }, index, { isNamedAnew, today }),
    [geometry, rows, groundYear, rowsYear, isNamedAnew, today, index],
  )
  const isBare = isBareMap(rows, places)
  const context = mapContext({
    model,
    column,
    place,
    comparatorName,
    picked,
    geometry,
    places,
    groundYear,
    isBare,
    asTable: view === 'table',
    today,
    address,
    about,
    nameOf,
    language,
  })
  return (
    <ComparedFigure
      id={id}
      context={context}
      {...(heading === undefined ? {} : { heading })}
      view={view}
      show={show}
      download={{
        title: t.fileTitle(context.title),
        sheet: () => mapSheet(model, column, comparatorName, language, nameOf),
        ...(isBare ? {} : { picture: () => stillOf(drawn.current) }),
      }}
      beneath={
        isBare || view === 'table' ? undefined : (
          <>
            <AbsentRegions groups={model.absent} />
            <UnplacedRegions
              model={model}
              unplaced={places.unplaced}
              isLater={(groundYear ?? 0) >= (rowsYear ?? 0)}
              nameOf={nameOf}
            />
          </>
        )
      }
      table={
        <MapTable
          model={model}
          caption={t.table(context.title)}
          comparatorName={comparatorName}
          picked={picked}
          onPick={onPick}
        />
      }
    >
      {isBare ? (
        <p>{bare ?? t.noBoundaries}</p>
      ) : (
        <MapBody
          model={model}
          geometry={geometry}
          places={places}
          years={{ figures: column.key?.classificationYear, ground: groundYear }}
          name={t.map(context.title)}
          comparatorName={comparatorName}
          first={model.byCode.has(municipality) ? municipality : model.regions[0]?.code}
          picked={picked}
          onPick={onPick}
          onChoose={onChoose}
          nameOf={nameOf}
          groupOf={provinceOf}
          drawn={drawn}
        />
      )}
    </ComparedFigure>
  )
}

/** The drawing with what stands beside it at its top, wherever the page was scrolled to while its picture is taken. */
function stillOf(drawn: HTMLElement | null): HTMLElement | null {
  drawn?.setAttribute('data-still', '')
  // Taking it is one stretch of work; this comes right after.
  queueMicrotask(() => drawn?.removeAttribute('data-still'))
  return drawn
}
