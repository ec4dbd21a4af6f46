import { type LayoutName, LAYOUTS } from './master.ts'

/** Where parts stand in the file, and their content types. */

const PRESENTATION = 'application/vnd.openxmlformats-officedocument.presentationml.'
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml.'

export const TYPES = {
  presentation: `${PRESENTATION}presentation.main+xml`,
  master: `${PRESENTATION}slideMaster+xml`,
  layout: `${PRESENTATION}slideLayout+xml`,
  notesMaster: `${PRESENTATION}notesMaster+xml`,
  slide: `${PRESENTATION}slide+xml`,
  notes: `${PRESENTATION}notesSlide+xml`,
  presProps: `${PRESENTATION}presProps+xml`,
  viewProps: `${PRESENTATION}viewProps+xml`,
  tableStyles: `${PRESENTATION}tableStyles+xml`,
  chart: `${DRAWING}chart+xml`,
  chartDrawing: `${DRAWING}chartshapes+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
} as const

export const NOTES_MASTER = 'ppt/notesMasters/notesMaster1.xml'

export const layoutPath = (name: LayoutName): string =>
  `ppt/slideLayouts/slideLayout${LAYOUTS.indexOf(name) + 1}.xml`

/** Numbers begin at 1. */
export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`
export const notesPath = (number: number): string => `ppt/notesSlides/notesSlide${number}.xml`
export const chartPath = (number: number): string => `ppt/charts/chart${number}.xml`
export const workbookPath = (number: number): string =>
  `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`
export const drawingPath = (number: number): string => `ppt/drawings/drawing${number}.xml`
