/** Figures on other sites: where they stand, who may show them, and what a frame and the page around it tell each other. */
import { EMBEDDED, isEmbedded, PAGES, patternAt } from './addresses.ts'
import { DIAGRAM } from './diagramAddress.ts'

/** What a site may put on its page, so that the frame gets as high as what is in it. */
export const EMBED_SCRIPT = '/insluiten.js'

/** The frame says how high it is, in CSS pixels; the page around it can ask, in case that was said before it listened. */
export interface HeightMessage {
  type: 'gezond-verband:hoogte'
  hoogte: number
}
export const HEIGHT_QUESTION = 'gezond-verband:hoe-hoog'

/** Anchors of figures of an indicator; other parts of that page are not shown alone. */
export const INDICATOR_FIGURE = 'cijfer-'

/** Where the figure of an address is shown alone; undefined where the address is of nothing that can be. */
export function embeddedAddress({
  pathname,
  search,
  hash,
}: Readonly<Record<'pathname' | 'search' | 'hash', string>>): string | undefined {
  const isFigure = (() => {
    switch (patternAt(pathname)) {
      case PAGES.compare:
        return true
      case '/indicatoren/:id':
        return hash.startsWith(`#${INDICATOR_FIGURE}`)
      case PAGES.partners:
        return new URLSearchParams(search).get('weergave') === DIAGRAM
      default:
        return false
    }
  })()
  return isFigure ? `${EMBEDDED}${pathname}${search}${hash}` : undefined
}

/** The page with the same selection as a figure that is shown alone. */
export const addressOfEmbedded = (address: string): string =>
  isEmbedded(address.split(/[?#]/, 1)[0] ?? '') ? address.slice(EMBEDDED.length) : address
