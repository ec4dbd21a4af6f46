/** What every store promises: nothing is overwritten, the past can be read, a reference follows without harm. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { VersionConflict, type Store } from '../../server/service/store.ts'
import { dataset, initiative, law, observation, region, task } from '../builders/dataset.ts'
import { handClock, STORES } from './stores.ts'

const title = (nl: string) => ({ nl, en: nl })
const MORNING = '2026-11-01T08:00:00.000Z'
const NOON = '2026-11-01T12:00:00.000Z'
const EVENING = '2026-11-01T20:00:00.000Z'

describe.each(STORES)('the $name store', ({ open }) => {
  const clock = handClock(MORNING)
  let store: Store

  beforeEach(async () => {
    clock.set(MORNING)
    store = await open(clock.now)
    await store.seed(dataset())
  })
  afterEach(() => store.close())

  it('gives the register as it was seeded, in the order of the editors', async () => {
    const laws = [law({ id: 'z' }), law({ id: 'a' })]
    await store.seed(dataset({ version: '2', laws }))
    const { observations: _figures, ...register } = dataset({ version: '2', laws })
    expect(await store.register()).toEqual(register)
  })

  it('keeps the order of the editors when only that changes, without a new version', async () => {
    const laws = [law({ id: 'z' }), law({ id: 'a' })]
    await store.seed(dataset({ version: '2', laws }))
    await store.seed(dataset({ version: '3', laws: laws.toReversed() }))
    expect((await store.register())?.laws.map(({ id }) => id)).toEqual(['a', 'z'])
    expect(await store.ids('laws')).toEqual(['a', 'z'])
    expect(await store.history('laws', 'a')).toHaveLength(1)
  })

  it('records origin, reference version, moment and version of what it loads', async () => {
    expect(await store.get('laws', 'wpg')).toMatchObject({
      collection: 'laws',
      id: 'wpg',
      version: 1,
      recordedAt: MORNING,
      origin: 'reference',
      referenceVersion: '1',
      body: law(),
    })
  })

  it('changes nothing when the same reference is loaded twice', async () => {
    clock.set(NOON)
    const before = await store.revision()
    const report = await store.seed(dataset())
    expect(report).toMatchObject({ added: 0, superseded: 0, withdrawn: 0, proposals: [] })
    expect(await store.revision()).toEqual(before)
    expect(await store.history('laws', 'wpg')).toHaveLength(1)
  })

  it('does not take another order of keys for a change', async () => {
    const reordered = Object.fromEntries(Object.entries(law()).toReversed()) as unknown as ReturnType<
      typeof law
    >
    expect(await store.seed(dataset({ version: '2', laws: [reordered] }))).toMatchObject({ superseded: 0 })
  })

  it('supersedes untouched records when a newer reference is loaded, and keeps the old version', async () => {
    clock.set(NOON)
    const report = await store.seed(dataset({ version: '2', laws: [law({ title: title('Nieuw') })] }))
    expect(report).toMatchObject({ added: 0, superseded: 1, withdrawn: 0 })
    const history = await store.history('laws', 'wpg')
    expect(history).toHaveLength(2)
    expect(history[0]).toMatchObject({ version: 1, recordedAt: MORNING, supersededAt: NOON, body: law() })
    expect(history[1]).toMatchObject({ version: 2, recordedAt: NOON, referenceVersion: '2' })
    expect(history[1]).not.toHaveProperty('supersededAt')
  })

  it('reads the register as of a moment', async () => {
    clock.set(NOON)
    await store.seed(dataset({ version: '2', stateOn: '2026-11-01', laws: [law({ title: title('Nieuw') })] }))
    clock.set(EVENING)
    expect(await store.register(MORNING)).toMatchObject({ version: '1', laws: [law()] })
    expect(await store.register('2026-11-01T11:59:59.999Z')).toMatchObject({ version: '1', laws: [law()] })
    expect(await store.register(NOON)).toMatchObject({ version: '2', laws: [{ title: title('Nieuw') }] })
    expect((await store.get('laws', 'wpg', MORNING))?.version).toBe(1)
    expect((await store.list('laws', MORNING)).map(({ version }) => version)).toEqual([1])
    expect(await store.register('2026-10-31T00:00:00.000Z')).toBeUndefined()
  })

  it('withdraws what a newer reference no longer has, and counts on when it comes back', async () => {
    clock.set(NOON)
    expect(await store.seed(dataset({ version: '2', legalTasks: [] }))).toMatchObject({ withdrawn: 1 })
    expect(await store.get('legalTasks', 'wpg-2-2-d')).toBeUndefined()
    clock.set(EVENING)
    expect(await store.seed(dataset({ version: '3' }))).toMatchObject({ added: 1 })
    expect(await store.get('legalTasks', 'wpg-2-2-d')).toMatchObject({ version: 2, recordedAt: EVENING })
    expect(await store.get('legalTasks', 'wpg-2-2-d', MORNING)).toMatchObject({ version: 1 })
    expect(await store.get('legalTasks', 'wpg-2-2-d', NOON)).toBeUndefined()
  })

  it('keeps own and edited records when a newer reference is loaded, and proposes what differs', async () => {
    clock.set(NOON)
    const own = initiative({ id: 'eigen' })
    const edited = law({ title: title('Eigen naam') })
    await store.put('initiatives', own, 0)
    await store.put('laws', edited, 1)
    clock.set(EVENING)
    const newer = law({ title: title('Nieuwe naam') })
    const report = await store.seed(dataset({ version: '2', laws: [newer] }))
    expect(report.proposals).toEqual([{ collection: 'laws', id: 'wpg', referenceVersion: '2', body: newer }])
    expect(await store.get('laws', 'wpg')).toMatchObject({
      version: 2,
      origin: 'own',
      referenceVersion: '1',
      body: edited,
    })
    expect(await store.get('initiatives', 'eigen')).toMatchObject({ version: 1, origin: 'own', body: own })
  })

  it('proposes nothing when the reference says what it said before the edit', async () => {
    await store.put('laws', law({ title: title('Eigen naam') }), 1)
    expect((await store.seed(dataset())).proposals).toEqual([])
    expect((await store.seed(dataset({ version: '2' }))).proposals).toEqual([])
  })

  it('proposes to let go of an edited record that the reference no longer has', async () => {
    await store.put('legalTasks', task({ cycle: 'jaarlijks' }), 1)
    const { proposals } = await store.seed(dataset({ version: '2', legalTasks: [] }))
    expect(proposals).toEqual([{ collection: 'legalTasks', id: 'wpg-2-2-d', referenceVersion: '2' }])
    expect(await store.get('legalTasks', 'wpg-2-2-d')).toMatchObject({ origin: 'own' })
  })

  it('does not go back to an older reference', async () => {
    await store.seed(dataset({ version: '2026.10.0', laws: [law({ title: title('Nieuw') })] }))
    expect(await store.seed(dataset({ version: '2026.9.0' }))).toMatchObject({
      heldNewer: '2026.10.0',
      superseded: 0,
    })
    expect(await store.get('laws', 'wpg')).toMatchObject({ body: { title: title('Nieuw') } })
  })

  it('loads a reference whole or not at all', async () => {
    const before = await store.register()
    const broken = dataset({ version: '2', laws: [law({ id: 'nieuw' })], goals: [undefined as never] })
    await expect(store.seed(broken)).rejects.toThrow()
    expect(await store.register()).toEqual(before)
    expect((await store.revision())?.number).toBe(1)
  })

  it('refuses to write over a version that someone else wrote in between', async () => {
    await store.put('laws', law({ abbreviation: 'A' }), 1)
    await expect(store.put('laws', law({ abbreviation: 'B' }), 1)).rejects.toThrow(VersionConflict)
    await expect(store.put('laws', law({ abbreviation: 'B' }), 0)).rejects.toThrow(VersionConflict)
    expect(await store.get('laws', 'wpg')).toMatchObject({ version: 2, body: { abbreviation: 'A' } })
  })

  it('gives every write a new revision and a moment that never runs back', async () => {
    clock.set('2026-10-01T00:00:00.000Z')
    await store.put('laws', law({ abbreviation: 'A' }), 1)
    expect(await store.revision()).toMatchObject({ number: 2, recordedAt: MORNING })
    expect(await store.get('laws', 'wpg', MORNING)).toMatchObject({ version: 2 })
  })

  it('finds figures by indicator, regions, period, table and edition, and in pages', async () => {
    const figures = ['GM0935', 'GM0917', 'NL01'].flatMap((code) =>
      ['2016', '2020'].map((period) => observation({ region: code, period })),
    )
    const other = observation({ indicator: 'roken', table: '50150NED', edition: '2024' })
    await store.seed(dataset({ version: '2', regions: [region()], observations: [...figures, other] }))
    const everything = { offset: 0, limit: 100 }
    expect((await store.observations(everything)).total).toBe(7)
    expect((await store.observations({ ...everything, indicator: 'roken' })).items).toEqual([other])
    expect((await store.observations({ ...everything, table: '50150NED' })).items).toEqual([other])
    expect((await store.observations({ ...everything, edition: '2024' })).items).toEqual([other])
    const elsewhere = { ...everything, table: '50090NED', edition: '2024' }
    expect((await store.observations(elsewhere)).total).toBe(0)
    const two = await store.observations({ ...everything, regions: ['GM0917', 'NL01'], period: '2020' })
    expect(two.items.map((figure) => figure.region)).toEqual(['GM0917', 'NL01'])
    const page = await store.observations({ offset: 2, limit: 3 })
    expect(page.items).toEqual(figures.slice(2, 5))
    expect(page.total).toBe(7)
  })

  it('keeps a figure apart from one that differs in one part of its key only', async () => {
    const differing = [
      observation(),
      observation({ classificationYear: 2022 }),
      observation({ age: '65+' }),
      observation({ breakdown: 'vrouwen' }),
      observation({ edition: '2024' }),
      observation({ table: '50150NED' }),
    ]
    await store.seed(dataset({ version: '2', observations: differing }))
    expect((await store.observations({ offset: 0, limit: 100 })).total).toBe(differing.length)
  })

  it('supersedes a figure and can still give the old one', async () => {
    clock.set(NOON)
    const corrected = observation({ cell: { state: 'suppressed' } })
    await store.seed(dataset({ version: '2', observations: [corrected] }))
    const all = { offset: 0, limit: 10 }
    expect((await store.observations(all)).items).toEqual([corrected])
    expect((await store.observations({ ...all, asOf: MORNING })).items).toEqual([observation()])
  })
})
