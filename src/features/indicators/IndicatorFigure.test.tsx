import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { indicator, observation } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { everythingInView } from '../../../tests/setup/inView.ts'
import { fetchPlot } from '../../charts/trend/usePlot.ts'
import type { Indicator } from '../../domain/register/things.ts'
import { saveFile } from '../../ui/download/saveFile.ts'
import { IndicatorFigure } from './IndicatorFigure.tsx'
import { sortFigures } from './figuresOfPlace.ts'

vi.mock('../../ui/download/saveFile.ts', async (original) => ({
  ...(await original<object>()),
  saveFile: vi.fn<typeof saveFile>(),
}))

everythingInView()
beforeAll(async () => {
  // What is fetched when it is asked for, is there already: a busy computer takes longer than a test waits.
  await Promise.all([fetchPlot(), import('../../ui/download/picture/picture.ts')])
})
beforeEach(() => {
  vi.mocked(saveFile).mockReset()
  // jsdom lays nothing out and draws nothing; how a picture looks is for the journeys.
  Object.assign(SVGElement.prototype, { getScreenCTM: () => null })
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => null })
})

const [figure] = sortFigures(
  ['2016', '2020'].map((period) => observation({ period })),
  'GM0935',
).figures
if (figure === undefined) throw new Error('no figure')
const drawn = figure

/** The words of the file that the reader gets of a figure whose indicator was made in this way. */
async function taken(format: 'SVG' | 'CSV', method: Indicator['method']): Promise<string> {
  renderPage(
    <IndicatorFigure
      indicator={indicator({ method })}
      figure={drawn}
      imports={[]}
      name=""
      comparator={undefined}
    />,
  )
  await screen.findByRole('img')
  await userEvent.click(screen.getByRole('button', { name: new RegExp(` als ${format}$`) }))
  await waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
  const [, file] = vi.mocked(saveFile).mock.lastCall ?? []
  if (file === undefined) throw new Error('no file')
  return file.text()
}

const MODEL = 'Een modelschatting kan het effect van een lokaal programma niet tonen'

describe.each(['SVG', 'CSV'] as const)('a figure that leaves the page as %s', (format) => {
  it('says what a model estimate cannot show', async () => {
    expect(await taken(format, 'model')).toContain(MODEL)
  })

  it('says so of model estimates only', async () => {
    const words = await taken(format, 'survey')
    expect(words).toContain('Overgewicht')
    expect(words).not.toContain(MODEL)
  })
})

it('of a total shows my municipality alone, and says why nothing stands beside it', () => {
  const [total] = sortFigures(
    ['GM0935', 'NL01'].flatMap((region) =>
      ['2016', '2020'].map((period) => observation({ region, period, unit: 'count' })),
    ),
    'GM0935',
  ).figures
  if (total === undefined) throw new Error('no figure')
  renderPage(
    <IndicatorFigure indicator={indicator()} figure={total} imports={[]} name="" comparator={undefined} />,
  )
  expect(screen.getAllByRole('columnheader', { hidden: true }).map((each) => each.textContent)).toEqual([
    'Periode',
    expect.stringMatching(/^Maastricht /),
  ])
  expect(screen.getByText(/^Het zijn totalen/)).toBeVisible()
  expect(screen.queryByText(/dan Nederland/)).toBeNull()
})

it('has the note of its own edition only; of another edition what its table is called', () => {
  const noted = (edition: string) =>
    indicator({
      tables: indicator().tables.map((each) => ({ ...each, edition, note: 'Overgeschreven door derden.' })),
    })
  const given = { figure: drawn, imports: [], name: '', comparator: undefined }
  const { unmount } = renderPage(<IndicatorFigure indicator={noted('2022')} {...given} />)
  expect(screen.getByText('Overgeschreven door derden.')).toBeVisible()
  unmount()
  renderPage(<IndicatorFigure indicator={noted('ouder')} {...given} />)
  expect(screen.queryByText('Overgeschreven door derden.')).toBeNull()
  expect(screen.getByRole('link', { name: /^Tabel 50090NED/ })).toBeVisible()
})
