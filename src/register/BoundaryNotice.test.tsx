import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { boundaryChange, region } from '../../tests/builders/dataset.ts'
import { renderPage } from '../../tests/builders/renderPage.tsx'
import type { Language } from '../messages/texts.ts'
import { BoundaryNotice } from './BoundaryNotice.tsx'

const PLACES = ['Eemsdelta', 'Land van Cuijk', 'Maashorst', 'Dijk en Waard']
const codeOf = (name: string) => `GM${1979 + PLACES.indexOf(name)}`

function notice(
  names: readonly string[],
  { folded, firstYear = 2012, language }: { folded?: true; firstYear?: number; language?: Language } = {},
) {
  return renderPage(
    <BoundaryNotice
      codes={names.map(codeOf)}
      firstYear={firstYear}
      classifications={[2020]}
      {...(folded && { folded })}
    />,
    {
      ...(language && { language }),
      register: {
        regions: PLACES.map((name) => region({ code: codeOf(name), name, validFrom: '2021-01-01' })),
        boundaryChanges: PLACES.map((name) =>
          boundaryChange({
            id: name,
            from: `${codeOf(name)}0`,
            fromName: `Oud-${name}`,
            to: codeOf(name),
            on: '2021-01-01',
            inhabitants: 24_596,
          }),
        ),
      },
    },
  )
}

describe('the notice of changed borders', () => {
  it('says what was formed, when and of what, whether the figures know, and where that was read', () => {
    notice(['Eemsdelta'])
    const [item] = screen.getAllByRole('listitem')
    expect(item).toHaveTextContent(
      'Eemsdelta ontstond op 1 januari 2021 uit Oud-Eemsdelta (24.596 inwoners, 100 %). In de cijfers niet verwerkt: indeling van 2020.',
    )
    expect(screen.getByText(/Bron/)).toBeVisible()
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('is not there when nothing happened since the first of the figures', () => {
    const { container } = notice(['Eemsdelta'], { firstYear: 2021 })
    expect(container).toBeEmptyDOMElement()
  })

  it('folds many away under their number, and some where the page asks for it under their names', () => {
    notice(PLACES)
    const many = screen.getByRole('group')
    expect(within(many).getByText('De grenzen van 4 gemeenten veranderden na 1 januari 2012')).toBeVisible()
    expect(many).not.toHaveAttribute('open')
  })

  it('is as complete in English', () => {
    notice(['Eemsdelta', 'Maashorst'], { folded: true, language: 'en' })
    expect(
      screen.getByText('The boundaries of Eemsdelta and Maashorst changed after 1 January 2012'),
    ).toBeVisible()
    expect(screen.getByText(/Maashorst was formed on 1 January 2021 of Oud-Maashorst/)).toBeInTheDocument()
  })
})
