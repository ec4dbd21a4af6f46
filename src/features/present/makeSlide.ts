import type { QueryClient } from '@tanstack/react-query'
import { registerAsOfQuery } from '../../api/register.ts'
import { ServiceError } from '../../api/request.ts'
import { SLIDE_PATTERNS, type SlidePattern } from '../../contract/addresses.ts'
import type { Slide } from '../../contract/deck.ts'
import { parameters } from '../../contract/selection.ts'
import { dayInNetherlands } from '../../domain/time/calendar.ts'
import { formatDay } from '../../messages/format.ts'
import { madeSlideTexts } from '../../messages/present/made.ts'
import type { Language } from '../../messages/texts.ts'
import type { RegisterView } from '../../register/RegisterContext.tsx'
import { type MadeSlide, slideAddress, type SlideMaker } from '../../register/slideMaker.ts'
import type { Measure } from '../../slides/measure.ts'

/** What the slides of one deck are made with. */
export interface Making {
  /** Region code of the municipality that the deck was made for. */
  deckMunicipality: string | undefined
  /** Fetches what makes slides of a page, the first time. */
  makerOf: (page: SlidePattern) => Promise<SlideMaker | undefined>
  /** The register of now, and the reader's municipality. */
  view: RegisterView
  language: Language
  client: QueryClient
  measure: Measure
  origin: string
}

/** What a slide shows of a page, whatever its presenter calls it; of one that shows no page, nothing. */
export async function makeSlide(
  { of, pinned }: Pick<Slide, 'of' | 'pinned'>,
  making: Making,
): Promise<MadeSlide> {
  const t = madeSlideTexts[making.language]
  const none = (why: string): MadeSlide => ({ contents: [], missing: [why] })
  if (of === undefined) return { contents: [], missing: [] }
  const address = slideAddress(of)
  if (address === undefined) return none(t.noPage(of))
  const page = SLIDE_PATTERNS.find((each) => each === address.pattern)
  const maker = page && (await making.makerOf(page))
  if (maker === undefined) return none(t.noSlide(of))
  const then = pinned === undefined ? making.view : await viewAsOf(pinned, making)
  if (then === undefined) return none(t.notThen(dayOf(pinned ?? '', making.language)))
  const { municipality, unknown } = placeOf(address.search, then, making)
  const { contents, missing } = await maker(address, {
    ...then,
    municipality,
    language: making.language,
    client: making.client,
    // A computer whose clock is ahead pins to what is still to come: that is what is there now.
    asOf: then === making.view ? undefined : pinned,
    measure: making.measure,
    origin: making.origin,
  })
  // Of what is not shown, nobody is told whom it is about.
  if (contents.length === 0) return { contents, missing }
  const nameOf = (code: string) => then.index.regions.byCode.get(code)?.name ?? code
  return {
    contents,
    missing: [...unknown.map((code) => t.unknownPlace(code, nameOf(municipality))), ...missing],
  }
}

/** The municipality of the address, else of the deck, else the reader's; and which of them are not there. */
function placeOf(search: URLSearchParams, { index }: RegisterView, { view, deckMunicipality }: Making) {
  const given = search.get(parameters.municipality.name)
  const own = given === null ? undefined : (parameters.municipality.read(given) ?? given)
  const asked = [own, deckMunicipality].filter((code) => code !== undefined)
  const isThere = (code: string) => index.regions.byCode.has(code)
  const found = asked.find(isThere)
  const unknown = asked.slice(0, found === undefined ? asked.length : asked.indexOf(found))
  return { municipality: found ?? view.municipality, unknown }
}

/** The register as it was; undefined where there was none yet. */
async function viewAsOf(moment: string, { client, view }: Making): Promise<RegisterView | undefined> {
  try {
    const whole = await client.fetchQuery({ ...registerAsOfQuery(moment), retry: false })
    return { ...whole, municipality: view.municipality, today: dayInNetherlands(new Date(moment)) }
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    if (error.status === 400) return view
    if (error.status === 404) return undefined
    throw error
  }
}

export const dayOf = (moment: string, language: Language): string =>
  formatDay(dayInNetherlands(new Date(moment)), language)
