/**
 * Strong entity tags, made from the content: the same register gives the same tag after a restart, on every store.
 * Two rounds of cyrb53, since Web Crypto is missing on pages without TLS, where the mocks run too. A tag is no secret.
 */
export function entityTag(body: string): string {
  return `"${cyrb53(body, 1)}${cyrb53(body, 2)}"`
}

/** Does `If-None-Match` name this tag? Weak comparison, as RFC 9110 (13.1.2) has it. */
export function isNamedIn(header: string | null | undefined, tag: string): boolean {
  if (header === null || header === undefined) return false
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)
}

function cyrb53(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed
  let low = 0x41c6ce57 ^ seed
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    high = Math.imul(high ^ unit, 2654435761)
    low = Math.imul(low ^ unit, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}
