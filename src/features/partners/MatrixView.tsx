import { useMemo, useState } from 'react'
import type { Seat } from '../../domain/partners/seats.ts'
import { partnerMatrixTexts } from '../../messages/partners/matrix.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { UnknownParameter } from '../../ui/FilterBar.tsx'
import { useTexts } from '../../ui/language.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useIsWide } from '../../ui/useIsWide.ts'
import type { InSight } from './inSight.ts'
import { columnOrderCodec, rowOrderCodec } from './matrixOrder.ts'
import { PartnerMatrix } from './PartnerMatrix.tsx'
import { SeatDialog } from './SeatDialog.tsx'
import { SeatKey, hasMore } from './SeatMark.tsx'
import { SeatsByPartner } from './SeatsByPartner.tsx'
import { rowsOf } from './rows.ts'
import './MatrixView.css'

/** Who is what in which initiative: a matrix where there is room for it, else a list of the same. */
export function MatrixView({
  sight,
  rows,
  elsewhere,
  place,
  here,
  filters,
}: InSight & {
  /** How many partners of these initiatives have no row. */
  elsewhere: number
}) {
  const t = useTexts(partnerMatrixTexts)
  const isWide = useIsWide()
  const [rowOrder, setRowOrder] = useSelection(rowOrderCodec)
  const [columnOrder, setColumnOrder] = useSelection(columnOrderCodec)
  const [why, setWhy] = useState<readonly [Seat, ...Seat[]]>()
  const leftOut = useMemo(
    () => rowsOf('list', sight).filter(({ seat }) => seat === undefined).length,
    [sight],
  )
  const shared = { rows, rowOrder: valueOf(rowOrder), onOpen: setWhy }
  return (
    <div className="matrix-view">
      <div className="matrix-view__controls no-print">
        <SelectField
          label={t.rows}
          none={t.rowsType}
          value={valueOf(rowOrder)}
          options={[
            { value: 'count', text: t.rowsCount },
            { value: 'name', text: t.rowsName },
          ]}
          onChange={setRowOrder}
        />
        <SelectField
          label={t.columns}
          none={t.columnsTier}
          value={valueOf(columnOrder)}
          options={[
            { value: 'count', text: t.columnsCount },
            { value: 'name', text: t.columnsName },
          ]}
          onChange={setColumnOrder}
        />
        {isWide ? <p className="note">{t.note}</p> : null}
      </div>
      {[
        { codec: rowOrderCodec, parameter: rowOrder },
        { codec: columnOrderCodec, parameter: columnOrder },
      ].map(({ codec, parameter }) =>
        parameter.state === 'invalid' ? (
          <UnknownParameter key={codec.name} name={codec.name} given={parameter.given} />
        ) : null,
      )}
      {isWide ? (
        <>
          <SeatKey more={rows.some(({ seat }) => seat !== undefined && hasMore(seat))} />
          <PartnerMatrix
            {...shared}
            columnOrder={valueOf(columnOrder)}
            caption={here ? t.caption(place) : t.captionAll}
          />
        </>
      ) : (
        <SeatsByPartner {...shared} columnOrder={valueOf(columnOrder)} />
      )}
      {elsewhere === 0 ? null : <p className="note">{t.elsewhere(elsewhere)}</p>}
      {leftOut === 0 || filters.length > 0 ? null : (
        <p className="note">{here ? t.leftOut(leftOut) : t.leftOutAll(leftOut)}</p>
      )}
      {why === undefined ? null : <SeatDialog seats={why} onClose={() => setWhy(undefined)} />}
    </div>
  )
}
