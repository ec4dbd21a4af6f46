const ALLOWED = ['https:', 'http:']
/** Marks that browsers let stand in an address, and the schemas of Office do not. */
const NOT_IN_OFFICE = /[[\]\\^`{|}]/g

/** An address as a link may have it; undefined for one that leads to no page ("javascript:…", half an address). */
export function safeAddress(given: string | undefined): string | undefined {
  if (given === undefined || !URL.canParse(given)) return undefined
  const { protocol, origin, pathname, search, hash } = new URL(given)
  if (!ALLOWED.includes(protocol)) return undefined
  return origin + `${pathname}${search}${hash}`.replace(NOT_IN_OFFICE, (mark) => encodeURIComponent(mark))
}
