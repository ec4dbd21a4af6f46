/**
 * Reads a GeoJSON text without holding it: each member of `features` is parsed by itself and handed on, and what stands
 * around them is parsed at the end, with a 0 for each. Both together are read as strictly as the text at once would be.
 */

/** What would take too much memory: one region, or all that is not a region. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
  readonly what: 'region' | 'rest'
  constructor(what: 'region' | 'rest') {
    super(`the ${what} is too large`)
    this.what = what
  }
}

export interface Most {
  /** Bytes of one region. */
  region: number
  /** Bytes of what is no region: all of a topology. */
  rest: number
}

const [QUOTE, BACKSLASH, COLON, COMMA] = [0x22, 0x5c, 0x3a, 0x2c]
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d]
const KEY = 'features'
const PLACE_OF_ONE = Buffer.from('0')

/**
 * @param take gets each member of `features`
 * @throws TooLarge, or SyntaxError where the text is no JSON; then what was taken is of no use
 */
export function createSplitter(take: (feature: unknown) => void, most: Most) {
  const [rest, region] = [pieces('rest', most.rest), pieces('region', most.region)]
  let [depth, inText, escaped, inFeatures] = [0, false, false, false]
  /** The last text at the outermost level, and the one that a colon made a key. */
  let [word, key, wordBegun] = ['', '', false]

  function endOfOne(): void {
    const text = region.taken()
    if (text.trim() === '') {
      rest.add(Buffer.from(text))
      return
    }
    rest.add(PLACE_OF_ONE)
    take(JSON.parse(text))
  }

  function outermost(byte: number): void {
    if (byte === COLON) key = word
    else if (byte === COMMA) key = ''
  }

  return {
    write(piece: Buffer): void {
      let from = 0
      const cut = (at: number) => {
        ;(inFeatures ? region : rest).add(piece.subarray(from, at))
        from = at
      }
      for (let at = 0; at < piece.length; at += 1) {
        const byte = piece[at] ?? 0
        if (inText) {
          if (escaped) escaped = false
          else if (byte === BACKSLASH) escaped = true
          else if (byte === QUOTE) [inText, wordBegun] = [false, false]
          if (wordBegun && word.length <= KEY.length) word += String.fromCharCode(byte)
        } else if (byte === QUOTE) {
          inText = true
          if (depth === 1) [word, wordBegun] = ['', true]
        } else if (byte === OPEN || byte === OPEN_LIST) {
          depth += 1
          if (depth === 2 && byte === OPEN_LIST && key === KEY) {
            cut(at + 1)
            inFeatures = true
          }
        } else if (byte === CLOSE || byte === CLOSE_LIST) {
          depth -= 1
          if (inFeatures && depth === 1) {
            cut(at)
            endOfOne()
            inFeatures = false
          }
        } else if (inFeatures && depth === 2 && byte === COMMA) {
          cut(at)
          endOfOne()
          // The comma itself stands between the places of the two.
          rest.add(piece.subarray(at, at + 1))
          from = at + 1
        } else if (depth === 1) outermost(byte)
      }
      cut(piece.length)
    },

    /** What stands around the regions, with a 0 for each of them. */
    end(): unknown {
      if (inFeatures) throw new SyntaxError('the text breaks off')
      return JSON.parse(rest.taken())
    },
  }
}

/** Bytes in pieces, up to a limit, and once as text. */
function pieces(what: TooLarge['what'], most: number) {
  let kept: Buffer[] = []
  let size = 0
  return {
    add(piece: Buffer): void {
      size += piece.length
      if (size > most) throw new TooLarge(what)
      kept.push(piece)
    },
    taken(): string {
      const text = Buffer.concat(kept).toString('utf8')
      ;[kept, size] = [[], 0]
      return text
    },
  }
}
