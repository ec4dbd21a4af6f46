import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { groundOf } from '../../../charts/map/mapGeometry.ts'
import { LanguageContext } from '../../../ui/language.tsx'
import type { Selection } from '../selection.ts'
import { useGeometry } from './useGeometry.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const boundaries = (source: Readonly<Record<string, string>> = {}) => ({
  boundaries: {
    classificationYear: 2024,
    source: { table: 'grenzen', importedAt: '2026-11-22', origin: 'grenzen_nl.wgs84.topojson', ...source },
    topology: {
      type: 'Topology',
      arcs: [],
      objects: { regions: { type: 'GeometryCollection', geometries: [] } },
    },
  },
})

interface Asked {
  scale?: Selection['scale']
  places?: readonly string[]
  year: number
}

/** The service has boundaries of one year, and answers with those whatever year is asked for. */
function held(answer: (path: string) => object | Promise<object>, first: Asked = { year: 2020 }) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return Response.json(await answer(path))
  })
  const client = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <LanguageContext value="nl">{children}</LanguageContext>
    </QueryClientProvider>
  )
  const hook = renderHook(
    ({ scale = 'gemeente', places = [], year }: Asked) => useGeometry(scale, places, year),
    { wrapper, initialProps: first },
  )
  return { ...hook, asked }
}

describe('the boundaries of a selection', () => {
  it('stay the same object when another year asks for what is there already: nothing is drawn anew', async () => {
    const { result, rerender, asked } = held(() => boundaries())
    await waitFor(() => expect(result.current.geometry).toBeDefined())
    const { geometry } = result.current
    rerender({ year: 2021 })
    expect(result.current).toEqual({ geometry, isPending: false, isFailed: false })
    await waitFor(() => expect(asked).toHaveLength(2))
    await new Promise((later) => setTimeout(later, 50))
    expect(result.current.geometry).toBe(geometry)
  })

  it('are never those of the municipality chosen before, while its own are on their way', async () => {
    let come: (answer: object) => void = () => undefined
    const late = new Promise<object>((resolve) => {
      come = resolve
    })
    const heerlen: Asked = { scale: 'buurt', places: ['GM0917'], year: 2020 }
    const { result, rerender, asked } = held(
      (path) => (path.includes('GM0935') ? late : boundaries({ origin: 'heerlen.json' })),
      heerlen,
    )
    await waitFor(() => expect(result.current.geometry).toBeDefined())
    rerender({ ...heerlen, places: ['GM0935'] })
    expect(result.current).toMatchObject({ geometry: undefined, isPending: true })
    await waitFor(() => expect(asked).toHaveLength(2))
    expect(result.current.geometry).toBeUndefined()
    come(boundaries({ origin: 'maastricht.json' }))
    await waitFor(() => expect(result.current.geometry?.source).toBe('maastricht, indeling van 2024'))
    rerender({ ...heerlen, scale: 'wijk', places: ['GM0935'] })
    expect(result.current.geometry).toBeUndefined()
  })

  it('of several municipalities are asked for apart and drawn together, without those that were never imported', async () => {
    const square = (id: string) => ({
      type: 'Topology',
      transform: { scale: [1, 1], translate: [5, 50] },
      arcs: [
        [
          [0, 0],
          [1, 0],
          [0, 1],
          [-1, -1],
        ],
      ],
      objects: {
        regions: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id, arcs: [[0]] }] },
      },
    })
    const { result, asked } = held(
      (path) => {
        if (path.includes('GM0363')) return { boundaries: null }
        const { boundaries: answer } = boundaries({ origin: 'limburg.json' })
        return { boundaries: { ...answer, topology: square(path.includes('GM0917') ? 'BU0917' : 'BU0928') } }
      },
      { scale: 'buurt', places: ['GM0363', 'GM0917', 'GM0928'], year: 2020 },
    )
    await waitFor(() => expect(result.current.geometry).toBeDefined())
    expect(asked).toHaveLength(3)
    const { geometry } = result.current
    expect([...(geometry === undefined ? [] : groundOf(geometry).codes)]).toEqual(['BU0917', 'BU0928'])
    expect(geometry?.source).toBe('limburg, indeling van 2024')
  })

  it('of two years are not drawn together: those of the year that most are of', async () => {
    const { result } = held(
      (path) => {
        const { boundaries: answer } = boundaries()
        return { boundaries: { ...answer, classificationYear: path.includes('GM0928') ? 2020 : 2024 } }
      },
      { scale: 'buurt', places: ['GM0917', 'GM0928', 'GM0935'], year: 2020 },
    )
    await waitFor(() => expect(result.current.geometry?.classificationYear).toBe(2024))
  })

  it('say that they could not be had, where that is so', async () => {
    const { result } = held(() => Promise.reject(new Error('no line')), {
      scale: 'buurt',
      places: ['GM0917'],
      year: 2020,
    })
    await waitFor(() =>
      expect(result.current).toEqual({ geometry: undefined, isPending: false, isFailed: true }),
    )
  })

  it('are drawn anew when they were imported anew meanwhile', async () => {
    let importedAt = '2026-11-22'
    const { result, rerender } = held(() => boundaries({ importedAt }))
    await waitFor(() => expect(result.current.geometry).toBeDefined())
    const { geometry } = result.current
    importedAt = '2026-11-23'
    rerender({ year: 2021 })
    await waitFor(() => expect(result.current.geometry).not.toBe(geometry))
    expect(result.current.geometry).toBeDefined()
  })

  it.each([
    [{}, 'grenzen_nl, indeling van 2024'],
    [{ publisher: 'CBS en Kadaster' }, 'CBS en Kadaster, indeling van 2024'],
    [{ title: 'Wijk- en buurtkaart', publisher: 'CBS' }, 'Wijk- en buurtkaart (CBS), indeling van 2024'],
    [{ title: 'CBS gebiedsindelingen', publisher: 'CBS' }, 'CBS gebiedsindelingen, indeling van 2024'],
  ])('say where they come from: %o', async (source, words) => {
    const { result } = held(() => boundaries(source))
    await waitFor(() => expect(result.current.geometry?.source).toBe(words))
    expect(result.current.geometry?.classificationYear).toBe(2024)
  })
})
