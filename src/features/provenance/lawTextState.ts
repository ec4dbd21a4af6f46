import type { Law } from '../../domain/register/things.ts'

/** Was the newest text of the law that is known read, an older one, or none that is in force? */
export function lawTextState({
  consolidationRead,
  newestConsolidation,
}: Law): 'upToDate' | 'outdated' | 'notRead' {
  if (consolidationRead === undefined) return 'notRead'
  return newestConsolidation !== undefined && newestConsolidation > consolidationRead
    ? 'outdated'
    : 'upToDate'
}
