import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAppFiles } from './appFiles.ts'
import { SECURITY_HEADERS } from './security.ts'

/** What a browser needs of the server to install the app and to find its next version. */

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gezond-verband-'))
  await mkdir(path.join(folder, 'assets'))
  for (const file of ['index.html', 'sw.js', 'manifest.webmanifest', 'icon-192.png', 'assets/a-1.js'])
    await writeFile(path.join(folder, file), 'x')
})
afterAll(() => rm(folder, { recursive: true }))

it.each([
  ['/sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['/manifest.webmanifest', 'application/manifest+json', 'no-cache'],
  ['/icon-192.png', 'image/png', 'no-cache'],
  ['/assets/a-1.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
])('answers %s as %s, to be kept as %s', async (address, type, kept) => {
  const { status, headers } = await createAppFiles(folder)(new Request(`http://localhost${address}`))
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, type, kept])
})

it('lets a worker and a manifest come from this origin and no other', () => {
  const policy = SECURITY_HEADERS['content-security-policy']?.split('; ')
  expect(policy).toContain("worker-src 'self'")
  expect(policy).toContain("manifest-src 'self'")
})
