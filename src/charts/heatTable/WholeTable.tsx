import { heatTableTexts } from '../../messages/compare/heatTable.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { cellText } from './CellText.tsx'
import { HeatSign } from './HeatKey.tsx'
import { paint } from './cellProps.ts'
import { type HeatColumn, type HeatModel, shadeOf, signOf } from './heatModel.ts'
import { columnName, frameInWords, noFigureInWords } from './heatWords.ts'

/** As many columns as a page of paper holds. */
const ON_PAPER = 8

/** Every row and column, for paper and for a picture: on paper in parts of a page's width, so that nothing is cut off. */
export function WholeTable({
  model,
  comparator,
  basis,
  own,
  whole = false,
}: {
  model: HeatModel
  comparator: string
  basis: string
  own: string | undefined
  /** All columns beside each other. */
  whole?: boolean
}) {
  const t = useTexts(heatTableTexts)
  const size = whole ? Math.max(1, model.columns.length) : ON_PAPER
  const parts = Array.from({ length: Math.ceil(model.columns.length / size) }, (_, part) =>
    model.columns.slice(part * size, (part + 1) * size),
  )
  return parts.map((columns, part) => (
    <table className="heat-sheet" key={columns[0]?.column.indicator.id}>
      {parts.length === 1 ? null : <caption>{t.part(part + 1, parts.length)}</caption>}
      <thead>
        <tr>
          <th scope="col">{t.region}</th>
          {columns.map(({ column }) => (
            <Head key={column.indicator.id} column={column} />
          ))}
        </tr>
        <tr className="heat-sheet__comparator">
          <th scope="row">
            {comparator} <small>{basis}</small>
          </th>
          {columns.map((heat) => (
            <ComparatorCell key={heat.column.indicator.id} heat={heat} />
          ))}
        </tr>
      </thead>
      <tbody>
        {model.order.map((place) => {
          const row = model.comparison.rows[place]
          if (row === undefined) return null
          return (
            <tr key={row.code} data-own={row.code === own || undefined}>
              <th scope="row">
                <DutchText>
                  {row.name}
                  {row.within === undefined ? null : <small> {row.within}</small>}
                </DutchText>
              </th>
              {columns.map((heat) => (
                <Cell key={heat.column.indicator.id} heat={heat} place={place} />
              ))}
            </tr>
          )
        })}
      </tbody>
    </table>
  ))
}

function Head({ column }: { column: HeatColumn['column'] }) {
  const language = useLanguage()
  return (
    <th scope="col">
      {columnName(column, language)} <small>{frameInWords(column, language)}</small>
    </th>
  )
}

function ComparatorCell({ heat: { column, digits } }: { heat: HeatColumn }) {
  const language = useLanguage()
  return (
    <td>
      {column.comparator.state === 'figure'
        ? cellText(column.comparator.cell, digits, language)
        : noFigureInWords(column.comparator, language)}
    </td>
  )
}

function Cell({ heat, place }: { heat: HeatColumn; place: number }) {
  const language = useLanguage()
  const compared = heat.column.cells[place]
  if (compared === undefined) return <td />
  const sign = signOf(compared)
  const { cell } = compared
  return (
    <td {...paint(shadeOf(heat, compared))} data-absent={cell.state === 'value' ? undefined : true}>
      {sign === undefined ? null : <HeatSign sign={sign} />}
      {cellText(cell, heat.digits, language)}
    </td>
  )
}
