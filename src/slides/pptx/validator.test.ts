// @vitest-environment jsdom
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pptxDeck } from '../../../tests/builders/slides.ts'
import { writePptx } from './deck.ts'

/** The Open XML SDK's validator: its model of the format is made from the schemas of ECMA-376. */
const VALIDATOR = resolve(process.env.GV_OOXML_VALIDATOR ?? 'node_modules/.bin/ooxml-validator')
const isThere = existsSync(VALIDATOR)
if (!isThere)
  console.warn(`Not checked against the schemas of ECMA-376: ${VALIDATOR} is not there (npm ci installs it).`)

/** The first edition of ECMA-376, and the Office of today. */
const VERSIONS = ['Office2007', 'Microsoft365']
const run = promisify(execFile)
const SLOW = 60_000

describe.skipIf(!isThere)('a PowerPoint file, against the schemas', () => {
  let folder = ''
  const files: string[] = []

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gezond-verband-pptx-'))
    const deck = writePptx(pptxDeck())
    const parts = Object.entries(unzipSync(deck))
    const books = parts.filter(([path]) => path.endsWith('.xlsx'))
    for (const [place, bytes] of [deck, ...books.map(([, book]) => book)].entries()) {
      const path = join(folder, `${place}.${place === 0 ? 'pptx' : 'xlsx'}`)
      writeFileSync(path, bytes)
      files.push(path)
    }
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(VERSIONS)(
    'is valid, as are the workbooks in it: %s',
    async (version) => {
      expect(files.length).toBeGreaterThan(1)
      for (const path of files) {
        const { stdout } = await run(VALIDATOR, [path, '--officeVersion', version])
        expect(JSON.parse(stdout)).toMatchObject({ ok: true, errors: [] })
      }
    },
    SLOW,
  )
})
