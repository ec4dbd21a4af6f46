/** What the service answers, on every store: the contract, in good requests and bad ones. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { pageOf } from '../../src/contract/page.ts'
import { problem } from '../../src/contract/problem.ts'
import { idOf, itemPath, listPath, RESOURCES } from '../../src/contract/resources.ts'
import { COLLECTION_SCHEMAS, observation as observationSchema, register } from '../../src/contract/schemas.ts'
import { createService, type FetchHandler, type LogEntry } from '../../server/service/createService.ts'
import type { Store } from '../../server/service/store.ts'
import { dataset, indicator, law, observation, task } from '../builders/dataset.ts'
import { handClock, STORES } from './stores.ts'

const SCHEMAS = { ...COLLECTION_SCHEMAS, observations: observationSchema }
const MORNING = '2026-11-01T08:00:00.000Z'
const NOON = '2026-11-01T12:00:00.000Z'

const readPage = async (response: Response) => z.parse(pageOf(z.unknown()), await response.json())
const readProblem = async (response: Response) => z.parse(problem, await response.json())

describe.each(STORES)('the service on the $name store', ({ open }) => {
  const clock = handClock(MORNING)
  let store: Store
  let service: FetchHandler
  const log = vi.fn<(entry: LogEntry) => void>()

  const ask = (path: string, init?: RequestInit) => service(new Request(`http://localhost${path}`, init))

  beforeEach(async () => {
    clock.set(MORNING)
    log.mockClear()
    store = await open(clock.now)
    await store.seed(dataset())
    service = createService({ store, clock: clock.now, log })
  })
  afterEach(() => store.close())

  it('gives the whole register but the figures in one answer that fits the contract', async () => {
    const response = await ask('/api/v1/register')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json')
    const { observations: _figures, ...whole } = dataset()
    expect(z.parse(register, await response.json())).toEqual(whole)
  })

  it.each(RESOURCES)('lists %s in pages that fit the contract', async (resource) => {
    const response = await ask(listPath(resource))
    expect(response.status).toBe(200)
    const page = z.parse(pageOf(SCHEMAS[resource]), await response.json())
    expect(page).toEqual({
      items: dataset()[resource],
      total: dataset()[resource].length,
      page: 1,
      size: 100,
    })
  })

  it.each(RESOURCES)('gives one of %s by its id, in the shape of the contract', async (resource) => {
    const [first] = dataset()[resource]
    expect(first).toBeDefined()
    if (first === undefined) return
    const response = await ask(itemPath(resource, idOf(first)))
    expect(response.status).toBe(200)
    expect(z.parse(SCHEMAS[resource], await response.json())).toEqual(first)
  })

  it('says its version, openness and freshness on every answer', async () => {
    for (const path of [
      '/api/v1/laws',
      '/api/v1/laws/x',
      '/api/v1/nothing',
      '/api/v1/laws?page=0',
      '/health',
    ]) {
      const { headers } = await ask(path)
      expect(headers.get('api-version')).toMatch(/^1\.\d+\.\d+$/)
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('cache-control')).toMatch(/^no-(cache|store)$/)
    }
  })

  it('divides a list into pages and points to the ones beside it', async () => {
    await store.seed(dataset({ version: '2', laws: ['a', 'b', 'c', 'd', 'e'].map((id) => law({ id })) }))
    const response = await ask('/api/v1/laws?page=2&size=2')
    const page = await readPage(response)
    expect(page).toMatchObject({ total: 5, page: 2, size: 2, items: [{ id: 'c' }, { id: 'd' }] })
    expect(response.headers.get('link')).toBe(
      '</api/v1/laws?page=1&size=2>; rel="prev", </api/v1/laws?page=3&size=2>; rel="next"',
    )
  })

  it.each([
    ['?page=99999&size=2', 5, 'page=3&size=2'],
    ['?page=4&size=2', 5, 'page=3&size=2'],
    ['?law=none&page=7', 0, 'law=none&page=1'],
  ])('points back from beyond the end to the last page there is: %s', async (query, total, previous) => {
    const tasks = ['a', 'b', 'c', 'd', 'e'].map((id) => task({ id }))
    await store.seed(dataset({ version: '2', legalTasks: tasks }))
    const response = await ask(`/api/v1/legal-tasks${query}`)
    expect(response.headers.get('link')).toBe(`</api/v1/legal-tasks?${previous}>; rel="prev"`)
    expect(await readPage(response)).toMatchObject({ total, items: [] })
  })

  it.each([
    ['/api/v1/legal-tasks?law=wpg', 1],
    ['/api/v1/legal-tasks?law=wmo', 0],
    ['/api/v1/legal-tasks?kind=duty&dutyHolder=executive', 1],
    ['/api/v1/legal-tasks?kind=power', 0],
    ['/api/v1/initiatives?tier=regional&region=GM0935', 1],
    ['/api/v1/initiatives?tier=national', 0],
    ['/api/v1/regions?level=country', 1],
    ['/api/v1/links?from=programma', 3],
    ['/api/v1/links?from=programma&to=doel', 1],
    ['/api/v1/links?kind=goal-indicator', 1],
    ['/api/v1/observations?indicator=overgewicht&region=GM0935&region=NL01&period=2020&table=50090NED', 1],
    ['/api/v1/observations?region=NL01', 0],
    [`/api/v1/observations?table=50090NED&edition=${encodeURIComponent(observation().edition)}`, 1],
    ['/api/v1/observations?table=50090NED&edition=1999', 0],
  ])('filters exactly: %s finds %i', async (path, total) => {
    expect((await readPage(await ask(path))).total).toBe(total)
  })

  it.each([
    '/api/v1/register',
    '/api/v1/laws',
    '/api/v1/laws/wpg',
    '/api/v1/observations',
    '/api/v1/catalog',
    '/api/v1/openapi.json',
  ])('confirms %s with 304 as long as it is the same', async (path) => {
    const first = await ask(path)
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[a-z0-9]+"$/)
    const again = await ask(path, { headers: { 'if-none-match': `"other", W/${tag}` } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('etag')).toBe(tag)
    expect((await ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it('gives another tag for what changed, and the same for what did not', async () => {
    const tagOf = async (path: string) => (await ask(path)).headers.get('etag')
    const paths = ['/api/v1/register', '/api/v1/laws', '/api/v1/laws/wpg', '/api/v1/goals']
    const before = await Promise.all(paths.map(tagOf))
    await store.put('laws', law({ abbreviation: 'WPG' }), 1)
    const after = await Promise.all(paths.map(tagOf))
    expect(paths.filter((_path, index) => before[index] !== after[index])).toEqual(paths.slice(0, 3))
  })

  it('reads register, list and item as of a moment', async () => {
    clock.set(NOON)
    await store.seed(dataset({ version: '2', laws: [law({ abbreviation: 'Nieuw' })] }))
    for (const path of ['/api/v1/register', '/api/v1/laws', '/api/v1/laws/wpg']) {
      expect(await (await ask(`${path}?asOf=${MORNING}`)).text()).toContain('"abbreviation":"Wpg"')
      expect(await (await ask(`${path}?asOf=2026-11-01T09:00:00%2B01:00`)).text()).toContain('"Wpg"')
      expect(await (await ask(path)).text()).toContain('"abbreviation":"Nieuw"')
    }
    expect((await ask('/api/v1/register?asOf=2020-01-01T00:00:00Z')).status).toBe(404)
  })

  it('reads the store once for all moments at which the register was the same', async () => {
    await store.seed(dataset({ version: '2', laws: ['a', 'b', 'c'].map((id) => law({ id })) }))
    clock.set(NOON)
    await store.put('laws', law({ id: 'a', abbreviation: 'Nieuw' }), 1)
    const readRegister = vi.spyOn(store, 'register')
    const readList = vi.spyOn(store, 'list')
    const moments = ['2026-11-01T08:00:00.001Z', '2026-11-01T11:59:59.999Z', '2026-11-01T10:00:00%2B01:00']
    for (const path of ['/api/v1/register?', '/api/v1/laws?page=2&size=1&']) {
      const answers = await Promise.all(moments.map((moment) => ask(`${path}asOf=${moment}`)))
      expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1)
      expect(await answers[0]?.text()).not.toContain('Nieuw')
    }
    expect(readRegister).toHaveBeenCalledTimes(1)
    expect(readList.mock.calls.filter(([collection]) => collection === 'laws')).toHaveLength(1)
    expect(await (await ask(`/api/v1/register?asOf=${NOON}`)).text()).toContain('Nieuw')
    expect(await (await ask(`/api/v1/register?asOf=${moments[0]}`)).text()).not.toContain('Nieuw')
  })

  it('leads from page to page of the register as it was', async () => {
    const laws = ['a', 'b'].map((id) => law({ id }))
    await store.seed(dataset({ version: '2', laws }))
    clock.set(NOON)
    await store.put('laws', law({ id: 'b', abbreviation: 'Nieuw' }), 1)
    const { headers } = await ask('/api/v1/laws?size=1&asOf=2026-11-01T09:00:00Z')
    const next = /<([^>]+)>; rel="next"/.exec(headers.get('link') ?? '')?.[1] ?? ''
    expect(await readPage(await ask(next))).toMatchObject({ page: 2, items: [laws[1]] })
  })

  it('answers HEAD like GET, without a body', async () => {
    const get = await ask('/api/v1/laws')
    const head = await ask('/api/v1/laws', { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(await head.text()).toBe('')
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
  })

  it('tells another origin what it may do', async () => {
    const response = await ask('/api/v1/laws', {
      method: 'OPTIONS',
      headers: { origin: 'https://elders.nl' },
    })
    expect(response.status).toBe(204)
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS')
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'refuses %s with 405 and says what is possible',
    async (method) => {
      for (const path of [
        '/api/v1/laws',
        '/api/v1/laws/wpg',
        '/api/v1/register',
        '/api/v1/catalog',
        '/api/v1/openapi.json',
        '/health',
      ]) {
        const response = await ask(path, { method })
        expect(response.status).toBe(405)
        expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
        expect((await readProblem(response)).detail).toContain(method)
      }
    },
  )

  it('offers near matches for an id that does not exist', async () => {
    const response = await ask('/api/v1/legal-tasks/wpg-2-2-x')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await readProblem(response)).toMatchObject({
      status: 404,
      title: 'Niet gevonden',
      detail: 'In dit register staat niets met de aanduiding ‘wpg-2-2-x’.',
      suggestions: ['wpg-2-2-d'],
    })
  })

  it('offers at most five near matches, nearest first', async () => {
    const ids = ['wmo-1', 'wmo-2', 'wmo-3', 'wmo-4', 'wmo-5', 'wmo-6', 'jeugd-1']
    await store.seed(dataset({ version: '2', legalTasks: ids.map((id) => task({ id })) }))
    const { suggestions } = await readProblem(await ask('/api/v1/legal-tasks/wmo-66'))
    expect(suggestions).toHaveLength(5)
    expect(suggestions?.[0]).toBe('wmo-6')
  })

  it('offers the resource that was probably meant', async () => {
    expect(await readProblem(await ask('/api/v1/law'))).toMatchObject({ suggestions: ['laws'] })
  })

  it.each(['/api/v1/laws/', '/api/v1/', '/api/v2/laws', '/api/v1/laws/wpg/more', '/api/v1/laws/%E0%A4%A'])(
    'knows no %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )

  it.each([
    ['/api/v1/laws?page=0', 'page', '0'],
    ['/api/v1/laws?page=een', 'page', 'een'],
    ['/api/v1/laws?size=1001', 'size', '1001'],
    ['/api/v1/laws?size=', 'size', ''],
    ['/api/v1/laws?page=1&page=2', 'page', '1, 2'],
    ['/api/v1/initiatives?tier=wereld', 'tier', 'wereld'],
    ['/api/v1/laws?soort=a', 'soort', 'a'],
    ['/api/v1/laws?constructor=a', 'constructor', 'a'],
    ['/api/v1/observations?indicator=', 'indicator', ''],
    ['/api/v1/observations?edition=2020&edition=2022', 'edition', '2020, 2022'],
    ['/api/v1/observations?region=Heerlen', 'region', 'Heerlen'],
    ['/api/v1/legal-tasks?law=Wpg%202', 'law', 'Wpg 2'],
    ['/api/v1/register?page=1', 'page', '1'],
    ['/api/v1/laws/wpg?page=1', 'page', '1'],
    ['/api/v1/laws?asOf=gisteren', 'asOf', 'gisteren'],
    ['/api/v1/laws?asOf=2026-02-30T00:00:00Z', 'asOf', '2026-02-30T00:00:00Z'],
    ['/api/v1/laws?asOf=2999-01-01T00:00:00Z', 'asOf', '2999-01-01T00:00:00Z'],
  ])('refuses %s naming field, value and remedy', async (path, name, value) => {
    const response = await ask(path)
    expect(response.status).toBe(400)
    const { detail, invalidParams } = await readProblem(response)
    expect(detail).toContain(`${name} (‘${value}’)`)
    expect(invalidParams).toHaveLength(1)
    expect(invalidParams?.[0]).toMatchObject({ name, value })
    expect(invalidParams?.[0]?.remedy).toMatch(/^(Geef|Kies|Gebruik|Schrijf)/)
  })

  it('names every broken parameter at once, in English when asked', async () => {
    const headers = { 'accept-language': 'nl;q=0.5, en-GB' }
    const response = await ask('/api/v1/laws?page=0&size=0', { headers })
    expect(response.headers.get('content-language')).toBe('en')
    const { title, invalidParams } = await readProblem(response)
    expect(title).toBe('Bad request')
    expect(invalidParams?.map(({ name }) => name)).toEqual(['page', 'size'])
    expect(invalidParams?.[0]?.remedy).toBe('Give a whole number from 1, or leave the parameter out.')
  })

  it('refuses a body over 64 kB and an address over 8192 characters', async () => {
    const tooLarge = await ask('/api/v1/laws', { method: 'POST', body: 'x'.repeat(64 * 1024 + 1) })
    expect(tooLarge.status).toBe(413)
    await readProblem(tooLarge)
    const tooLong = await ask(`/api/v1/laws?law=${'x'.repeat(9000)}`)
    expect(tooLong.status).toBe(414)
    await readProblem(tooLong)
  })

  it('hides what went wrong inside behind a number that is in the log', async () => {
    vi.spyOn(store, 'list').mockRejectedValue(new Error('secret at /srv/store.ts:12'))
    const response = await ask('/api/v1/laws')
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(text).not.toMatch(/secret|store\.ts|\bat /)
    const { reference, detail } = z.parse(problem, JSON.parse(text))
    expect(reference).toMatch(/^[0-9a-f]{8}$/)
    expect(detail).toContain(reference)
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ level: 'error', reference }))
  })

  it('describes itself for data portals in JSON-LD, the same under whichever name it is asked', async () => {
    const response = await ask('/api/v1/catalog')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/ld+json')
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({
      '@id': '/api/v1/catalog',
      '@type': 'dcat:Catalog',
      'dct:modified': { '@value': dataset().stateOn },
    })
    expect(text).not.toContain('localhost')
    const readRegister = vi.spyOn(store, 'register')
    for (const host of ['elders.nl', 'nog-elders.nl']) {
      const other = await service(new Request(`http://${host}/api/v1/catalog`))
      expect(other.headers.get('etag')).toBe(response.headers.get('etag'))
      expect(await other.text()).toBe(text)
    }
    expect(readRegister).not.toHaveBeenCalled()
  })

  it('describes itself anew when the register changed', async () => {
    const before = (await ask('/api/v1/catalog')).headers.get('etag')
    await store.seed(dataset({ version: '2', stateOn: '2026-10-31' }))
    const after = await ask('/api/v1/catalog')
    expect(after.headers.get('etag')).not.toBe(before)
    expect(await after.text()).toContain('2026-10-31')
  })

  it('names in its description who keeps it, who offers it, and the one address it has', async () => {
    const set = createService({
      store,
      clock: clock.now,
      address: 'https://gv.voorbeeld.nl',
      publisher: { name: 'Gemeente Voorbeeld', uri: 'https://voorbeeld.nl/id' },
      contact: 'mailto:data@voorbeeld.nl',
    })
    const text = await (await set(new Request('http://localhost/api/v1/catalog'))).text()
    expect(text).toContain('"@id":"mailto:data@voorbeeld.nl"')
    expect(text).toContain('"foaf:name":"Gemeente Voorbeeld"')
    expect(text).toContain('"@id":"https://gv.voorbeeld.nl/api/v1/catalog"')
    expect(text).not.toContain('localhost')
    expect(await (await ask('/api/v1/catalog')).text()).not.toContain('contactPoint')
  })

  it('gives at each address of its description exactly the figures of that table and edition', async () => {
    const [first] = dataset().indicators[0]?.tables ?? []
    if (first === undefined) throw new Error('the indicator has a table')
    const editions = [first.edition, 'indeling 2020 & later'].map((edition) => ({ ...first, edition }))
    const figures = editions.map(({ table, edition }) => observation({ table, edition }))
    await store.seed(
      dataset({
        version: '2',
        indicators: [indicator({ tables: editions })],
        observations: [...figures, observation({ table: 'elders' })],
      }),
    )
    const record = await (await ask('/api/v1/catalog')).text()
    const addresses = [...record.matchAll(/"dcat:accessURL":\{"@id":"([^"]+observations\?[^"]+)"/g)]
    expect(addresses).toHaveLength(2)
    const found = await Promise.all(addresses.map(async ([, path = '']) => readPage(await ask(path))))
    expect(found.map(({ items }) => items)).toEqual(figures.map((figure) => [figure]))
  })

  it('describes only what is there now', async () => {
    const response = await ask('/api/v1/catalog?asOf=2026-11-01T08:00:00Z')
    expect(response.status).toBe(400)
    expect((await readProblem(response)).invalidParams?.[0]).toMatchObject({
      name: 'asOf',
      remedy: 'Laat de parameter weg: dit adres kent er geen.',
    })
  })

  it.each(['/health', '/api/v1/health'])('is well at %s', async (path) => {
    expect(await (await ask(path)).json()).toMatchObject({ status: 'ok', register: '1', revision: 1 })
  })

  it('is not well when its store fails', async () => {
    vi.spyOn(store, 'revision').mockRejectedValue(new Error('gone'))
    expect((await ask('/health')).status).toBe(500)
  })

  it('finds a figure by its key, also when that holds a slash', async () => {
    const figure = observation({ period: '2009/2012' })
    await store.seed(dataset({ version: '2', observations: [figure] }))
    expect(await (await ask(itemPath('observations', idOf(figure)))).json()).toEqual(figure)
  })
})
