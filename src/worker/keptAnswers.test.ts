import { beforeEach, expect, it } from 'vitest'
import { memoryCaches } from '../../tests/builders/caches.ts'
import { createKeptAnswers } from './keptAnswers.ts'

const now = () => new Date('2026-11-22T12:00:00Z')
let caches: CacheStorage
let answers: ReturnType<typeof createKeptAnswers>
const made = (bounds?: { bytes: number; entries: number }) =>
  createKeptAnswers('answers', caches, now, bounds)
const json = (
  text: BodyInit,
  { headers = {}, ...init }: Omit<ResponseInit, 'headers'> & { headers?: Record<string, string> } = {},
) => new Response(text, { ...init, headers: { 'content-type': 'application/json', ...headers } })
const body = (path: string) => answers.find(path).then((held) => held?.text())

beforeEach(() => {
  caches = memoryCaches()
  answers = made()
})

it('gives an answer as it was, with the moment at which it was given', async () => {
  const headers = { etag: '"a-br"', 'content-type': 'application/json', 'content-encoding': 'br' }
  await answers.keep('/api/v1/register', new Response('{"laws":[]}', { headers }))
  const held = await answers.find('/api/v1/register')
  expect(held?.headers.get('kept-at')).toBe('2026-11-22T12:00:00.000Z')
  expect(held?.headers.get('etag')).toBe('"a-br"')
  expect(held?.headers.has('content-encoding')).toBe(false)
  expect(await held?.json()).toEqual({ laws: [] })
})

it('tells addresses apart by their query', async () => {
  await answers.keep('/api/v1/observations?page=1', json('one'))
  await answers.keep('/api/v1/observations?page=2', json('two'))
  expect(await body('/api/v1/observations?page=1')).toBe('one')
  expect(await answers.find('/api/v1/observations')).toBeUndefined()
})

it.each([
  ['that found nothing', json('{}', { status: 404 })],
  ['of a part', json('{}', { status: 206 })],
  ['that failed', json('{}', { status: 500 })],
  ['that may not be kept', json('{}', { headers: { 'cache-control': 'no-store' } })],
  ['for one person', json('{}', { headers: { 'cache-control': 'private, max-age=60' } })],
  ['that is a page', json('<h1>Onderhoud</h1>', { headers: { 'content-type': 'text/html' } })],
  ['of elsewhere', Object.defineProperty(json('{}'), 'redirected', { value: true })],
])('keeps no answer %s, and what was kept before stays', async (_which, answer) => {
  await answers.keep('/api/v1/laws', json('before'))
  await answers.keep('/api/v1/laws', answer)
  expect(await body('/api/v1/laws')).toBe('before')
})

it.each(['application/json; charset=utf-8', 'application/ld+json'])('keeps %s', async (type) => {
  await answers.keep('/api/v1/catalog', json('{}', { headers: { 'content-type': type } }))
  expect(await body('/api/v1/catalog')).toBe('{}')
})

it('keeps no answer that was cut off', async () => {
  const cut = new ReadableStream({ start: (stream) => stream.error(new Error('network')) })
  await answers.keep('/api/v1/laws', json('whole'))
  await answers.keep('/api/v1/laws', json(cut))
  expect(await body('/api/v1/laws')).toBe('whole')
})

it('has an end, of bytes and of answers, and knows what an earlier worker kept', async () => {
  const bounds = { bytes: 25, entries: 3 }
  answers = made(bounds)
  for (const name of ['register', 'a', 'b']) await answers.keep(`/api/v1/${name}`, json('12345678'))
  answers = made(bounds)
  await answers.keep('/api/v1/c', json('12345678'))
  expect(await answers.find('/api/v1/a')).toBeUndefined()
  expect(await body('/api/v1/register')).toBe('12345678')
  expect(await body('/api/v1/c')).toBe('12345678')
})

it('does without when nothing may be stored', async () => {
  const refused = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'))
  answers = createKeptAnswers('answers', Object.assign(caches, { open: refused }), now)
  await expect(answers.keep('/api/v1/laws', json('{}'))).resolves.toBeUndefined()
})
