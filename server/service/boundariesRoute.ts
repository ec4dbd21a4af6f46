/** Boundaries to draw a map with: of the municipalities, or of the wijken or buurten of one. */
import { MUNICIPALITY_SHAPE, REGION_SCALES, type RegionScale } from '../../src/contract/figureBlocks.ts'
import { jsonAnswer, render, type Rendered } from './answers.ts'
import { invalidParameters } from './faults.ts'
import { describedImport } from './figureBlocksRoute.ts'
import { createKeptAnswers } from './keptAnswers.ts'
import { languageOf } from './language.ts'
import { type FilterParameter, readQuery, unknownMunicipality } from './query.ts'
import type { Clock, Store } from './store.ts'

export const BOUNDARY_FILTERS: Record<'level' | 'within' | 'year', FilterParameter> = {
  level: { allowed: REGION_SCALES },
  within: { shape: { pattern: MUNICIPALITY_SHAPE, example: 'GM0917' } },
  year: { shape: { pattern: /^(19|20)\d{2}$/, example: '2024' } },
}

/** Questions whose answer is remembered; there are fewer sensible ones. */
const MOST_QUESTIONS = 5000

export function boundariesRoute(store: Store, clock: Clock): (request: Request) => Promise<Response> {
  const answerOf = createKeptAnswers()
  // Many years have the same boundaries: which ones a question leads to is kept apart from the boundaries themselves.
  let keyOf = new Map<string, string>()
  let ofState: number | undefined
  return async (request) => {
    const language = languageOf(request.headers.get('accept-language'))
    const reading = readQuery(new URL(request.url), {
      filters: BOUNDARY_FILTERS,
      paged: false,
      past: false,
      now: clock(),
      language,
    })
    if ('invalid' in reading) return invalidParameters(request, reading.invalid)
    const { filters } = reading.query
    // Checked against the same list.
    const level = (filters.get('level')?.[0] ?? 'gemeente') as RegionScale
    const [within] = filters.get('within') ?? []
    const [year] = filters.get('year') ?? []
    if (within !== undefined && (await store.get('regions', within)) === undefined)
      return invalidParameters(request, [unknownMunicipality('within', within, language)])
    const { figures } = await store.standing()
    if (figures !== ofState || keyOf.size > MOST_QUESTIONS) keyOf = new Map()
    ofState = figures
    const keys = keyOf
    const find = () => store.boundaries(level, within, year === undefined ? undefined : Number(year))
    const question = [level, within, year].join(' ')
    const known = keys.get(question)
    if (known !== undefined)
      return jsonAnswer(
        request,
        await answerOf(figures, known, async () => rendered(level, within, await find())),
      )
    const found = await find()
    const key = [level, within, found?.import.number, found?.boundaries.classificationYear].join(' ')
    keys.set(question, key)
    return jsonAnswer(request, await answerOf(figures, key, async () => rendered(level, within, found)))
  }
}

function rendered(
  level: RegionScale,
  within: string | undefined,
  found: Awaited<ReturnType<Store['boundaries']>>,
): Rendered {
  return render({
    level,
    ...(within === undefined ? {} : { within }),
    boundaries:
      found === undefined
        ? null
        : {
            classificationYear: found.boundaries.classificationYear,
            source: describedImport(found.import),
            topology: JSON.parse(found.boundaries.body) as unknown,
          },
  })
}
