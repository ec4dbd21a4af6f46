import type { galleryTexts } from '../../messages/gallery.ts'

/** The parts of a sheet: their ids, and the text that is their title. */
export const PARTS = [
  { id: 'dingen', title: 'chips' },
  { id: 'merken', title: 'marks' },
  { id: 'woorden', title: 'words' },
  { id: 'feiten', title: 'facts' },
  { id: 'bediening', title: 'widgets' },
  { id: 'lijsten', title: 'lists' },
  { id: 'figuren', title: 'figures' },
  { id: 'gebieden-lijnen', title: 'regionLines' },
  { id: 'kleine-figuren', title: 'smallFigures' },
  { id: 'gebieden', title: 'heatTables' },
  { id: 'volgorde', title: 'ordered' },
  { id: 'doel-op-verschil', title: 'trajectories' },
  { id: 'kaarten', title: 'maps' },
  { id: 'tijdlijn', title: 'timeline' },
  { id: 'dias', title: 'slides' },
] as const satisfies readonly { id: string; title: keyof (typeof galleryTexts)['nl'] }[]
