/** What each address answers. */
import { FILTERS, OBSERVATION_FILTERS } from '../../src/contract/filters.ts'
import type { Page } from '../../src/contract/page.ts'
import {
  API_VERSION,
  resourceAt,
  type Bodies,
  type CollectionName,
  type ResourceName,
} from '../../src/contract/resources.ts'
import { jsonAnswer, type Rendered, render } from './answers.ts'
import { invalidParameters, noRegisterYet, notAnAddress, unknownId } from './faults.ts'
import { createKeptAnswers } from './keptAnswers.ts'
import { languageOf } from './language.ts'
import { openApiDocument } from './openApi.ts'
import { readQuery, type FilterParameter, type ListQuery } from './query.ts'
import type { Clock, Revision, Store } from './store.ts'

type Route = (request: Request) => Promise<Response>

/** The whole register but its figures: what every page asks first. */
export function registerRoute(store: Store, clock: Clock): Route {
  const answerOf = createKeptAnswers()
  return async (request) => {
    const reading = readQuery(new URL(request.url), rulesFor(request, clock))
    if ('invalid' in reading) return invalidParameters(request, reading.invalid)
    const { asOf } = reading.query
    const { latest, inForce } = await revisionsFor(store, asOf)
    if (inForce === undefined) return noRegisterYet(request)
    const make = async () => render((await store.register(asOf)) ?? {})
    return jsonAnswer(request, await answerOf(latest, String(inForce.number), make))
  }
}

export function listRoute(store: Store, clock: Clock): Route {
  const answerOf = createKeptAnswers()
  return async (request) => {
    const url = new URL(request.url)
    const resource = resourceAt(segments(url)[0] ?? '')
    if (resource === undefined) return notAnAddress(request)
    const filters = resource === 'observations' ? OBSERVATION_FILTERS : FILTERS[resource]
    const reading = readQuery(url, rulesFor(request, clock, filters))
    if ('invalid' in reading) return invalidParameters(request, reading.invalid)
    const { query } = reading
    const { latest, inForce } = await revisionsFor(store, query.asOf)
    // Every moment of one revision has the same answer: the one at the moment that the revision began.
    if (query.asOf !== undefined) url.searchParams.set('asOf', inForce?.recordedAt ?? query.asOf)
    const make = async () => {
      const page = await (resource === 'observations'
        ? figures(store, query)
        : things(store, resource, query))
      return render(page, pageLinks(url, page))
    }
    return jsonAnswer(request, await answerOf(latest, url.pathname + url.search, make))
  }
}

export function itemRoute(store: Store, clock: Clock): Route {
  return async (request) => {
    const url = new URL(request.url)
    const [segment = '', id = ''] = segments(url)
    const resource = resourceAt(segment)
    if (resource === undefined) return notAnAddress(request)
    const reading = readQuery(url, rulesFor(request, clock))
    if ('invalid' in reading) return invalidParameters(request, reading.invalid)
    const record = await store.get(resource, id, reading.query.asOf)
    if (record !== undefined) return jsonAnswer(request, render(record.body))
    return unknownId(request, id, await store.ids(resource, reading.query.asOf))
  }
}

/** Alive and able to read the store; a store that fails is a 500 like any other. */
export function healthRoute(store: Store, vitals: () => Record<string, string | number> = () => ({})): Route {
  return async () => {
    const revision = await store.revision()
    const body = {
      status: 'ok',
      apiVersion: API_VERSION,
      register: revision?.referenceVersion ?? '',
      revision: revision?.number ?? 0,
      ...vitals(),
    }
    return new Response(JSON.stringify(body), {
      headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
    })
  }
}

export function openApiRoute(): Route {
  let rendered: Rendered | undefined
  return async (request) => {
    rendered ??= render(openApiDocument())
    return jsonAnswer(request, rendered)
  }
}

/** The number of the latest revision, with which all that is kept ends, and the revision in force at the moment asked for. */
async function revisionsFor(
  store: Store,
  asOf: string | undefined,
): Promise<{ latest: number; inForce: Revision | undefined }> {
  const latest = await store.revision()
  return {
    latest: latest?.number ?? 0,
    inForce: asOf === undefined ? latest : await store.revision(asOf),
  }
}

async function things<C extends CollectionName>(
  store: Store,
  collection: C,
  query: ListQuery,
): Promise<Page<Bodies[C]>> {
  const records = await store.list(collection, query.asOf)
  const chosen = records
    .map((record) => record.body)
    .filter((body) =>
      [...query.filters].every(([name, values]) =>
        FILTERS[collection][name]?.of(body).some((one) => values.includes(one)),
      ),
    )
  const start = (query.page - 1) * query.size
  return {
    items: chosen.slice(start, start + query.size),
    total: chosen.length,
    page: query.page,
    size: query.size,
  }
}

async function figures(store: Store, query: ListQuery): Promise<Page<Bodies['observations']>> {
  const one = (name: 'indicator' | 'period' | 'table' | 'edition') => {
    const value = query.filters.get(name)?.[0]
    return value === undefined ? {} : { [name]: value }
  }
  const regions = query.filters.get('region')
  const { items, total } = await store.observations({
    ...one('indicator'),
    ...one('period'),
    ...one('table'),
    ...one('edition'),
    ...(regions === undefined ? {} : { regions }),
    ...(query.asOf === undefined ? {} : { asOf: query.asOf }),
    offset: (query.page - 1) * query.size,
    limit: query.size,
  })
  return { items, total, page: query.page, size: query.size }
}

function rulesFor(request: Request, clock: Clock, filters?: Record<string, FilterParameter>) {
  return {
    filters: filters ?? {},
    paged: filters !== undefined,
    now: clock(),
    language: languageOf(request.headers.get('accept-language')),
  }
}

/** The decoded parts of a path after `/api/v1/`. */
function segments(url: URL): string[] {
  return url.pathname
    .split('/')
    .slice(3)
    .map((part) => {
      try {
        return decodeURIComponent(part)
      } catch {
        // A malformed percent sequence names nothing; as it stands it leads to a 404.
        return part
      }
    })
}

/** `Link` header with the pages before and after this one (RFC 8288). */
function pageLinks(url: URL, page: Page<Bodies[ResourceName]>): Record<string, string> {
  const to = (number: number, relation: string) => {
    const query = new URLSearchParams(url.searchParams)
    query.set('page', String(number))
    return `<${url.pathname}?${query}>; rel="${relation}"`
  }
  const last = Math.max(1, Math.ceil(page.total / page.size))
  const links = [
    ...(page.page > 1 ? [to(Math.min(page.page - 1, last), 'prev')] : []),
    ...(page.page * page.size < page.total ? [to(page.page + 1, 'next')] : []),
  ]
  return links.length === 0 ? {} : { link: links.join(', ') }
}
