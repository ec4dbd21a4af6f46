import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dataset, observation } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { indexEdges } from '../../domain/graph/edges.ts'
import { lineThrough } from '../../domain/graph/line.ts'
import { indexRegister } from '../../domain/graph/registerIndex.ts'
import { LineBox } from './LineBox.tsx'
import { LineList } from './LineList.tsx'

const index = indexRegister(dataset())
const line = lineThrough(index, indexEdges(index), { kind: 'initiative', id: 'programma' })
const latest = { own: observation(), reference: observation({ region: 'NL01' }) }
const none = () => undefined

describe('two figures beside each other on the line', () => {
  it('in the list have all that they may not be without', () => {
    renderPage(<LineList line={line} figures={new Map([['overgewicht', latest]])} onWhy={none} />)
    const [row] = screen.getAllByText(/^Maastricht/)
    expect(row?.parentElement).toHaveTextContent(
      'Maastricht 49 % · Nederland 49 % · 2020 (6 jaar oud) · leeftijd 18+ · tabel 50090NED (RIVM), 2022 · niet te toetsen',
    )
  })

  it('in a box say how old they are and that they cannot be tested, and to who listens the table too', () => {
    const node = line.nodes.find(({ ref }) => ref.kind === 'indicator')
    if (node === undefined) throw new Error('no indicator on the line')
    const box = { node, isFocus: false, partners: [], onWhy: none, onPoint: none }
    const { container, unmount } = renderPage(<LineBox {...box} latest={latest} />)
    expect(container).toHaveTextContent(
      /2020 \(6 jaar oud\) · leeftijd 18\+ · tabel 50090NED \(RIVM\), 2022 · niet te toetsen/,
    )
    expect(screen.getByText(/tabel 50090NED/)).toHaveClass('visually-hidden')
    unmount()
    renderPage(<LineBox {...box} latest={undefined} />)
    expect(screen.getByText('geen eigen cijfer in dit register')).toBeVisible()
  })
})
