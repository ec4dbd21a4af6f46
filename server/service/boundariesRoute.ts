/** Boundaries to draw a map with: of the municipalities, or of the wijken or buurten of one. */
import { MUNICIPALITY_SHAPE, REGION_SCALES, type RegionScale } from '../../src/contract/figureBlocks.ts'
import { jsonAnswer, render } from './answers.ts'
import { invalidParameters } from './faults.ts'
import { describedImport } from './figureBlocksRoute.ts'
import { createKeptAnswers } from './keptAnswers.ts'
import { languageOf } from './language.ts'
import { type FilterParameter, readQuery } from './query.ts'
import type { Clock, Store } from './store.ts'

export const BOUNDARY_FILTERS: Record<'level' | 'within' | 'year', FilterParameter> = {
  level: { allowed: REGION_SCALES },
  within: { shape: { pattern: MUNICIPALITY_SHAPE, example: 'GM0917' } },
  year: { shape: { pattern: /^(19|20)\d{2}$/, example: '2024' } },
}

export function boundariesRoute(store: Store, clock: Clock): (request: Request) => Promise<Response> {
  const answerOf = createKeptAnswers()
  return async (request) => {
    const reading = readQuery(new URL(request.url), {
      filters: BOUNDARY_FILTERS,
      paged: false,
      past: false,
      now: clock(),
      language: languageOf(request.headers.get('accept-language')),
    })
    if ('invalid' in reading) return invalidParameters(request, reading.invalid)
    const { filters } = reading.query
    // Checked against the same list.
    const level = (filters.get('level')?.[0] ?? 'gemeente') as RegionScale
    const [within] = filters.get('within') ?? []
    const [year] = filters.get('year') ?? []
    const answer = await answerOf(
      (await store.standing()).figures,
      [level, within, year].join(' '),
      async () => {
        const found = await store.boundaries(level, within, year === undefined ? undefined : Number(year))
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
      },
    )
    return jsonAnswer(request, answer)
  }
}
