/** Made when it is first asked for: making one is slow, and the first page sorts few names. */
let collator: Intl.Collator | undefined

/**
 * The order of names wherever a reader meets them, in either language: ’s-Hertogenbosch under the s, Wijk 2 before Wijk 10,
 * De Wolden before Delft, Échternach as if without its accent.
 */
export function compareNames(a: string, b: string): number {
  collator ??= new Intl.Collator('nl', { numeric: true })
  return collator.compare(withoutApostrophe(a), withoutApostrophe(b))
}

const withoutApostrophe = (name: string): string => (/^['’‘]/.test(name) ? name.slice(1) : name)
