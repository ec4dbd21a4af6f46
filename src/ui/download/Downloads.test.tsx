import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DownloadError } from './failure.ts'
import { Downloads } from './Downloads.tsx'
import { saveFile } from './saveFile.ts'
import { writeFile } from './writeFile.ts'

vi.mock('./saveFile.ts', async (original) => ({
  ...(await original<object>()),
  saveFile: vi.fn<() => void>(),
}))
vi.mock('./writeFile.ts', async (original) => ({
  ...(await original<object>()),
  writeFile: vi.fn<typeof writeFile>(),
}))

const file = new Blob(['x'])
const sheet = () => ({ title: 'Taken', columns: [], rows: [], about: [] })

beforeEach(() => {
  vi.mocked(writeFile).mockReset().mockResolvedValue(file)
})

const button = (name: string) => screen.getByRole('button', { name })

describe('downloads', () => {
  it('are saved under the name of what they show, which is said aloud', async () => {
    render(<Downloads title="Taken in Heerlen" sheet={sheet} />)
    await userEvent.click(button('Taken in Heerlen als CSV'))
    await waitFor(() => expect(saveFile).toHaveBeenCalledWith('taken-in-heerlen.csv', file))
    expect(screen.getByRole('status')).toHaveTextContent('taken-in-heerlen.csv staat bij uw downloads.')
    expect(button('Taken in Heerlen als CSV')).toHaveFocus()
  })

  it('offer pictures only of what is drawn', () => {
    render(<Downloads title="Taken" sheet={sheet} />)
    expect(screen.queryByRole('button', { name: 'Taken als PNG' })).toBeNull()
  })

  it('are one stop for Tab, and arrows lead from format to format', async () => {
    const drawing = document.createElement('div')
    const picture = () => ({ drawing, frame: { title: 'Taken', foot: [] } })
    const { rerender } = render(
      <Downloads title="Taken" sheet={sheet} picture={picture}>
        <button type="button">Link</button>
      </Downloads>,
    )
    const user = userEvent.setup()
    await user.tab()
    expect(screen.getByRole('toolbar', { name: 'Downloaden: Taken' })).toContainElement(
      button('Taken als CSV'),
    )
    expect(button('Taken als CSV')).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(button('Taken als PNG')).toHaveFocus()
    await user.keyboard('{Alt>}{ArrowLeft}{/Alt}{Meta>}{ArrowLeft}{/Meta}{Control>}{ArrowRight}{/Control}')
    expect(button('Taken als PNG')).toHaveFocus()
    await user.tab()
    expect(button('Link')).toHaveFocus()
    await user.tab({ shift: true })
    expect(button('Taken als PNG')).toHaveFocus()
    // A table took the place of the picture.
    rerender(<Downloads title="Taken" sheet={sheet} />)
    await user.tab()
    expect(button('Taken als CSV')).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(button('Taken als CSV')).toHaveFocus()
  })

  it('say that a file is being made, and make one at a time', async () => {
    let finish: (made: Blob) => void = () => undefined
    vi.mocked(writeFile).mockReturnValue(new Promise((resolve) => (finish = resolve)))
    render(<Downloads title="Taken" sheet={sheet} />)
    await userEvent.dblClick(button('Taken als XLSX'))
    await userEvent.click(button('Taken als CSV'))
    expect(screen.getByRole('status')).toHaveTextContent('XLSX-bestand wordt gemaakt')
    expect(button('Taken als XLSX')).toHaveAttribute('aria-disabled', 'true')
    finish(file)
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('taken.xlsx'))
    expect(writeFile).toHaveBeenCalledOnce()
  })

  it('say why a file could not be made, and try again without losing the focus', async () => {
    vi.mocked(writeFile).mockRejectedValueOnce(new DownloadError('noNetwork'))
    render(<Downloads title="Taken" sheet={sheet} />)
    await userEvent.click(button('Taken als XLSX'))
    const again = await screen.findByRole('button', { name: 'Opnieuw proberen' })
    expect(screen.getByRole('status')).toHaveTextContent(
      'Het XLSX-bestand kon niet worden gemaakt: het onderdeel dat het bestand maakt, kon niet worden opgehaald.',
    )
    await userEvent.click(again)
    expect(button('Taken als XLSX')).toHaveFocus()
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('taken.xlsx'))
  })

  it('do not call a mistake of the app a matter of the network', async () => {
    vi.mocked(writeFile).mockRejectedValue(new TypeError('x is undefined'))
    render(<Downloads title="Taken" sheet={sheet} />)
    await userEvent.click(button('Taken als CSV'))
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('“x is undefined”'))
    expect(screen.getByRole('status')).not.toHaveTextContent('verbinding')
  })
})
