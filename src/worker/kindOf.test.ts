import { expect, it } from 'vitest'
import { kindOf } from './kindOf.ts'

const HERE = 'https://gv.voorbeeld.nl'
const files = new Set(['/index.html', '/icon.svg', '/themes/huisstijl.css', '/assets/start-a1.js'])
const kind = (path: string, asked: { method?: string; mode?: RequestMode; headers?: HeadersInit } = {}) =>
  kindOf(
    {
      method: asked.method ?? 'GET',
      url: new URL(path, HERE).href,
      mode: asked.mode ?? 'cors',
      headers: new Headers(asked.headers),
    },
    HERE,
    (each) => files.has(each),
  )
const opened = (path: string) => kind(path, { mode: 'navigate' })

it.each(['/', '/taken', '/vergelijken?indicator=rokers', '/presenteren/abc/tonen?dia=3', '/bestaat-niet'])(
  'opens %s with the app',
  (path) => expect(opened(path)).toBe('page'),
)

it.each([
  '/health',
  '/.well-known/security.txt',
  '/csp-reports',
  '/api',
  '/sw.js',
  '/iets.pdf',
  '/insluiten/indicatoren/rokers',
])('leaves %s to the server when it is opened', (path) => expect(opened(path)).toBeUndefined())

it('answers for the service, also in a window of its own', () => {
  expect(kind('/api/v1/register')).toBe('answer')
  expect(opened('/api/v1/register')).toBe('answer')
})

it('knows the files of the app, and those with a hash of every version', () => {
  expect(kind('/themes/huisstijl.css')).toBe('file')
  expect(kind('/assets/start-a1.js')).toBe('hashed file')
  expect(kind('/assets/start-older.js')).toBe('hashed file')
  expect(kind('/themes/other.css')).toBeUndefined()
})

it.each(['POST', 'HEAD', 'OPTIONS'])('has nothing to do with %s', (method) =>
  expect(kind('/api/v1/register', { method })).toBeUndefined(),
)

it.each(['If-None-Match', 'If-Modified-Since', 'Range', 'Authorization'])(
  'has nothing to do with a request with %s',
  (name) => expect(kind('/api/v1/register', { headers: { [name]: 'x' } })).toBeUndefined(),
)

it('has nothing to do with other origins', () =>
  expect(kind('https://elders.nl/api/v1/register')).toBeUndefined())
