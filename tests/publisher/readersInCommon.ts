/** What holds for a reader of StatLine in whichever form the publisher answers. */
import { describe, expect, it } from 'vitest'
import type { readingOf } from './readWhole.ts'

type Done = Awaited<ReturnType<ReturnType<typeof readingOf>>>

/** What goes wrong with the figures, at the n-th time that they are asked for or every time. */
type Trouble = { nth?: number } & (
  | { does: 'hang' | 'cut' | 'half' | 'drop' }
  | { does: 'status'; status: number; headers?: Record<string, string> }
  | { does: 'link'; link: string | ((origin: string) => string) }
)

export interface ReaderInCommon {
  /** Reads a small table, its figures in several pages. */
  read: (troubles: readonly Trouble[], more?: { timeout?: number; attempts?: number }) => Promise<Done>
  /** The same table with a period of which the figures have this status. */
  readWithStatus: (status: 'Voorlopig' | 'NaderVoorlopig') => Promise<Done>
  /** The same table, of which the publisher counts this many more than there are. */
  readCounted: (more: number) => Promise<Done>
  /** Asked with an age and a period, though the table has its own. */
  readWithOwn: (own: { age: string; period: string }) => Promise<Done>
  /** How many rows there are, and how many figures or rows the publisher counts. */
  rows: number
  counted: number
  /** The figures on a page. */
  page: number
  /** The path of the figures: from the table on, with what is asked of them, and from the root on. */
  data: string
  first: string
  path: string
}

/** One after another: pages, and a publisher that is busy or broken. */
export function readsAsAnyReader(reader: ReaderInCommon): void {
  describe('as any reader of StatLine', () => {
    marksPeriods(reader)
    followsLinks(reader)
    isPatient(reader)
  })
}

function marksPeriods({ readWithStatus, readWithOwn, data }: ReaderInCommon): void {
  it.each(['Voorlopig', 'NaderVoorlopig'] as const)(
    'marks figures of a period that is %s',
    async (status) => {
      const { rows } = await readWithStatus(status)
      expect(rows.every(({ period, provisional }) => (period === '2020') === (provisional === true))).toBe(
        true,
      )
    },
  )

  it('takes no age or period that the table says itself', async () => {
    const { failure, asked } = await readWithOwn({ age: '18+', period: '2020' })
    expect(failure?.faults.map(({ field, value }) => [field, value])).toEqual([
      ['--period', '2020'],
      ['--age', '18+'],
    ])
    expect(asked.filter((one) => one.startsWith(data))).toEqual([])
  })
}

function followsLinks({ read, readCounted, counted, page, data, first, path }: ReaderInCommon): void {
  const next = `${first}&$skip=${page}`

  it.each<[string, (origin: string) => string]>([
    ['another host', (origin) => `${origin.replace('127.0.0.1', 'localhost')}${path}/${next}`],
    ['another port', () => `http://127.0.0.1:9${path}/${next}`],
    ['no address', () => 'http://'],
  ])('does not follow a link to %s', async (_, link) => {
    const { failure, publisher } = await read([{ nth: 1, does: 'link', link }])
    const { origin } = new URL(publisher.base)
    expect(failure?.faults[0]).toMatchObject({ field: 'odata.nextLink', value: link(origin) })
  })

  it.each(['//localhost:9', '/\\localhost:9'])(
    'asks nobody else when the path of a link looks like a host: %s',
    async (start) => {
      const link = (origin: string) => `${origin}${start}${path}/${next}`
      const { failure, pauses, publisher } = await read([{ nth: 1, does: 'link', link }])
      // The publisher itself was asked, and has no such page.
      expect(publisher.requests).toContainEqual(expect.stringContaining(`$skip=${page}`))
      expect(failure?.faults[0]).toMatchObject({ field: 'aantal', value: String(page) })
      expect(pauses).toEqual([])
    },
  )

  it.each([
    ['to itself', 1, first],
    ['to a page before', 2, first],
    ['to the same rows under another address', 1, `${first}&$skip=0`],
    ['behind pages without rows', 1, `${first}&$skip=5000`],
  ])('stops at a link that goes in a circle: %s', async (_, nth, link) => {
    const { failure, asked } = await read([
      { nth, does: 'link', link },
      { nth: nth + 1, does: 'link', link: `${link}&$top=1` },
    ])
    expect(failure?.faults[0]?.reason.nl).toContain('terug naar een bladzijde')
    expect(asked.filter((one) => one.startsWith(data)).length).toBeLessThan(5)
  })

  it.each([
    ['fewer', 1],
    ['more', -1],
  ])('refuses %s than the publisher counts', async (_, more) => {
    const { failure } = await readCounted(more)
    expect(failure?.faults[0]).toMatchObject({ field: 'aantal', value: String(counted) })
  })
}

function isPatient({ read, rows: all }: ReaderInCommon): void {
  it('asks a publisher that is busy again after as long as it says', async () => {
    const busy = { nth: 2, does: 'status', status: 429, headers: { 'retry-after': '7' } } as const
    const { rows, pauses } = await read([busy])
    expect(rows).toHaveLength(all)
    expect(pauses).toEqual([7000])
  })

  it.each<[string, Trouble]>([
    ['status 500', { does: 'status', status: 500 }],
    ['no answer in time', { does: 'hang' }],
    ['a body that breaks off', { does: 'cut' }],
    ['half of the JSON', { does: 'half' }],
    ['a connection that drops', { does: 'drop' }],
  ])('asks again, with longer pauses: %s', async (_, one) => {
    const again = [
      { ...one, nth: 2 },
      { ...one, nth: 3 },
    ]
    const { rows, pauses, failure } = await read(again, { timeout: 300 })
    expect(failure).toBeUndefined()
    expect(rows).toHaveLength(all)
    expect(pauses).toEqual([1000, 2000])
  })

  it('quotes a refusal, and asks for no other answer', async () => {
    const { failure, pauses } = await read([{ does: 'status', status: 403 }])
    expect(failure?.message).toContain('(status 403): “Bezet.”')
    expect(pauses).toEqual([])
  })
}
