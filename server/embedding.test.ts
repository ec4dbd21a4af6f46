/** Who may show what of the site in a frame: every kind of address, with and without sites that the operator named. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dataset } from '../tests/builders/dataset.ts'
import { createAppFiles } from './appFiles.ts'
import { createMemoryStore } from './service/memoryStore.ts'
import { createSite, type Site } from './site.ts'

const PAGE = `<!doctype html><html><head><title>Gezond Verband</title></head><body><div id="opening"><header class="shell-head">
<span>Gezond Verband</span></header><!-- opening --><p>Wat de wet vraagt</p><!-- /opening --></div>${' '.repeat(2000)}</body></html>`
const SITES = ['https://www.voorbeeld.nl', 'https://intranet.voorbeeld.nl']
const MARK = `<meta name="gezond-verband-insluiten" content="${SITES.join(' ')}" />`

const FIGURES = [
  '/insluiten/vergelijken',
  '/insluiten/vergelijken?weergave=kaart&taal=en',
  '/insluiten/indicatoren/overgewicht',
  '/insluiten/partners?weergave=diagram',
]
const OTHERS = [
  '/',
  '/vergelijken',
  '/partners?weergave=diagram',
  '/taken/wpg-2-2-d',
  '/over/gegevens',
  '/presenteren/a/tonen',
  '/insluiten',
  '/insluiten/',
  '/insluiten/taken',
  '/insluiten/indicatoren',
  '/insluiten/indicatoren/overgewicht/meer',
  '/insluiten/%76ergelijken',
  '/Insluiten/vergelijken',
  '/insluiten/../vergelijken',
  '/insluiten.js',
  '/bestaat-niet',
  '/assets/weg.js',
  '/api/v1/laws',
  '/api/v1/gone',
  '/health',
  '/csp-reports',
  '/.well-known/security.txt',
]

describe('figures on other sites', () => {
  const now = () => new Date('2026-11-21T12:00:00Z')
  let folder: string
  let closed: Site
  let open: Site
  const ask = (site: Site, address: string, headers: Record<string, string> = {}, method = 'GET') =>
    site.handle(new Request(`http://localhost${address}`, { headers, method }))

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'gezond-verband-'))
    await writeFile(path.join(folder, 'index.html'), PAGE)
    await writeFile(path.join(folder, 'insluiten.js'), '0')
    const store = createMemoryStore(now)
    await store.seed(dataset())
    const parts = {
      store,
      clock: now,
      files: createAppFiles(folder),
      contact: undefined,
      log: () => undefined,
    }
    closed = createSite({ ...parts, trustProxy: false })
    open = createSite({ ...parts, trustProxy: false, embedOrigins: SITES })
  })
  afterAll(() => rm(folder, { recursive: true }))

  it.each([...FIGURES, ...OTHERS])('let no site show %s where none was named', async (address) => {
    const { headers } = await ask(closed, address)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-frame-options')).toBe('DENY')
  })

  it.each(OTHERS)('let no site show %s, whoever was named', async (address) => {
    const { headers } = await ask(open, address)
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-frame-options')).toBe('DENY')
  })

  it.each(FIGURES)('let the named sites show %s, with everything else as strict', async (address) => {
    const response = await ask(open, address)
    const policy = response.headers.get('content-security-policy') ?? ''
    const strict = (await ask(closed, '/')).headers.get('content-security-policy') ?? ''
    expect(response.status).toBe(200)
    expect(policy).toBe(strict.replace("frame-ancestors 'none'", `frame-ancestors ${SITES.join(' ')}`))
    expect(policy).toContain(`frame-ancestors ${SITES.join(' ')};`)
    expect(response.headers.has('x-frame-options')).toBe(false)
    expect(response.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(response.headers.has('set-cookie')).toBe(false)
  })

  it.each(FIGURES)(
    'does not have %s where no site was named, also for who has it from before',
    async (address) => {
      const tag = (await ask(open, address)).headers.get('etag') ?? ''
      const own = (await ask(closed, '/')).headers.get('etag') ?? ''
      const response = await ask(closed, address, { 'if-none-match': `${tag}, ${own}` })
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
      // The app says in words that embedding is off.
      expect(await response.text()).toBe(PAGE)
    },
  )

  it('leaves the pages as the files are where no site was named', async () => {
    expect(await (await ask(closed, '/taken')).text()).toBe(PAGE)
  })

  it('tells the app on every page which sites were named, compressed and kept', async () => {
    for (const address of ['/taken', '/vergelijken', '/bestaat-niet'])
      expect(await (await ask(open, address)).text()).toContain(`${MARK}</head>`)
    const packed = await ask(open, '/taken', { 'accept-encoding': 'br' })
    expect(packed.headers.get('content-encoding')).toBe('br')
    expect(brotliDecompressSync(Buffer.from(await packed.arrayBuffer())).toString()).toContain(MARK)
    const again = await ask(open, '/taken', {
      'accept-encoding': 'br',
      'if-none-match': packed.headers.get('etag') ?? '',
    })
    expect(again.status).toBe(304)
    expect((await ask(open, '/bestaat-niet')).status).toBe(404)
    expect((await ask(open, '/taken', {}, 'HEAD')).status).toBe(200)
    expect((await ask(open, '/taken', {}, 'POST')).status).toBe(405)
  })

  it('opens a figure without our head, in the language of its address', async () => {
    const dutch = await (await ask(open, '/insluiten/vergelijken')).text()
    expect(dutch).toContain('De figuur wordt geladen.')
    expect(dutch).not.toMatch(/shell-head|Wat de wet vraagt/)
    expect(dutch).toContain('id="opening-failed" role="alert" hidden')
    expect(await (await ask(open, '/insluiten/vergelijken?taal=en')).text()).toContain(
      '<div lang="en"><p id="opening-failed" role="alert" hidden>The figure could not be loaded.',
    )
  })

  it('gives the script that grows the frame to the page of the site, only where there are sites', async () => {
    const policyOf = async (site: Site) =>
      (await ask(site, '/insluiten.js')).headers.get('cross-origin-resource-policy')
    expect(await policyOf(open)).toBe('cross-origin')
    expect(await policyOf(closed)).toBe('same-origin')
  })
})
