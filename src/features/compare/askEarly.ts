import { preload } from '../../api/preload.ts'
import { PAGES } from '../../contract/addresses.ts'
import { type AskedComparator, readComparison } from '../../contract/comparisonAddress.ts'
import { EMBEDDED_REGISTER_ID } from '../../contract/embeddedRegister.ts'
import { figureBlocksPath } from '../../contract/figureBlocks.ts'
import { weighedBy } from './weighedBy.ts'
import { VIEW_PARTS } from './views.ts'

/** An address that was made by hand may name anything, as often as it likes: the page asks for what exists. */
const MOST = 12

/**
 * Asks for the view and the figures that an address names before the app and the page are there. What fails is asked for
 * again by the page, which says so.
 */
export function askEarly({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  // Going to the page within the app, the address is that of the page already. Who thinks better of it while this code comes has
  // gone on to another.
  if (pathname !== PAGES.compare) return
  const { asked } = readComparison(new URLSearchParams(search))
  const { scale = 'gemeente', view = 'table', within, comparator = 'country' } = asked
  VIEW_PARTS[view]().catch(() => undefined)
  const indicators = (asked.indicators ?? []).filter((id) => isKnown('id', id))
  if (within !== undefined && !isKnown('code', within)) return
  // The comparator of wijken and buurten is larger than they are.
  const larger = [...(scale === 'gemeente' ? [] : indicators), ...weighedBy(kindOf(comparator))]
  const paths = [
    ...indicators.map((id) => figureBlocksPath(id, scale, scale === 'gemeente' ? undefined : within)),
    ...larger.map((id) => figureBlocksPath(id, 'gemeente')),
  ]
  for (const path of [...new Set(paths)].slice(0, MOST)) preload(path)
}

/** Does it exist, as far as the register that came with the page can say? Searched as text: it is read whole later. */
function isKnown(key: 'id' | 'code', name: string): boolean {
  const register = document.getElementById(EMBEDDED_REGISTER_ID)?.textContent
  return register === undefined || register.includes(`"${key}":"${name}"`)
}

const kindOf = (comparator: AskedComparator) => (typeof comparator === 'string' ? comparator : 'region')
