import { useQueries, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { use, useEffect, useMemo, useState } from 'react'
import { ServiceError } from '../../api/request.ts'
import type { Deck, Slide } from '../../contract/deck.ts'
import { madeSlideTexts } from '../../messages/present/made.ts'
import type { Language } from '../../messages/texts.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import type { MadeSlide } from '../../register/slideMaker.ts'
import { SlideMakersContext } from '../../register/slideMakersContext.ts'
import { canvasMeasure, slideFonts } from '../../slides/picture/canvasMeasure.ts'
import { DownloadError } from '../../ui/download/failure.ts'
import { makeSlide, type Making } from './makeSlide.ts'
import { type Page, pagesOf } from './pages.ts'
import { createTurns } from './turns.ts'

const REMAKE_AFTER = 5 * 60_000

/** What became of one slide of a deck. */
export interface Shown {
  slide: Slide
  /** Its pages; none while it is being made. */
  pages: readonly Page[]
  /** `waiting`: the service does not answer, and is asked again. */
  state: 'making' | 'waiting' | 'made'
  /** What its page shows, before the presenter gives it a title of their own. */
  made?: MadeSlide
}

/**
 * The pages of a deck, from the register of now. What was made stays on screen while it is made anew, and a slide is not made
 * again for another title or note.
 *
 * @param wanted which slide is made first, from 0; the others follow, the nearest first, while nothing else is to be done
 */
export function usePages(deck: Deck, wanted = 0): readonly Shown[] {
  const making = useMaking(deck)
  const { view, language } = making
  const [turns] = useState(() => createTurns())
  // Before the slides are asked for, below.
  useEffect(() => turns.want(nearestFirst(deck.slides, wanted)), [turns, deck.slides, wanted])
  // Own words are asked of nobody, and two slides of one view once.
  const asked = useMemo(() => {
    const shown = deck.slides.filter(({ of }) => of !== undefined)
    return [...new Map(shown.map((slide) => [nameOf(slide), slide])).values()]
  }, [deck.slides])
  const answers = useQueries({
    queries: asked.map((slide) => ({
      queryKey: [
        'slide',
        slide.of ?? '',
        slide.pinned ?? '',
        language,
        making.deckMunicipality ?? '',
        view.municipality,
        view.today,
      ],
      queryFn: async () => {
        await turns.turnOf(nameOf(slide))
        return madeOrBroken(slide, making)
      },
      staleTime: REMAKE_AFTER,
      refetchInterval: REMAKE_AFTER,
      refetchOnWindowFocus: false,
    })),
    combine: answersIn,
  })
  const [known] = useState(() => new WeakMap<Slide, Known>())
  const all = useMemo(() => {
    const byName = new Map(asked.map((slide, place) => [nameOf(slide), answers[place] ?? NOTHING]))
    return deck.slides.map((slide, place): Shown => {
      const { made, isWaiting } = slide.of === undefined ? OWN_WORDS : (byName.get(nameOf(slide)) ?? NOTHING)
      if (made === undefined) return { slide, pages: [], state: isWaiting ? 'waiting' : 'making' }
      const before = known.get(slide)
      if (before?.made === made && before.place === place) return before.shown
      const pages = pagesOrBroken(slide, place, made, making)
      const shown: Shown = { slide, pages, state: 'made', made }
      known.set(slide, { made, place, shown })
      return shown
    })
  }, [deck.slides, asked, answers, known, making])
  const isThere = all[wanted]?.state !== 'making'
  useEffect(() => {
    if (isThere) turns.goOn()
  }, [turns, isThere])
  // Another page that shows the deck takes over what was asked for here: what it wants may not wait for its turn here.
  useEffect(() => () => turns.letGo(), [turns])
  return all
}

/** The names of what slides show, in the order in which they are likely to be asked for. */
const nearestFirst = (slides: readonly Slide[], wanted: number): readonly string[] =>
  slides
    .map((slide, place) => ({ name: nameOf(slide), far: Math.abs(place - wanted - 0.25) }))
    .toSorted((one, other) => one.far - other.far)
    .map(({ name }) => name)

const broken = (language: Language): MadeSlide => ({
  contents: [],
  missing: [madeSlideTexts[language].broken],
})

/** A fault in one slide leaves the others as they are. What the network does is asked for again. */
async function madeOrBroken(slide: Slide, making: Making): Promise<MadeSlide> {
  try {
    return await makeSlide(slide, making)
  } catch (error) {
    if (error instanceof ServiceError || error instanceof DownloadError) throw error
    console.error(error)
    return broken(making.language)
  }
}

function pagesOrBroken(slide: Slide, place: number, made: MadeSlide, { measure, language }: Making) {
  try {
    return pagesOf(slide, place, made, measure, language)
  } catch (error) {
    console.error(error)
    return pagesOf(slide, place, broken(language), measure, language)
  }
}

/** Two slides with the same name show the same. */
const nameOf = ({ of, pinned }: Slide): string => `${pinned ?? ''} ${of ?? ''}`

interface Answer {
  made: MadeSlide | undefined
  isWaiting: boolean
}

interface Known {
  made: MadeSlide
  place: number
  shown: Shown
}

const NOTHING: Answer = { made: undefined, isWaiting: false }
const OWN_WORDS: Answer = { made: { contents: [], missing: [] }, isWaiting: false }

const answersIn = (results: readonly UseQueryResult<MadeSlide>[]): readonly Answer[] =>
  results.map(({ data, failureCount }) => ({ made: data, isWaiting: failureCount > 0 }))

/** What the slides of a deck are made with: in its language, for its municipality. */
export function useMaking({ language, municipality }: Pick<Deck, 'language' | 'municipality'>): Making {
  const makerOf = use(SlideMakersContext)
  const view = useRegisterView()
  const client = useQueryClient()
  const fonts = slideFonts()
  return useMemo(
    () => ({
      makerOf,
      view,
      deckMunicipality: municipality,
      language,
      client,
      measure: canvasMeasure(fonts),
      origin: window.location.origin,
    }),
    [makerOf, view, municipality, language, client, fonts],
  )
}
