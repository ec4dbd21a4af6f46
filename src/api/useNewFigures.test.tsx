import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { writeBlocks } from '../contract/figureBlocks.ts'
import { useFigureBlocks } from './useFigureBlocks.ts'
import { useNewFigures } from './useNewFigures.ts'

/** What the service calls its answer, when asked for its name and when asked for the whole. */
let [tag, whole]: [string, string | number] = ['', '']
const answersWith = (name: string, full: string | number = name) => {
  ;[tag, whole] = [name, full]
}
const asked: string[] = []

beforeEach(() => {
  answersWith('"a"')
  asked.length = 0
  vi.useFakeTimers({ shouldAdvanceTime: true })
  vi.stubGlobal('fetch', (_path: string, { method = 'GET' }: RequestInit = {}) => {
    asked.push(method)
    if (tag === '') return Promise.reject(new TypeError('network'))
    if (method === 'HEAD') return Promise.resolve(new Response(null, { headers: { etag: tag } }))
    return Promise.resolve(
      typeof whole === 'number'
        ? Response.json({}, { status: whole })
        : Response.json(writeBlocks('rokers', 'gemeente', [], []), { headers: { etag: whole } }),
    )
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function Page() {
  const replacedAt = useNewFigures()
  const [figures] = useFigureBlocks(['rokers'], 'gemeente')
  return (
    <p>
      {figures?.data?.answer.tag} {replacedAt === undefined ? 'as they were' : 'replaced'}
    </p>
  )
}

async function open() {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <Page />
    </QueryClientProvider>,
  )
  expect(await screen.findByText('"a" as they were')).toBeVisible()
  asked.length = 0
}

const comeBack = (after = 60_000) =>
  act(async () => {
    vi.setSystemTime(Date.now() + after)
    window.dispatchEvent(new Event('focus'))
    await vi.advanceTimersByTimeAsync(50)
  })

it('reads nothing anew when the reader comes back to figures that are the same', async () => {
  await open()
  await comeBack()
  expect(asked).toEqual(['HEAD'])
  expect(screen.getByText('"a" as they were')).toBeVisible()
})

it('takes up figures that were imported meanwhile, and says so', async () => {
  await open()
  answersWith('"b"')
  await comeBack()
  expect(await screen.findByText('"b" replaced')).toBeVisible()
  expect(asked).toEqual(['HEAD', 'GET'])
})

it('takes them up on a page that stays in sight too', async () => {
  await open()
  answersWith('"b"')
  await act(() => vi.advanceTimersByTimeAsync(5 * 60_000 + 50))
  expect(await screen.findByText('"b" replaced')).toBeVisible()
})

it('does not ask again at once, and keeps what it has when the service is away', async () => {
  await open()
  await comeBack(1000)
  expect(asked).toEqual([])
  answersWith('')
  await comeBack()
  expect(asked).toEqual(['HEAD'])
  expect(screen.getByText('"a" as they were')).toBeVisible()
})

it.each(['"a-br"', '"a-gz"', 'W/"a"'])(
  'takes the same figures under the name %s as the same',
  async (name) => {
    await open()
    answersWith(name)
    await comeBack()
    expect(asked).toEqual(['HEAD'])
    expect(screen.getByText('"a" as they were')).toBeVisible()
  },
)

it('says nothing of new figures that could not be fetched, and takes them up when they can', async () => {
  await open()
  answersWith('"b"', 500)
  await comeBack()
  expect(asked).toEqual(['HEAD', 'GET'])
  expect(screen.getByText('"a" as they were')).toBeVisible()
  answersWith('"b"')
  await comeBack()
  expect(await screen.findByText('"b" replaced')).toBeVisible()
})
