import { choice } from '../../contract/selection.ts'

/** How the portfolio is shown, in what order, and whether the timeline is a drawing. */
export const viewCodec = choice('weergave', { list: 'lijst', timeline: 'tijdlijn', tier: 'niveau' })
export const orderCodec = choice('volgorde', { ends: 'einde', tier: 'niveau', name: 'naam', start: 'begin' })
export const formCodec = choice('vorm', { chart: 'grafiek', table: 'tabel' })
