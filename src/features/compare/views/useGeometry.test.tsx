import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LanguageContext } from '../../../ui/language.tsx'
import { useGeometry } from './useGeometry.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** The service holds boundaries of one year, and answers with those whatever year is asked for. */
function held(source: Readonly<Record<string, string>>, classificationYear = 2024) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    return Promise.resolve(
      Response.json({
        level: 'gemeente',
        boundaries: {
          classificationYear,
          source: {
            table: 'grenzen',
            importedAt: '2026-11-22',
            origin: 'grenzen_nl.wgs84.topojson',
            ...source,
          },
          topology: { type: 'Topology', arcs: [], objects: { regions: { type: 'GeometryCollection' } } },
        },
      }),
    )
  })
  const client = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <LanguageContext value="nl">{children}</LanguageContext>
    </QueryClientProvider>
  )
  const hook = renderHook(({ year }) => useGeometry({ scale: 'gemeente' }, year), {
    wrapper,
    initialProps: { year: 2020 },
  })
  return { ...hook, asked }
}

describe('the boundaries of a selection', () => {
  it('stay the same object when another year asks for what is there already: nothing is drawn anew', async () => {
    const { result, rerender, asked } = held({})
    await waitFor(() => expect(result.current.geometry).toBeDefined())
    const { geometry } = result.current
    rerender({ year: 2021 })
    expect(result.current).toEqual({ geometry, isPending: false })
    await waitFor(() => expect(asked).toHaveLength(2))
    await new Promise((later) => setTimeout(later, 50))
    expect(result.current.geometry).toBe(geometry)
  })

  it.each([
    [{}, 'grenzen_nl, indeling van 2024'],
    [{ publisher: 'CBS en Kadaster' }, 'CBS en Kadaster, indeling van 2024'],
    [{ title: 'Wijk- en buurtkaart', publisher: 'CBS' }, 'Wijk- en buurtkaart (CBS), indeling van 2024'],
    [{ title: 'CBS gebiedsindelingen', publisher: 'CBS' }, 'CBS gebiedsindelingen, indeling van 2024'],
  ])('say where they come from: %o', async (source, words) => {
    const { result } = held(source)
    await waitFor(() => expect(result.current.geometry?.source).toBe(words))
    expect(result.current.geometry?.classificationYear).toBe(2024)
  })
})
