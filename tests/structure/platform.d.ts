/** What the contract may take for granted besides JavaScript itself: the URL Standard, which browsers and Node share. */
declare class URLSearchParams implements Iterable<[string, string]> {
  constructor(
    init?: string | Readonly<Record<string, string>> | Iterable<readonly [string, string]> | URLSearchParams,
  )
  append(name: string, value: string): void
  delete(name: string): void
  get(name: string): string | null
  getAll(name: string): string[]
  has(name: string): boolean
  set(name: string, value: string): void
  keys(): IterableIterator<string>
  toString(): string
  [Symbol.iterator](): IterableIterator<[string, string]>
}
