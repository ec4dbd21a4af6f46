import type { BoundaryChange } from '../register/things.ts'

/** The municipalities, also those in between, that a municipality was formed of; those of a border correction are none. */
export function formersOf(code: string, changes: readonly BoundaryChange[]): string[] {
  const found = new Set<string>()
  const follow = (to: string, before: string) => {
    for (const change of changes) {
      if (change.to !== to || change.kind === 'border-correction' || change.on > before) continue
      if (change.from === code || found.has(change.from) || change.share === 0) continue
      found.add(change.from)
      follow(change.from, change.on)
    }
  }
  follow(code, '9999-12-31')
  return [...found]
}
