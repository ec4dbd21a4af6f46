import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { task } from '../../../tests/builders/dataset.ts'
import { renderPage } from '../../../tests/builders/renderPage.tsx'
import { saveFile } from '../../ui/download/saveFile.ts'
import { GapsPage } from './GapsPage.tsx'

vi.mock('../../ui/download/saveFile.ts', async (original) => ({
  ...(await original<object>()),
  saveFile: vi.fn<typeof saveFile>(),
}))
beforeEach(() => {
  vi.mocked(saveFile).mockReset()
  vi.stubGlobal('fetch', () => new Promise(() => undefined))
})
afterEach(() => vi.unstubAllGlobals())

const twelve = Array.from({ length: 12 }, (_, place) =>
  task({
    id: `taak-${place}`,
    title: { nl: `Taak nummer ${place}`, en: `Task number ${place}` },
    executor: { text: 'beleidsafdeling', standing: false },
    provenance: { status: 'unsure', note: 'Niet zeker.' },
  }),
)
const open = () =>
  renderPage(
    <QueryClientProvider client={new QueryClient()}>
      <GapsPage />
    </QueryClientProvider>,
    { register: { legalTasks: twelve, links: [], policyDocuments: [] } },
  )
const list = () => within(screen.getByRole('region', { name: /^Taken zonder/ }))

describe('a list of which the end is folded away', () => {
  it('is whole in its file', async () => {
    open()
    expect(list().getAllByRole('link', { name: /Taak nummer/ })).toHaveLength(10)
    fireEvent.click(list().getByRole('button', { name: /als CSV$/ }))
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce())
    const [, file] = vi.mocked(saveFile).mock.lastCall ?? []
    const words = (await file?.text()) ?? ''
    expect(twelve.filter(({ title }) => !words.includes(`;${title.nl};`))).toEqual([])
  })

  it('says of each of its things that it is not certain', () => {
    open()
    for (const each of list().getAllByRole('link', { name: /Taak nummer/ }))
      expect(each.closest('li')).toHaveTextContent('onzeker')
  })
})
