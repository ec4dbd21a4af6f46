import type { IndicatorTable, Observation } from '../../../domain/register/things.ts'
import { formatFigurePeriod } from '../../../messages/figures.ts'
import { fileWords } from '../../../messages/openData/fileWords.ts'
import { absenceWords, unitWords } from '../../../messages/values.ts'
import { type Column, type Look, joined, number, text } from './column.ts'
import { PROVENANCE } from './provenance.ts'
import { nameIn, notADay, regionIn } from './words.ts'

/** The figures, never alone: unit, age, year, table, edition, licence and why a number is missing stand with them. */
export const FIGURES: readonly Column<Observation>[] = [
  text('indicatorId', (figure) => figure.indicator),
  text('indicator', (figure, look) => nameIn(look, 'indicator', figure.indicator)),
  text('code', (figure) => figure.region),
  text('region', (figure, look) => regionIn(look, figure.region)),
  number('classificationYear', (figure) => figure.classificationYear),
  text('period', (figure, { language }) => formatFigurePeriod(figure.period, language)),
  number('value', ({ cell }) => (cell.state === 'value' ? cell.value : undefined)),
  text('unit', (figure, { language }) => unitWords[language][figure.unit]),
  number('lower', ({ cell }) => (cell.state === 'value' ? cell.lower : undefined)),
  number('upper', ({ cell }) => (cell.state === 'value' ? cell.upper : undefined)),
  text('valueRemark', remarkOn),
  text('age', (figure, look) => notADay(look, figure.age)),
  text('breakdown', (figure) => figure.breakdown),
  text('sourceTable', (figure) => figure.table),
  text('edition', (figure) => figure.edition),
  text('publisher', (figure, look) => tableOfFigure(figure, look)?.publisher),
  text('licence', (figure, look) => tableOfFigure(figure, look)?.licence),
  ...PROVENANCE,
]

function remarkOn({ cell }: Observation, { language }: Look): string | undefined {
  const t = fileWords[language]
  return cell.state === 'value'
    ? joined([cell.provisional ? t.provisional : undefined, cell.approximate ? t.approximate : undefined])
    : joined([absenceWords[language][cell.state], cell.reason])
}

const tableOfFigure = (
  { indicator, table, edition }: Observation,
  { index }: Look,
): IndicatorTable | undefined =>
  index.indicators.get(indicator)?.tables.find((each) => each.table === table && each.edition === edition)
