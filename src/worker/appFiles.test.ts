import { beforeEach, expect, it, vi } from 'vitest'
import { memoryCaches } from '../../tests/builders/caches.ts'
import { createAppFiles } from './appFiles.ts'

const html = (script: string) => `<script type="module" src="${script}"></script>`
let caches: CacheStorage
let onServer: Record<string, string>
const asked = vi.fn<(path: string) => Promise<Response>>()
const first = { name: '1', paths: ['/index.html', '/icon.svg', '/assets/a-1.js', '/assets/b-1.js'] }
const second = { name: '2', paths: ['/index.html', '/icon.svg', '/assets/a-1.js', '/assets/b-2.js'] }

beforeEach(() => {
  caches = memoryCaches()
  onServer = {
    '/index.html': html('/assets/b-1.js'),
    '/icon.svg': '1',
    '/assets/a-1.js': 'a',
    '/assets/b-1.js': 'b',
  }
  asked
    .mockReset()
    .mockImplementation(async (path) =>
      path in onServer ? new Response(onServer[path]) : new Response('', { status: 404 }),
    )
  vi.stubGlobal('fetch', asked)
})

const text = (held: Promise<Response | undefined>) => held.then((response) => response?.text())

async function bothVersions() {
  await createAppFiles(first, caches).fetchAll()
  onServer = {
    '/index.html': html('/assets/b-2.js'),
    '/icon.svg': '2',
    '/assets/a-1.js': 'a',
    '/assets/b-2.js': 'b2',
  }
  asked.mockClear()
  const files = createAppFiles(second, caches)
  await files.fetchAll()
  return files
}

it('keeps every file, and has its opening', async () => {
  const files = createAppFiles(first, caches)
  await files.fetchAll()
  expect(asked.mock.calls.map(([path]) => path).toSorted()).toEqual(first.paths.toSorted())
  expect(await text(files.opening())).toBe(html('/assets/b-1.js'))
  expect(await text(files.find('/assets/a-1.js'))).toBe('a')
  expect([files.has('/assets/a-1.js'), files.has('/assets/b-2.js')]).toEqual([true, false])
})

it('is no version without all of its files', async () => {
  delete onServer['/assets/b-1.js']
  await expect(createAppFiles(first, caches).fetchAll()).rejects.toThrow('/assets/b-1.js: 404')
})

it('does not take the opening of a later version for its own', async () => {
  onServer['/index.html'] = html('/assets/b-2.js')
  await expect(createAppFiles(first, caches).fetchAll()).rejects.toThrow(
    '/assets/b-2.js is of another version.',
  )
})

it.each(['/index.html', '/assets/b-1.js'])(
  'does not keep a page that says why there is no %s',
  async (path) => {
    const away = () => new Response('<h1>Onderhoud</h1>', { headers: { 'content-type': 'text/html' } })
    asked.mockImplementation(async (each) => (each === path ? away() : new Response(onServer[each])))
    await expect(createAppFiles(first, caches).fetchAll()).rejects.toThrow(path)
    expect(await createAppFiles(first, caches).find(path)).toBeUndefined()
  },
)

it('fetches of a new version what the old did not have, and leaves the old as it is', async () => {
  await bothVersions()
  expect(asked.mock.calls.map(([path]) => path).toSorted()).toEqual([
    '/assets/b-2.js',
    '/icon.svg',
    '/index.html',
  ])
  const old = createAppFiles(first, caches)
  expect(await text(old.opening())).toBe(html('/assets/b-1.js'))
  expect(await text(old.find('/icon.svg'))).toBe('1')
  expect(await text(old.find('/assets/b-1.js'))).toBe('b')
})

it('puts away what only other versions have', async () => {
  const files = await bothVersions()
  await files.forgetOthers()
  const old = createAppFiles(first, caches)
  expect(await old.opening()).toBeUndefined()
  expect(await old.find('/assets/b-1.js')).toBeUndefined()
  expect(await text(files.opening())).toBe(html('/assets/b-2.js'))
  expect(await text(files.find('/assets/a-1.js'))).toBe('a')
})
