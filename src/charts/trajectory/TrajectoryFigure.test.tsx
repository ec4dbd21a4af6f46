import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { indicator } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { gapLineFor } from '../../../tests/builders/trajectory.ts'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { TrajectoryFigure } from './TrajectoryFigure.tsx'
import { sourceOf } from './sourceOf.ts'

everythingInView()

const reason = 'Of de vraag veranderde, is niet nagelezen.'
const [table] = indicator().tables
if (table === undefined) throw new Error('An indicator has a table.')
const about = indicator({
  tables: [{ ...table, note: 'Zonder marges.', possibleBreaks: [{ from: 2016, to: 2020, reason }] }],
})
const figures = { own: { 2012: 58, 2016: 58, 2020: 57 }, comparator: { 2012: 50, 2016: 50, 2020: 50 } }

function open(breaks = gapLineFor(figures).breaks, language: 'nl' | 'en' = 'nl') {
  const given = gapLineFor({ ...figures, breaks })
  const line = { ...given, key: { ...given.key, table: table?.table ?? '', edition: table?.edition ?? '' } }
  renderPage(
    <TrajectoryFigure
      id="pad"
      indicator={about}
      line={line}
      names={{ own: 'Heerlen', comparator: 'Nederland', label: 'Nederland' }}
      baseline={2012}
      target={{ share: 0.25, year: 2030 }}
      sources={[sourceOf(line, about, [])]}
      view="chart"
      show={() => undefined}
      today="2026-11-22"
      address="https://voorbeeld.nl/"
    />,
    { language },
  )
}

it('says once that there may be a break in its lines, not again with the table', () => {
  open()
  expect(screen.getByText('Zonder marges.')).toBeVisible()
  expect(screen.getAllByText(/^Mogelijke breuk tussen 2016 en 2020[,.]/)).toHaveLength(1)
})

it('says with the table what its lines do not say: where a sure break stands, no other is drawn', () => {
  open([{ year: 2018, reason: 'Andere vraag.' }], 'en')
  const why = screen.getByText('Andere vraag.')
  expect(why).toHaveAttribute('lang', 'nl')
  expect(why.closest('p')).not.toHaveAttribute('lang')
  expect(why.closest('p')).toHaveTextContent(/^Break in 2018: Andere vraag\. Figures before and after/)
  expect(screen.getAllByText(/^Possible break between 2016 and 2020\./)).toHaveLength(1)
})
