/** The two content codings that the site speaks, best first. */
export type Encoding = 'br' | 'gzip'

/**
 * Extension of a file made at build, and what is added to the entity tag: a strong tag belongs to one coding only
 * (RFC 9110, 8.8.3.3).
 */
export const ENCODINGS: Record<Encoding, { extension: string; suffix: string }> = {
  br: { extension: '.br', suffix: '-br' },
  gzip: { extension: '.gz', suffix: '-gz' },
}

/** The codings that an `Accept-Encoding` header allows, best first. */
export function preferredEncodings(header: string | null): Encoding[] {
  const allowed = new Map(
    (header ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => {
        const [name = '', ...parameters] = part.trim().split(';')
        return [name, !parameters.some((one) => /^\s*q=0(\.0*)?\s*$/.test(one))]
      }),
  )
  return (['br', 'gzip'] as const).filter((one) => allowed.get(one) ?? allowed.get('*') ?? false)
}
