/** One indicator for many regions: imported tables, and the figures of the register where no table was imported. */
import {
  type FigureImport,
  MUNICIPALITY_SHAPE,
  REGION_SCALES,
  type RegionScale,
  writeBlocks,
} from '../../src/contract/figureBlocks.ts'
import {
  type BlockKey,
  blocksOf,
  type FigureBlock,
  placeOf,
  type RegionList,
} from '../../src/domain/figures/blocks.ts'
import { smallScaleOf } from '../../src/domain/regions/smallRegions.ts'
import type { Observation } from '../../src/domain/register/things.ts'
import { ID_SHAPE } from '../../src/domain/register/values.ts'
import { jsonAnswer, render } from './answers.ts'
import { doubtAbout } from './importDoubt.ts'
import { invalidParameters, noRegisterYet, unknownId } from './faults.ts'
import { createKeptAnswers } from './keptAnswers.ts'
import { languageOf } from './language.ts'
import { type FilterParameter, readQuery, unknownMunicipality } from './query.ts'
import type { Clock, Store, StoredImport } from './store.ts'

/** Kept in all, in characters: every indicator at the scale of municipalities, and some at that of buurten. */
const ROOM = 12_000_000
/** Everything that the register itself holds of one indicator. */
const EVERY_FIGURE = 100_000

export const FIGURE_BLOCK_FILTERS: Record<'indicator' | 'level' | 'within', FilterParameter> = {
  indicator: { shape: { pattern: ID_SHAPE, example: 'overgewicht' } },
  level: { allowed: REGION_SCALES },
  within: { shape: { pattern: MUNICIPALITY_SHAPE, example: 'GM0917' } },
}

export function figureBlocksRoute(store: Store, clock: Clock): (request: Request) => Promise<Response> {
  const answerOf = createKeptAnswers(ROOM)
  return async (request) => {
    const url = new URL(request.url)
    const language = languageOf(request.headers.get('accept-language'))
    const reading = readQuery(url, {
      filters: FIGURE_BLOCK_FILTERS,
      paged: false,
      required: ['indicator'],
      now: clock(),
      language,
    })
    if ('invalid' in reading) return invalidParameters(request, reading.invalid)
    const { filters, asOf } = reading.query
    const [indicator = ''] = filters.get('indicator') ?? []
    const [within] = filters.get('within') ?? []
    // Checked against the same list.
    const level = (filters.get('level')?.[0] ?? 'gemeente') as RegionScale
    const { register, figures } = await store.standing()
    if (register === 0 || (asOf !== undefined && (await store.revision(asOf)) === undefined))
      return noRegisterYet(request)
    if (within !== undefined && (await store.get('regions', within, asOf)) === undefined)
      return invalidParameters(request, [unknownMunicipality('within', within, language)])
    const state = `${register} ${figures}`
    const key = [indicator, level, within ?? '', asOf ?? ''].join(' ')
    const answer = await answerOf(state, key, async () => {
      const body = await answerFor(store, { indicator, level, within, asOf })
      // Not kept: the next one may ask for what is there by then.
      return body === undefined ? Promise.reject(new UnknownIndicator()) : render(body)
    }).catch((error: unknown) => {
      if (error instanceof UnknownIndicator) return undefined
      throw error
    })
    return answer === undefined
      ? unknownId(request, indicator, await store.ids('indicators', asOf))
      : jsonAnswer(request, answer)
  }
}

class UnknownIndicator extends Error {
  override readonly name = 'UnknownIndicator'
}

interface Asked {
  indicator: string
  level: RegionScale
  within: string | undefined
  asOf: string | undefined
}

async function answerFor(store: Store, { indicator, level, within, asOf }: Asked) {
  if ((await store.get('indicators', indicator, asOf)) === undefined) return undefined
  const imported = await store.importedBlocks(indicator, level, asOf)
  const { items } = await store.observations({
    indicator,
    offset: 0,
    limit: EVERY_FIGURE,
    ...(asOf === undefined ? {} : { asOf }),
  })
  const held = blocksOf(notImported(ofScale(items, level), imported.blocks))
  const blocks = [...imported.blocks, ...held].map(withoutWithheld)
  const imports = await Promise.all(
    imported.imports.map(async (one) => {
      const provenance = await doubtAbout(one, items, store, asOf)
      return { ...describedImport(one), ...(provenance && { provenance }) }
    }),
  )
  return writeBlocks(indicator, level, within === undefined ? blocks : keptWithin(blocks, within), imports)
}

const ofScale = (figures: readonly Observation[], level: RegionScale): Observation[] =>
  figures.filter(({ region }) => (smallScaleOf(region) ?? 'gemeente') === level)

const keyOf = (key: BlockKey): string =>
  [key.table, key.edition, key.classificationYear, key.period, key.age, key.breakdown].join(' · ')

/** The register's own figures but those that an imported table gives too: the table whole stands for its parts. */
function notImported(figures: readonly Observation[], blocks: readonly FigureBlock[]): Observation[] {
  const byKey = new Map(blocks.map((block) => [keyOf(block), block]))
  return figures.filter((figure) => {
    const block = byKey.get(keyOf(figure))
    return block === undefined || placeOf(block.regions, figure.region) === undefined
  })
}

/** Of what is absent no number leaves the service, nor a margin of it, whatever a store or a publisher keeps beside it. */
function withoutWithheld(block: FigureBlock): FigureBlock {
  const { values, lower, upper, absences = {} } = block
  const isWithheld = (place: number) => values[place] === null || absences[place] !== undefined
  const isClean = (numbers: readonly (number | null)[] = []) =>
    numbers.every((each, place) => each === null || !isWithheld(place))
  if (isClean(values) && isClean(lower) && isClean(upper)) return block
  const cleaned = (numbers: readonly (number | null)[]) =>
    numbers.map((each, place) => (isWithheld(place) ? null : each))
  return {
    ...block,
    values: cleaned(values),
    ...(lower === undefined || upper === undefined ? {} : { lower: cleaned(lower), upper: cleaned(upper) }),
  }
}

/** The wijken or buurten of one municipality, by the code that they carry; other regions stay as they are. */
function keptWithin(blocks: readonly FigureBlock[], municipality: string): FigureBlock[] {
  const digits = municipality.slice(2)
  const lists = new Map<RegionList, { list: RegionList; places: number[] }>()
  return blocks.map((block) => {
    const known = lists.get(block.regions) ?? partOf(block.regions, digits)
    lists.set(block.regions, known)
    return partOfBlock(block, known.list, known.places)
  })
}

function partOf(regions: RegionList, digits: string): { list: RegionList; places: number[] } {
  const places = regions.codes.flatMap((code, place) =>
    /^(WK|BU)/.test(code) && code.slice(2, 6) !== digits ? [] : [place],
  )
  return {
    places,
    list: {
      ...regions,
      codes: places.map((place) => regions.codes[place] ?? ''),
      ...(regions.names === undefined
        ? {}
        : { names: places.map((place) => regions.names?.[place] ?? null) }),
    },
  }
}

function partOfBlock(block: FigureBlock, list: RegionList, places: readonly number[]): FigureBlock {
  const numbers = (all: readonly (number | null)[]) => places.map((place) => all[place] ?? null)
  const moved = (some: readonly number[]) => places.flatMap((place, to) => (some.includes(place) ? [to] : []))
  const { lower, upper, absences, provisional, approximate, ...rest } = block
  return {
    ...rest,
    regions: list,
    values: numbers(block.values),
    ...(lower === undefined || upper === undefined ? {} : { lower: numbers(lower), upper: numbers(upper) }),
    ...(absences === undefined
      ? {}
      : {
          absences: Object.fromEntries(
            places.flatMap((place, to) => (absences[place] === undefined ? [] : [[to, absences[place]]])),
          ),
        }),
    ...(provisional === undefined ? {} : { provisional: moved(provisional) }),
    ...(approximate === undefined ? {} : { approximate: moved(approximate) }),
  }
}

/** What a reader is told of an import; how it is kept is no one's business. */
export function describedImport({
  number: _number,
  kind: _kind,
  fingerprint: _fingerprint,
  rows: _rows,
  figures: _figures,
  publishedAt: _published,
  supersededAt: _superseded,
  records: _records,
  ...rest
}: StoredImport): FigureImport {
  return rest
}
