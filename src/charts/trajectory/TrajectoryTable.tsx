import { figureTexts, formatFigurePeriod } from '../../messages/figures.ts'
import { trajectoryFigureTexts } from '../../messages/trajectoryFigure.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { type CellWords, comparatorInWords, gapInWords, ownInWords, requiredInWords } from './rowWords.ts'
import { tableHeads, tableRows } from './tableRows.ts'
import type { TrajectoryModel } from './trajectoryModel.ts'

/** The figures as a table: a row per year with both, the gap, and what the path asks; absences in words. */
export function TrajectoryTable({ model, caption }: { model: TrajectoryModel; caption: string }) {
  const t = useTexts(trajectoryFigureTexts)
  const figures = useTexts(figureTexts)
  const language = useLanguage()
  const written = { digits: model.digits, language }
  return (
    // A frame that scrolls must be reachable with the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="figure-table-frame" tabIndex={0} role="region" aria-label={caption}>
      <table className="figure-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            {tableHeads(model, language).map(([name, of]) => (
              <th scope="col" key={name} className="figure-table__number">
                {name} <span className="figure-table__unit">{of}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableRows(model).map((row) => (
            <tr key={row.period}>
              <th scope="row">
                {formatFigurePeriod(row.period, language)}
                {row.standing === undefined ? null : (
                  <small> {row.standing === 'baseline' ? t.isBaseline : t.isTarget}</small>
                )}
                {row.isDoubted === true ? <small> {figures.afterPossibleBreak}</small> : null}
              </th>
              <Figure {...ownInWords(row.own, written)} />
              <Figure {...comparatorInWords(row, written)} />
              <Figure {...gapInWords(row, written)} />
              <Required words={requiredInWords(row, written)} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Figure({ words, margins, isAbsent }: CellWords) {
  return (
    <td className={isAbsent === true ? 'figure-table__absent' : 'figure-table__number'}>
      {words}
      {margins === undefined ? null : <small> {margins}</small>}
    </td>
  )
}

function Required({ words }: { words: ReturnType<typeof requiredInWords> }) {
  if (typeof words === 'string')
    return (
      <td className="figure-table__absent" colSpan={2}>
        {words}
      </td>
    )
  return words.map((each, place) => (
    <td key={place === 0 ? 'gap' : 'figure'} className="figure-table__number">
      {each}
    </td>
  ))
}
