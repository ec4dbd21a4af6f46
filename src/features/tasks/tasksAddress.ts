import { choice } from '../../contract/selection.ts'

/** How the tasks are shown, and in what order. */
export const viewCodec = choice('weergave', { matrix: 'matrix', list: 'lijst' })
export const orderCodec = choice('volgorde', { law: 'wet', missing: 'ontbreekt' })
