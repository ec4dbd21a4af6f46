import { HEIGHT_QUESTION, type HeightMessage } from '../contract/embedding.ts'

/** The site of the page around this one, where it may show our figures; undefined where there is none, or none that we may tell. */
export function siteAround(allowed: readonly string[]): string | undefined {
  if (window.parent === window) return undefined
  // Firefox does not say who is around; there only where the reader came from does.
  const ancestors: DOMStringList | undefined = window.location.ancestorOrigins
  const around = ancestors?.[0] ?? originOf(document.referrer)
  return around !== undefined && allowed.includes(around) ? around : undefined
}

const originOf = (address: string): string | undefined =>
  URL.canParse(address) ? new URL(address).origin : undefined

/**
 * Tells the page around this one how high an element is, now, whenever that changes and when asked; nobody else.
 * @returns how to stop
 */
export function postHeight(element: HTMLElement, allowed: readonly string[]): () => void {
  const site = siteAround(allowed)
  if (site === undefined) return () => undefined
  let said = 0
  const say = () => {
    const { bottom } = element.getBoundingClientRect()
    // Down to the end of the element, wherever it was scrolled to; what is below it is not ours.
    said = Math.ceil(bottom + window.scrollY)
    const message: HeightMessage = { type: 'gezond-verband:hoogte', hoogte: said }
    window.parent.postMessage(message, site)
  }
  const observer = new ResizeObserver(say)
  observer.observe(element)
  const answer = ({ data, origin, source }: MessageEvent<unknown>) => {
    if (data === HEIGHT_QUESTION && origin === site && source === window.parent) say()
  }
  window.addEventListener('message', answer)
  return () => {
    observer.disconnect()
    window.removeEventListener('message', answer)
  }
}
