import { type ComponentProps, useCallback, useMemo, useRef } from 'react'
import type { ComparedColumn, ComparedRow } from '../../domain/comparison/comparison.ts'
import { mapTexts } from '../../messages/compare/map.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import type { AboutRow } from '../../ui/download/sheet.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { ComparedFigure } from '../figure/ComparedFigure.tsx'
import { fullName } from '../figure/absence.ts'
import type { FigureView } from '../trend/FigureActions.tsx'
import { MapBody } from './MapBody.tsx'
import { MapTable } from './MapTable.tsx'
import { mapContext } from './mapContext.ts'
import { type MapGeometry, codesOf } from './mapGeometry.ts'
import { type MapColour, mapModel } from './mapModel.ts'
import { mapSheet } from './mapSheet.ts'
import { TILES } from './tileLayout.ts'
import './map.css'

const TILE_CODES = new Set(TILES.map(({ code }) => code))

/**
 * One indicator on the map: hexagons of today's municipalities, or true boundaries where they are given. The region where
 * one is stands in words beside it; the same regions are the table.
 */
export function MapFigure({
  id,
  column,
  rows,
  comparatorName,
  colour = 'comparator',
  geometry,
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
  /** "Nederland", "de rest van Nederland". */
  comparatorName: string
  colour?: MapColour
  /** Boundaries; without them the map is of hexagons. Keep the same object between renders. */
  geometry?: MapGeometry | undefined
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
  const { index, municipality, today } = useRegisterView()
  const drawn = useRef<HTMLDivElement>(null)
  const { byCode: known } = index.regions
  const model = useMemo(() => mapModel(column, rows, colour), [column, rows, colour])
  const nameOf = useCallback((code: string) => known.get(code)?.name ?? code, [known])
  const provinceOf = useCallback(
    (code: string) => known.get(code)?.parents.find((each) => each.startsWith('PV')),
    [known],
  )
  const unplaced = useMemo(() => {
    const onMap = geometry === undefined ? TILE_CODES : codesOf(geometry)
    return rows.filter(({ code }) => !onMap.has(code)).map(fullName)
  }, [geometry, rows])
  const context = mapContext({
    model,
    column,
    comparatorName,
    picked,
    geometry,
    unplaced,
    today,
    address,
    about,
    nameOf,
    language,
  })
  // Of wijken and buurten without boundaries nothing would be on the map.
  const isBare = rows.length > 0 && unplaced.length === rows.length
  return (
    <ComparedFigure
      id={id}
      context={context}
      {...(heading === undefined ? {} : { heading })}
      view={view}
      show={show}
      download={{
        title: t.fileTitle(context.title),
        sheet: () => mapSheet(model, column, comparatorName, language),
        ...(isBare ? {} : { picture: () => stillOf(drawn.current) }),
      }}
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
        <p>{t.noBoundaries}</p>
      ) : (
        <MapBody
          model={model}
          geometry={geometry}
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
