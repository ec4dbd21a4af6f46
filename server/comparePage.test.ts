import { describe, expect, it, vi } from 'vitest'
import { municipalitiesOfGroup } from '../src/domain/comparison/groups.ts'
import { EMBEDDED_REGISTER_ID } from '../src/contract/embeddedRegister.ts'
import { figureRegister } from '../src/domain/register/figureRegister.ts'
import { type FigureIndex, indexFigures, indexRegister } from '../src/domain/graph/registerIndex.ts'
import { dataset, indicator } from '../tests/builders/dataset.ts'
import { createComparePage, isComparePage } from './comparePage.ts'
import { readReference } from './reference/dataset.ts'
import { createService, type FetchHandler, type LogEntry } from './service/createService.ts'
import { createMemoryStore } from './service/memoryStore.ts'
import type { Store } from './service/store.ts'

const PAGE = '<!doctype html><body><div id="root"></div></body>'
const files = async (request: Request) =>
  request.headers.get('if-none-match') === '"file"'
    ? new Response(null, { status: 304 })
    : new Response(PAGE, { headers: { 'content-type': 'text/html; charset=utf-8', etag: '"file"' } })
const log = vi.fn<(entry: LogEntry) => void>()
const clock = () => new Date('2026-11-21T12:00:00Z')
/** The page over a store, with the figures that the service would answer. */
const pageOver = (store: Store, service: FetchHandler = async () => Response.json({}, { status: 404 })) =>
  createComparePage({ files, store, service, clock, log })
const ask = (headers?: HeadersInit) =>
  new Request('http://localhost/vergelijken?indicator=rokers', headers === undefined ? {} : { headers })

const written = async (response: Response) => {
  const html = await response.text()
  const [, json] =
    new RegExp(`<script type="application/json" id="${EMBEDDED_REGISTER_ID}">(.*)</script>`).exec(html) ?? []
  return { html, part: json === undefined ? undefined : (JSON.parse(json) as unknown) }
}

describe('the page that compares', () => {
  it('holds what figures are read with, and no text of it ends the element', async () => {
    const store = createMemoryStore(clock)
    const register = dataset({
      indicators: [indicator({ definition: 'a </script><script>alert(1)</script> b' })],
    })
    await store.seed(register)
    const { html, part } = await written(await pageOver(store)(ask()))
    expect(part).toEqual(JSON.parse(JSON.stringify(figureRegister(register))))
    expect(html.match(/<\/script>/g)).toHaveLength(1)
    expect(html.startsWith('<!doctype html><body><div id="root"></div><script')).toBe(true)
  })

  it('is confirmed to who holds it, and new once the register is', async () => {
    const store = createMemoryStore(clock)
    await store.seed(dataset())
    const page = pageOver(store)
    const tag = (await page(ask())).headers.get('etag') ?? ''
    expect((await page(ask({ 'if-none-match': tag }))).status).toBe(304)
    expect((await page(ask({ 'if-none-match': '"file"' }))).status).toBe(200)
    await store.seed(dataset({ version: '2', indicators: [indicator({ definition: 'anders' })] }))
    expect((await page(ask({ 'if-none-match': tag }))).status).toBe(200)
  })

  it('is the file as it is while there is no register, and when it cannot be read', async () => {
    const empty = createMemoryStore(clock)
    expect((await written(await pageOver(empty)(ask()))).html).toBe(PAGE)
    const broken = { ...empty, standing: () => Promise.reject(new Error('disk')) }
    expect((await written(await pageOver(broken)(ask()))).html).toBe(PAGE)
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ level: 'error', message: 'GET /vergelijken' }))
  })

  it.each([
    ['GET', '/vergelijken?indicator=rokers', true],
    ['HEAD', '/vergelijken', true],
    ['POST', '/vergelijken', false],
    ['GET', '/', false],
    ['GET', '/vergelijken/x', false],
    ['GET', '/api/v1/register', false],
  ])('is asked for by %s %s: %s', (method, path, expected) => {
    expect(isComparePage(new Request(`http://localhost${path}`, { method }))).toBe(expected)
  })
})

describe('the first table', () => {
  const OPENING = '<!doctype html><body><!-- opening -->Welkom<!-- /opening --><div id="root"></div></body>'
  const open = async () => new Response(OPENING, { headers: { 'content-type': 'text/html' } })
  const { dataset: whole } = readReference('reference')
  const over = async (change: (given: typeof whole) => typeof whole = (given) => given) => {
    const store = createMemoryStore(clock)
    await store.seed(change(whole))
    return { store, service: createService({ store, clock, log, contact: undefined, address: undefined }) }
  }
  const page = async ({ store, service }: { store: Store; service: FetchHandler }, query: string) => {
    const answer = createComparePage({ files: open, store, service, clock, log })
    return (await answer(new Request(`http://localhost/vergelijken?${query}`))).text()
  }
  /** The text of each cell, without what stands small beneath it. */
  const cells = (html: string) =>
    [...html.matchAll(/<(t[dh])(?: [^>]*)?>(.*?)<\/\1>/gs)].map(([, , cell = '']) =>
      cell
        .replace(/<small>.*<\/small>/s, '')
        .replaceAll(/<[^>]+>/g, '')
        .trim(),
    )

  it('stands in the place of the opening, with the figures that the service answers', async () => {
    const html = await page(await over(), 'indicator=rokers&gebied=GM0917,GM0935&jaar=2020')
    expect(html).not.toContain('Welkom')
    expect(cells(html)).toEqual([
      'Gebied',
      'Rokers',
      'Nederland',
      '17,9',
      'Heerlen',
      '24,3',
      'Maastricht',
      '22,2',
    ])
    expect(html).toContain('50090NED')
    expect(html).toContain(`id="${EMBEDDED_REGISTER_ID}"`)
  })

  it('is of its own address', async () => {
    const parts = await over()
    const answer = createComparePage({ files: open, ...parts, clock, log })
    const of = async (query: string) =>
      (await answer(new Request(`http://localhost/vergelijken?${query}`))).text()
    const [one, other] = [
      await of('indicator=rokers&gebied=GM0917'),
      await of('indicator=rokers&gebied=GM0935'),
    ]
    expect(cells(one)).toContain('Heerlen')
    expect(cells(other)).not.toContain('Heerlen')
    expect(await of('indicator=rokers&gebied=GM0917')).toBe(one)
  })

  it('is made once per address, and anew after an import and on another day', async () => {
    const { store, service } = await over()
    const asked = vi.fn<FetchHandler>(service)
    let now = '2026-11-21T12:00:00Z'
    const answer = createComparePage({
      files: open,
      store,
      service: asked,
      clock: () => new Date(now),
      log,
    })
    const get = async (more = '') =>
      (await answer(new Request(`http://localhost/vergelijken?indicator=rokers&gebied=GM0917${more}`))).text()
    expect(await get('&utm=1')).toBe(await get('&utm=2'))
    expect(asked).toHaveBeenCalledTimes(1)
    const { register, figures } = await store.standing()
    vi.spyOn(store, 'standing').mockResolvedValue({ register, figures: figures + 1 })
    await get()
    expect(asked).toHaveBeenCalledTimes(2)
    now = '2027-01-01T12:00:00Z'
    expect(await get()).toContain('7 jaar geleden')
    expect(asked).toHaveBeenCalledTimes(3)
  })

  it('marks what is Dutch on an English page', async () => {
    const html = await page(await over(), 'indicator=rokers&gebied=GM0917&taal=en')
    expect(html).toContain('<main lang="en">')
    expect(html).toContain('<span lang="nl">Heerlen</span>')
    expect(html).toMatch(/<span lang="nl">[^<]*Gezondheid per wijk en buurt/)
  })

  it('holds the names of the register as text', async () => {
    const parts = await over((given) => ({
      ...given,
      regions: given.regions.map((each) =>
        each.code === 'GM0917' ? { ...each, name: '<b>Heer&len' } : each,
      ),
    }))
    expect(await page(parts, 'indicator=rokers&gebied=GM0917')).toContain('>&lt;b&gt;Heer&amp;len</span>')
  })

  it('is left out where the figures cannot be had, and the page is there', async () => {
    const { store } = await over()
    const query = 'indicator=rokers&gebied=GM0917'
    const refusing = async () => Response.json({}, { status: 503 })
    expect(await page({ store, service: refusing }, query)).toContain('Welkom')
    const broken = await page({ store, service: () => Promise.reject(new Error('disk')) }, query)
    expect(broken).toContain('Welkom')
    expect(broken).toContain(`id="${EMBEDDED_REGISTER_ID}"`)
    expect(log).toHaveBeenCalledWith(
      expect.objectContaining({ level: 'error', message: 'GET /vergelijken: first table' }),
    )
  })
})

it('the part holds what indicators are measured and used with, and groups of municipalities', () => {
  const { dataset: whole } = readReference('reference')
  const part = figureRegister(whole)
  const whom = indexFigures(part)
  const index = indexRegister(whole)
  const uses = ({ linksTo }: FigureIndex) =>
    whole.indicators.map(
      ({ id }) => linksTo(id, 'goal-indicator').length + linksTo(id, 'initiative-indicator').length,
    )
  expect(uses(whom)).toEqual(uses(index))
  expect(part.sources).toEqual(whole.sources)
  const membersIn = ({ regions, partners }: FigureIndex) =>
    municipalitiesOfGroup('gem-zl-16', regions, partners)
  expect(membersIn(whom)).toHaveLength(16)
  expect(membersIn(whom)).toEqual(membersIn(index))
  expect(part.partners.length).toBeLessThan(whole.partners.length)
})
