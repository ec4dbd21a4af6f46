import { slideTexts } from '../../messages/slides.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import type { Chart } from '../chart.ts'
import { tableOfChart } from '../tableOfChart.ts'
import { TableText } from './TableText.tsx'

/** The figures behind a chart, with the breaks in them. */
export function SheetTable({ chart, caption }: { chart: Chart; caption: string }) {
  const language = useLanguage()
  const t = useTexts(slideTexts)
  return (
    <>
      <TableText table={tableOfChart(chart, language)} caption={caption} />
      {chart.kind === 'trend' && chart.breaks.length > 0 ? (
        <ul>
          {chart.breaks.map(({ year, words, isPossible = false }) => (
            <li key={year}>
              {isPossible ? `${year}` : t.breakAt(year)}: {words}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  )
}
