/** Read in pieces of any size, a text gives what it gives when it is read at once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSplitter } from './splitFeatures.ts'

const MOST = { region: 1e6, rest: 1e6 }

/** The regions, and what stands around them. */
function split(text: string, size: number): { taken: unknown[]; rest: unknown } {
  const taken: unknown[] = []
  const splitter = createSplitter((feature) => taken.push(feature), MOST)
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) splitter.write(bytes.subarray(at, at + size))
  return { taken, rest: splitter.end() }
}

/** As JSON gives it back: without -0. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value))

const size = fc.integer({ min: 1, max: 20 })
const space = fc.constantFrom('', ' ', '\n  ')

describe('the features of a GeoJSON text', () => {
  it('come one by one, whatever stands in them and around them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.dictionary(fc.string(), fc.jsonValue()),
        size,
        space,
        (features, before, after, step, gap) => {
          const { features: _one, ...first } = before
          const { features: _other, ...last } = after
          const parts = [
            ...Object.entries(first).map((each) => `${JSON.stringify(each[0])}:${JSON.stringify(each[1])}`),
            `"features"${gap}:${gap}[${gap}${features.map((each) => JSON.stringify(each)).join(`${gap},${gap}`)}${gap}]`,
            ...Object.entries(last).map((each) => `${JSON.stringify(each[0])}:${JSON.stringify(each[1])}`),
          ]
          const { taken, rest } = split(`{${parts.join(`${gap},`)}${gap}}`, step)
          expect(taken).toEqual(plain(features))
          expect(rest).toEqual({ ...plain(first), features: features.map(() => 0), ...plain(last) })
        },
      ),
    )
  })

  it('are none where the name stands deeper, or is a value', () => {
    for (const text of [
      '{"a": {"features": [1, 2]}}',
      '{"a": "features", "b": [1, 2]}',
      '{"features": {"a": [1]}}',
      '[{"features": [1]}]',
    ])
      expect(split(text, 3)).toEqual({ taken: [], rest: JSON.parse(text) })
  })

  it('are read as strictly as the text at once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"features"', '"a"', '1', ' ', 'null', '\\'), {
          maxLength: 12,
        }),
        size,
        (signs, step) => {
          const text = `{"features":[${signs.join('')}`
          const reads = (work: () => unknown) => {
            try {
              work()
              return true
            } catch {
              return false
            }
          }
          expect(reads(() => split(text, step))).toBe(reads(() => JSON.parse(text)))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
