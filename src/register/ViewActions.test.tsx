import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderPage } from '../../tests/builders/renderPage.tsx'
import { type SlideAdding, ToSlideContext } from '../ui/addedSlide.ts'
import { writeFile } from '../ui/download/writeFile.ts'
import { ViewActions } from './ViewActions.tsx'

vi.mock('../ui/download/writeFile.ts', async (original) => ({
  ...(await original<object>()),
  writeFile: vi.fn<typeof writeFile>(),
}))

beforeEach(() => {
  vi.mocked(writeFile).mockReset().mockRejectedValue(new Error('not here'))
})

/** What the file would be made of. */
async function contentOf(format: string) {
  await userEvent.click(screen.getByRole('button', { name: `Taken als ${format}` }))
  await waitFor(() => expect(writeFile).toHaveBeenCalledOnce())
  const content = vi.mocked(writeFile).mock.calls[0]?.[1]
  if (content === undefined) throw new Error('no file was asked for')
  return content
}

const at = '/taken?wet=wpg'
const sheet = () => ({ columns: [], rows: [] })

describe('a file of a view', () => {
  it('holds the filters, the state of the register and the address that brings the view back', async () => {
    renderPage(
      <ViewActions title="Taken" sheet={sheet} filters={['Wet: Wpg']} pin={{ weergave: 'matrix' }} />,
      { at },
    )
    const { about } = (await contentOf('CSV')).sheet()
    expect(about).toContainEqual(['Gemeente', 'Maastricht (GM0935)'])
    expect(about).toContainEqual(['Filters', 'Wet: Wpg'])
    expect(about).toContainEqual(['Register', 'Gezond Verband, versie 1, stand 1 oktober 2026'])
    expect(about).toContainEqual([
      'Adres van deze weergave',
      `${window.location.origin}/taken?wet=wpg&gemeente=GM0935&weergave=matrix`,
    ])
  })

  it('says that there are no filters where there are none', async () => {
    renderPage(<ViewActions title="Taken" sheet={sheet} />)
    expect((await contentOf('CSV')).sheet().about).toContainEqual(['Filters', 'geen'])
  })

  it('has the same around a picture', async () => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    renderPage(<ViewActions title="Taken" sheet={sheet} filters={['Wet: Wpg']} picture={() => drawing} />, {
      at,
    })
    const frame = (await contentOf('SVG')).picture?.()?.frame
    expect(frame?.subtitle).toBe('Wet: Wpg')
    expect(frame?.foot).toContain('Gezond Verband, versie 1, stand 1 oktober 2026')
    expect(frame?.foot.at(-1)).toContain('/taken?wet=wpg&gemeente=GM0935')
  })
})

describe('a slide of a view', () => {
  const withSlides = (add: SlideAdding['add'], where: string) =>
    renderPage(
      <ToSlideContext value={() => Promise.resolve({ add, Actions: () => null })}>
        <ViewActions title="Taken" sheet={sheet} pin={{ weergave: 'matrix' }} />
      </ToSlideContext>,
      { at: where },
    )

  it('keeps the address of the view with the reader’s own choices, and not where on the page they are', async () => {
    const add = vi.fn<SlideAdding['add']>()
    withSlides(add, `${at}#dekking`)
    await userEvent.click(screen.getByRole('button', { name: 'Op dia: Taken' }))
    expect(add).toHaveBeenCalledWith('/taken?wet=wpg&gemeente=GM0935&weergave=matrix')
  })

  it('is not offered by a page that cannot be one', () => {
    withSlides(() => undefined, '/over/herkomst')
    expect(screen.queryByRole('button', { name: /Op dia/ })).toBeNull()
  })
})
