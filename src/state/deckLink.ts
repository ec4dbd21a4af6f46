import { type Deck, type DeckRead, readDeck, writeDeck } from '../contract/deck.ts'

/** The fragment of a link to a deck begins with it; what follows is packed. */
const PREFIX = 'dek='
/** What a link may unpack to, in bytes: a small text can be packed that fills a computer. */
const MOST_BYTES = 4 * 1024 * 1024

/** The fragment that holds a deck whole, without its `#`. */
export async function fragmentOf(deck: Deck): Promise<string> {
  const packed = new Blob([writeDeck(deck)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  return (
    PREFIX +
    btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '')
  )
}

/** The deck of a fragment, as far as it is there; undefined where the fragment is none of a deck. */
export async function deckOfFragment(fragment: string): Promise<DeckRead | undefined> {
  const given = fragment.replace(/^#/, '')
  if (!given.startsWith(PREFIX)) return undefined
  const text = await unpacked(given.slice(PREFIX.length))
  return text === undefined ? { state: 'refused', reason: 'too-large' } : readDeck(text)
}

/** As much as comes out of it before it ends or breaks off; undefined where that is too much. */
async function unpacked(packed: string): Promise<string | undefined> {
  const bytes = bytesOf(packed)
  const source = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  try {
    const reader = source.getReader()
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.byteLength
      if (size > MOST_BYTES) return undefined
      text += decoder.decode(part.value, { stream: true })
    }
  } catch {
    // Cut short: what came out is used.
  }
  return text
}

function bytesOf(packed: string): Uint8Array<ArrayBuffer> {
  const base64 = packed
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^A-Za-z0-9+/].*$/s, '')
  // A group of one letter holds no byte.
  const whole = base64.slice(0, base64.length - (base64.length % 4 === 1 ? 1 : 0))
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0))
}
