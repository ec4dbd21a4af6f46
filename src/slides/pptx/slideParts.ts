import { safeAddress } from '../address.ts'
import type { Box } from '../box.ts'
import type { Chart } from '../chart.ts'
import type { SlideContent } from '../content.ts'
import { placesOf } from '../places.ts'
import { chartDrawing } from './chart/drawing.ts'
import { chartParts } from './chart/chartParts.ts'
import type { Hand } from './hand.ts'
import { notesSlide } from './notes.ts'
import { type Part, type Relation, relation } from './package.ts'
import {
  chartPath,
  drawingPath,
  layoutPath,
  NOTES_MASTER,
  notesPath,
  slidePath,
  TYPES,
  workbookPath,
} from './paths.ts'
import { layoutOf, RELATION, slidePart } from './slide.ts'
import { workbook } from './workbook.ts'

export interface PptxSlide {
  readonly content: SlideContent
  /** What the presenter reads; a line each. */
  readonly notes?: string | undefined
}

/** How many charts and drawings there are already: parts are numbered through the deck. */
interface Numbers {
  charts: number
  drawings: number
}

export const hasNotes = ({ notes = '' }: PptxSlide): boolean => notes.trim() !== ''

/** A slide with all that belongs to it: its notes, its chart with workbook and drawing. */
export function slideParts(given: PptxSlide, number: number, numbers: Numbers, hand: Hand): Part[] {
  const { content, notes = '' } = given
  const path = slidePath(number)
  const relations: Relation[] = [relation(RELATION.layout, 'slideLayout', layoutPath(layoutOf(content)))]
  const parts: Part[] = []
  if (hasNotes(given)) {
    relations.push(relation(RELATION.notes, 'notesSlide', notesPath(number)))
    parts.push({
      path: notesPath(number),
      type: TYPES.notes,
      content: notesSlide(notes, number, hand),
      relations: [relation('rId1', 'notesMaster', NOTES_MASTER), relation('rId2', 'slide', path)],
    })
  }
  if (content.body.kind === 'chart') {
    numbers.charts += 1
    relations.push(relation(RELATION.chart, 'chart', chartPath(numbers.charts)))
    parts.push(...partsOfChart(content.body.chart, placesOf(content, hand.measure).body, numbers, hand))
  }
  const address = safeAddress(content.sourceAddress)
  if (address !== undefined)
    relations.push({ id: RELATION.source, type: 'hyperlink', target: address, isOutside: true })
  return [...parts, { path, type: TYPES.slide, content: slidePart(content, number, hand), relations }]
}

function partsOfChart(given: Chart, frame: Box, numbers: Numbers, hand: Hand): Part[] {
  const { chart, cells, marks } = chartParts(given, frame, hand)
  const book = workbookPath(numbers.charts)
  const relations = [relation('rId1', 'package', book)]
  const parts: Part[] = [{ path: book, content: workbook(cells) }]
  if (marks.length > 0) {
    numbers.drawings += 1
    relations.push(relation('rId2', 'chartUserShapes', drawingPath(numbers.drawings)))
    parts.push({
      path: drawingPath(numbers.drawings),
      type: TYPES.chartDrawing,
      content: chartDrawing(marks, frame, hand),
    })
  }
  return [...parts, { path: chartPath(numbers.charts), type: TYPES.chart, content: chart, relations }]
}
