import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { dataset, law } from '../tests/builders/dataset.ts'
import { createAppFiles } from './appFiles.ts'
import type { LogEntry } from './service/createService.ts'
import { createMemoryStore } from './service/memoryStore.ts'
import type { Store } from './service/store.ts'
import { createSite, type Site, type SiteParts } from './site.ts'

const PAGE = '<!doctype html><title>Gezond Verband</title>'
const SCRIPT = 'console.log("hallo")\n'.repeat(100)
const now = () => new Date('2026-11-21T12:00:00Z')

describe('the site', () => {
  const log = vi.fn<(entry: LogEntry) => void>()
  let folder: string
  let store: Store
  let site: Site

  const ask = (address: string, init?: RequestInit) =>
    site.handle(new Request(`http://localhost${address}`, init))
  const br = { 'accept-encoding': 'gzip, br' }
  const made = (parts: Partial<SiteParts> = {}) =>
    createSite({
      store,
      clock: now,
      files: createAppFiles(folder),
      contact: 'mailto:x@y.nl',
      log,
      trustProxy: false,
      ...parts,
    })

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gezond-verband-'))
    await mkdir(path.join(folder, 'assets'))
    await mkdir(path.join(folder, '.vite'))
    await writeFile(path.join(folder, 'index.html'), PAGE)
    await writeFile(path.join(folder, 'icon.svg'), '<svg/>')
    await writeFile(path.join(folder, '.vite', 'manifest.json'), '{}')
    await writeFile(path.join(folder, 'assets', 'app-a1.js'), SCRIPT)
    await writeFile(path.join(folder, 'assets', 'app-a1.js.br'), brotliCompressSync(SCRIPT))
    await writeFile(path.join(path.dirname(folder), 'gezond-verband-secret.txt'), 'secret')
  })
  afterAll(() => rm(folder, { recursive: true }))
  beforeEach(async () => {
    log.mockClear()
    await writeFile(path.join(folder, 'index.html'), PAGE)
    store = createMemoryStore(now)
    await store.seed(dataset({ laws: Array.from({ length: 50 }, (_, index) => law({ id: `wet-${index}` })) }))
    site = made()
  })

  it.each([
    '/',
    '/assets/app-a1.js',
    '/gone.js',
    '/bestaat-niet',
    '/api/v1/laws',
    '/api/v1/gone',
    '/health',
    '/csp-reports',
    '/.well-known/security.txt',
  ])('protects %s with headers', async (address) => {
    const { headers } = await ask(address)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('geolocation=()')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe(
      address.startsWith('/api/') ? 'cross-origin' : 'same-origin',
    )
    expect(headers.get('strict-transport-security')).toBeNull()
  })

  it('asks for TLS only behind a trusted proxy that says the visitor used it', async () => {
    const headers = { 'x-forwarded-proto': 'https' }
    expect((await ask('/', { headers })).headers.get('strict-transport-security')).toBeNull()
    site = made({ trustProxy: true })
    expect((await ask('/', { headers })).headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
    expect((await ask('/')).headers.get('strict-transport-security')).toBeNull()
  })

  it.each([
    ['https,http', true],
    ['HTTPS , http', true],
    ['http, https', false],
  ])('goes by the first of a chain of proxies: %s', async (chain, overTls) => {
    site = made({ trustProxy: true })
    const { headers } = await ask('/', { headers: { 'x-forwarded-proto': chain } })
    expect(headers.has('strict-transport-security')).toBe(overTls)
  })

  it('answers a fault with every header and a number that is in the log', async () => {
    site = made({ files: () => Promise.reject(new Error('secret at /srv/disk')) })
    const response = await ask('/', { headers: { 'accept-language': 'en' } })
    expect(response.status).toBe(500)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await response.text()
    expect(text).not.toContain('secret')
    const reference = /mention number ([0-9a-f]{8}) /.exec(text)?.[1]
    expect(reference).toBeDefined()
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: 'GET /', reference }))
  })

  it('has no file that went away while it ran', async () => {
    const late = path.join(folder, 'late.svg')
    await writeFile(late, '<svg/>')
    site = made()
    expect((await ask('/late.svg')).status).toBe(200)
    await rm(late)
    expect((await ask('/late.svg')).status).toBe(404)
    expect(log).not.toHaveBeenCalled()
  })

  it.each(['/', '/taken', '/taken/wmo-2-1-1', '/verband/taak/wmo-2-1-1', '/over/herkomst'])(
    'answers the page %s with the app',
    async (address) => {
      const response = await ask(address)
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toBe(PAGE)
    },
  )

  it.each(['/bestaat-niet', '/taken/a/b', '/verband/taak', '/%E0%A4%A'])(
    'lets the app say that there is no page %s',
    async (address) => {
      const tag = (await ask('/')).headers.get('etag') ?? ''
      const response = await ask(address, { headers: { 'if-none-match': tag } })
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(await response.text()).toBe(PAGE)
    },
  )

  it.each([
    '/.git/config',
    '/taken/.env',
    '/.vite',
    '/.well-known/other',
    '/%00',
    '/taken/%0a',
    '/taken/%7F',
  ])('has nothing at %s', async (address) => {
    const response = await ask(address)
    expect(response.status).toBe(404)
    expect(await response.text()).toBe('Dit bestand bestaat niet.\n')
  })

  it.each([
    '/assets/gone.js',
    '/icon.png',
    '/../gezond-verband-secret.txt',
    '/%2e%2e%2fgezond-verband-secret.txt',
    '/.vite/manifest.json',
    '/assets/app-a1.js.br',
  ])('has no file %s', async (address) => {
    const response = await ask(address)
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('secret')
  })

  it('lets a file with a hash in its name be kept for ever, and sends the copy made at build', async () => {
    const response = await ask('/assets/app-a1.js', { headers: br })
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(SCRIPT)
    const plain = await ask('/assets/app-a1.js')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(plain.headers.get('etag')).not.toBe(response.headers.get('etag'))
    expect(await plain.text()).toBe(SCRIPT)
  })

  it('confirms an unchanged page with 304 and refuses to take anything in', async () => {
    const tag = (await ask('/')).headers.get('etag') ?? ''
    expect((await ask('/taken', { headers: { 'if-none-match': tag } })).status).toBe(304)
    const post = await ask('/taken', { method: 'POST' })
    expect(post.status).toBe(405)
    expect(post.headers.get('allow')).toBe('GET, HEAD')
  })

  it('compresses an answer once and gives every coding a tag of its own', async () => {
    const plain = await ask('/api/v1/laws')
    const first = await ask('/api/v1/laws', { headers: br })
    const zipped = await ask('/api/v1/laws', { headers: { 'accept-encoding': 'gzip, br;q=0' } })
    expect(first.headers.get('content-encoding')).toBe('br')
    expect(zipped.headers.get('content-encoding')).toBe('gzip')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(new Set([plain, first, zipped].map(({ headers }) => headers.get('etag'))).size).toBe(3)
    const text = await plain.text()
    expect(brotliDecompressSync(Buffer.from(await first.arrayBuffer())).toString()).toBe(text)
    expect(gunzipSync(Buffer.from(await zipped.arrayBuffer())).toString()).toBe(text)
    expect(first.headers.get('vary')).toContain('Accept-Encoding')
  })

  it('confirms a compressed copy by the tag of that copy', async () => {
    const tag = (await ask('/api/v1/laws', { headers: br })).headers.get('etag') ?? ''
    expect(tag).toMatch(/-br"$/)
    const again = await ask('/api/v1/laws', { headers: { ...br, 'if-none-match': tag } })
    expect(again.status).toBe(304)
    expect(again.headers.get('etag')).toBe(tag)
  })

  it('has the register ready at the smallest size after warming up', async () => {
    const length = async () =>
      Number((await ask('/api/v1/register', { headers: br })).headers.get('content-length'))
    const quick = await length()
    site = made()
    await site.warmUp()
    expect(await length()).toBeLessThan(quick)
  })

  it('asks the store no second time for an answer that it holds compressed', async () => {
    const list = vi.spyOn(store, 'list')
    const first = await ask('/api/v1/laws', { headers: br })
    const again = await ask('/api/v1/laws', { headers: { ...br, 'if-none-match': '"other"' } })
    expect(list).toHaveBeenCalledTimes(1)
    expect(Object.fromEntries(again.headers)).toEqual(Object.fromEntries(first.headers))
    expect(await again.text()).toBe(await first.text())
  })

  it('has one compressed answer for all moments at which the register was the same', async () => {
    const register = vi.spyOn(store, 'register')
    await site.warmUp()
    const warm = await ask('/api/v1/register', { headers: br })
    const texts = new Set([await warm.text()])
    for (const moment of [
      '2026-11-21T12:00:00.000Z',
      '2026-11-21T12:00:00Z',
      '2026-11-21T13:00:00%2B01:00',
    ]) {
      const response = await ask(`/api/v1/register?asOf=${moment}`, { headers: br })
      expect(response.headers.get('etag')).toBe(warm.headers.get('etag'))
      // The length tells that it is the copy that warming up made, not one compressed in haste.
      expect(response.headers.get('content-length')).toBe(warm.headers.get('content-length'))
      texts.add(await response.text())
    }
    expect(texts.size).toBe(1)
    // Once for the register, once for the page that holds a part of it.
    expect(register).toHaveBeenCalledTimes(2)
  })

  it('writes what figures are read with into the page that compares, compressed once', async () => {
    await writeFile(path.join(folder, 'index.html'), `${PAGE}<body>${' '.repeat(2000)}</body>`)
    site = made()
    const response = await ask('/vergelijken?indicator=rokers', { headers: br })
    expect(response.headers.get('content-encoding')).toBe('br')
    expect(response.headers.get('vary')).toBe('Accept-Encoding')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'")
    const html = brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()
    expect(html).toContain('id="register-of-figures"')
    const again = await ask('/vergelijken', {
      headers: { ...br, 'if-none-match': response.headers.get('etag') ?? '' },
    })
    expect([again.status, again.headers.get('etag')]).toEqual([304, response.headers.get('etag')])
    expect(await (await ask('/')).text()).not.toContain('register-of-figures')
  })

  it('answers that page as a file, compressed once, while the register cannot be read', async () => {
    const html = `${PAGE}<body>${'leeg '.repeat(2000)}</body>`
    await writeFile(path.join(folder, 'index.html'), html)
    await writeFile(path.join(folder, 'index.html.gz'), gzipSync(html))
    vi.spyOn(store, 'standing').mockRejectedValue(new Error('disk'))
    site = made()
    const response = await ask('/vergelijken', { headers: { 'accept-encoding': 'gzip' } })
    expect(response.status).toBe(200)
    expect(gunzipSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(html)
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ message: 'GET /vergelijken' }))
    await rm(path.join(folder, 'index.html.gz'))
  })

  it('sends what changed, not what it holds', async () => {
    await ask('/api/v1/laws', { headers: br })
    await store.put('laws', law({ id: 'wet-1', abbreviation: 'Anders' }), 1)
    const response = await ask('/api/v1/laws', { headers: br })
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toContain('Anders')
  })

  it('answers HEAD with the headers of the compressed copy', async () => {
    const get = await ask('/api/v1/laws', { headers: br })
    const head = await ask('/api/v1/laws', { method: 'HEAD', headers: br })
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'))
    expect(await head.text()).toBe('')
  })

  it.each([
    ['a large answer that it does not hold compressed', '/api/v1/laws', 'br'],
    ['the same in the other coding', '/api/v1/laws', 'gzip'],
    ['an answer too small to compress', '/api/v1/laws/wet-1', 'br'],
  ])('names %s in HEAD as GET does', async (_, address, coding) => {
    const headers = { 'accept-encoding': coding }
    const head = await ask(address, { method: 'HEAD', headers })
    expect(await head.text()).toBe('')
    const get = await ask(address, { headers })
    for (const name of ['etag', 'content-encoding', 'vary'])
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)])
  })

  it('makes and keeps one description for data portals, whichever names it is asked by', async () => {
    const readRegister = vi.spyOn(store, 'register')
    const asked = (host: string) =>
      site.handle(
        new Request(`http://${host}/api/v1/catalog`, { headers: { ...br, 'x-forwarded-host': host } }),
      )
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => asked(`h${index}.nl`)))
    expect(readRegister).toHaveBeenCalledTimes(1)
    expect(new Set(answers.map(({ headers }) => headers.get('etag'))).size).toBe(1)
    site = made({ address: 'https://gv.voorbeeld.nl', trustProxy: true })
    const text = await (await site.handle(new Request('http://elders.nl/api/v1/catalog'))).text()
    expect(text).toContain('"@id":"https://gv.voorbeeld.nl/api/v1/catalog"')
    expect(text).not.toContain('elders')
  })

  it('leaves small answers as they are', async () => {
    expect((await ask('/api/v1/laws/wet-1', { headers: br })).headers.get('content-encoding')).toBeNull()
  })

  it('says where a vulnerability can be reported, for less than a year to come', async () => {
    const text = await (await ask('/.well-known/security.txt')).text()
    expect(text).toContain('Contact: mailto:x@y.nl')
    const expires = new Date(/Expires: (.+)/.exec(text)?.[1] ?? '')
    const days = (expires.getTime() - now().getTime()) / 86_400_000
    expect(days).toBeGreaterThan(90)
    expect(days).toBeLessThan(365)
  })

  it('takes reports on its own page when no other place is named', async () => {
    const headers = { 'x-forwarded-proto': 'https' }
    site = made({ contact: undefined })
    const contactOf = async () =>
      /^Contact: (.+)$/m.exec(await (await ask('/.well-known/security.txt', { headers })).text())?.[1]
    expect(await contactOf()).toBe('http://localhost/over')
    site = made({ contact: undefined, trustProxy: true })
    expect(await contactOf()).toBe('https://localhost/over')
    site = made({ contact: undefined, address: 'https://gv.voorbeeld.nl' })
    expect(await contactOf()).toBe('https://gv.voorbeeld.nl/over')
  })

  it('counts reports on the content security policy, logs each on one line and takes no large ones', async () => {
    const report = (body: string) => ask('/csp-reports', { method: 'POST', body })
    expect((await report('{"a":\n1}')).status).toBe(204)
    expect(log.mock.lastCall?.[0].message).toBe('csp-report "{\\"a\\":\\n1}"')
    expect((await report('x'.repeat(20_000))).status).toBe(413)
    expect(await (await ask('/health')).json()).toMatchObject({ cspReports: 1 })
    expect((await ask('/csp-reports')).status).toBe(405)
  })

  it('stops logging reports when there are too many, and goes on counting', async () => {
    for (let sent = 0; sent < 60; sent += 1) await ask('/csp-reports', { method: 'POST', body: '{}' })
    expect(log).toHaveBeenCalledTimes(50)
    expect(await (await ask('/health')).json()).toMatchObject({ cspReports: 60 })
  })
})
