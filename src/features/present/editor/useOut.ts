import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { PAGES } from '../../../contract/addresses.ts'
import { formatNumber } from '../../../messages/format.ts'
import { listTexts } from '../../../messages/lists.ts'
import { outTexts } from '../../../messages/present/out.ts'
import { plainText } from '../../../slides/words.ts'
import { fragmentOf } from '../../../state/deckLink.ts'
import type { KeptDeck } from '../../../state/decks.ts'
import { DownloadError } from '../../../ui/download/failure.ts'
import { fetchedPart } from '../../../ui/download/fetchPart.ts'
import { fileName, saveFile } from '../../../ui/download/saveFile.ts'
import { useLanguage, useTexts } from '../../../ui/language.tsx'
import { deckAsPptx } from './deckFiles.ts'
import { saveDeck } from '../decks/saveDeck.ts'
import type { Shown } from '../usePages.ts'

/** Longer than this a link breaks in some programs for mail and text. */
const LONG_LINK = 2000
/** Where the service runs for who sits at this computer alone. */
const THIS_COMPUTER = /^(?:localhost|127\.|\[::1\])/

const picturePart = fetchedPart(() => import('./slideFile.ts'))

/** What has to wait until every slide is made. */
type Asked = 'pptx' | 'print'

/** The ways out of the app; `said` tells how it goes. */
export function useOut(
  { deck }: KeptDeck,
  shown: readonly Shown[],
  chosen: number,
  picture: RefObject<HTMLElement | null>,
) {
  const t = useTexts(outTexts)
  const lists = useTexts(listTexts)
  const language = useLanguage()
  const [asked, ask] = useState<Asked>()
  const [said, say] = useState('')
  /** The link, where the reader has to copy it. */
  const [link, setLink] = useState<string>()
  const made = shown.filter(({ state }) => state === 'made').length
  const waiting = shown.findIndex(({ state }) => state === 'waiting')

  const trying = async (what: string, work: () => Promise<string>) => {
    say(t.writing)
    try {
      say(await work())
    } catch (error) {
      const reason =
        error instanceof DownloadError
          ? lists[error.failure]
          : lists.unexpected(error instanceof Error ? error.message : String(error))
      say(t.failed(what, reason))
    }
  }
  const save = (end: string, content: Blob): string => {
    const name = `${fileName(deck.title)}${end}`
    saveFile(name, content)
    return t.done(name)
  }
  const writePptx = () =>
    trying('PowerPoint', async () => {
      const pages = shown.flatMap((each) => each.pages)
      return save('.pptx', await deckAsPptx(deck, pages, new Date().toISOString()))
    })
  const goOn = useEffectEvent((what: Asked) => {
    ask(undefined)
    if (waiting >= 0) say(t.waiting(waiting + 1))
    else if (what === 'pptx') void writePptx()
    else {
      say('')
      window.print()
    }
  })
  const isReady = waiting >= 0 || made === shown.length
  useEffect(() => {
    if (asked === undefined || !isReady) return
    // Says what it does before it does it.
    const timer = setTimeout(() => goOn(asked))
    return () => clearTimeout(timer)
  }, [asked, isReady])

  return {
    said: asked === undefined || isReady ? said : t.making(made, shown.length),
    link,
    ask: (what: Asked) => {
      if (shown.length === 0) say(t.noSlide)
      else ask(what)
    },
    file: () => say(t.done(saveDeck(deck))),
    copy: async () => {
      const address = `${window.location.origin}${PAGES.present}#${await fragmentOf(deck)}`
      try {
        await navigator.clipboard.writeText(address)
        setLink(undefined)
        const words =
          address.length > LONG_LINK ? t.copiedLong(formatNumber(address.length, language)) : t.copied
        say(THIS_COMPUTER.test(window.location.hostname) ? `${words} ${t.onlyHere}` : words)
      } catch {
        setLink(address)
        say(t.notCopied)
      }
    },
    picture: (format: 'PNG' | 'SVG') =>
      trying(format, async () => {
        const drawings = picture.current?.querySelectorAll('svg.slide-picture') ?? []
        const pages = shown[chosen]?.pages ?? []
        if (pages.length === 0 || drawings.length !== pages.length) throw new DownloadError('noDrawing')
        const { slidePng, slideSvg } = await picturePart()
        const write = format === 'PNG' ? slidePng : slideSvg
        const names: string[] = []
        for (const [place, { content }] of pages.entries()) {
          const drawing = drawings[place]
          if (!(drawing instanceof SVGSVGElement)) continue
          const part = place === 0 ? '' : `-${place + 1}`
          const blob = await write(drawing, plainText(content.title))
          names.push(save(`-dia-${chosen + 1}${part}.${format.toLowerCase()}`, blob))
        }
        return names.join(' ')
      }),
  }
}
