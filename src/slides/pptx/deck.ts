import { slideTexts } from '../../messages/slides.ts'
import type { Language } from '../../messages/texts.ts'
import type { Measure } from '../measure.ts'
import type { Hand } from './hand.ts'
import { LAYOUTS, layoutPart, masterPart } from './master.ts'
import { notesMaster } from './notes.ts'
import { type Part, type Relation, relation, zipParts } from './package.ts'
import {
  appProperties,
  coreProperties,
  type FileProperties,
  FIRST_SLIDE_RELATION,
  presentationPart,
  presentationProperties,
  tableStyles,
  viewProperties,
} from './properties.ts'
import { hasNotes, type PptxSlide, slideParts } from './slideParts.ts'
import type { SlideTheme } from '../slideTheme.ts'
import { layoutPath, NOTES_MASTER, slidePath, TYPES } from './paths.ts'
import { themePart } from './themePart.ts'

/** A deck as it is handed over. */
export interface PptxDeck extends FileProperties {
  readonly language: Language
  readonly theme: SlideTheme
  readonly slides: readonly PptxSlide[]
  /** How wide text is in the font of the theme. */
  readonly measure: Measure
}

const MAIN = 'ppt/presentation.xml'
const MASTER = 'ppt/slideMasters/slideMaster1.xml'
const THEME = 'ppt/theme/theme1.xml'
const NOTES_THEME = 'ppt/theme/theme2.xml'
const PROPERTIES = {
  presentation: 'ppt/presProps.xml',
  view: 'ppt/viewProps.xml',
  tables: 'ppt/tableStyles.xml',
  core: 'docProps/core.xml',
  app: 'docProps/app.xml',
}
const CORE_RELATION = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/**
 * A deck as a PowerPoint file in which everything can be edited: text, tables, charts with their data, shapes and lines.
 * The same deck always gives the same bytes.
 */
export function writePptx(deck: PptxDeck): Uint8Array {
  const hand: Hand = {
    language: deck.language,
    texts: slideTexts[deck.language],
    theme: deck.theme,
    measure: deck.measure,
  }
  const numbers = { charts: 0, drawings: 0 }
  const slides = deck.slides.flatMap((slide, place) => slideParts(slide, place + 1, numbers, hand))
  return zipParts(
    [presentation(deck.slides.length, hand), ...frameParts(hand), ...slides, ...propertyParts(deck, hand)],
    [
      relation('rId1', 'officeDocument', MAIN),
      relation('rId2', CORE_RELATION, PROPERTIES.core),
      relation('rId3', 'extended-properties', PROPERTIES.app),
    ],
  )
}

function presentation(count: number, hand: Hand): Part {
  const slides = Array.from({ length: count }, (_, place) =>
    relation(`rId${FIRST_SLIDE_RELATION + place}`, 'slide', slidePath(place + 1)),
  )
  const others: readonly (readonly [string, string])[] = [
    ['presProps', PROPERTIES.presentation],
    ['viewProps', PROPERTIES.view],
    ['theme', THEME],
    ['tableStyles', PROPERTIES.tables],
  ]
  const relations: Relation[] = [
    relation('rId1', 'slideMaster', MASTER),
    relation('rId2', 'notesMaster', NOTES_MASTER),
    ...slides,
    ...others.map(([type, path], place) =>
      relation(`rId${FIRST_SLIDE_RELATION + count + place}`, type, path),
    ),
  ]
  return { path: MAIN, type: TYPES.presentation, content: presentationPart(count, hand), relations }
}

/** Master, layouts and themes. */
function frameParts(hand: Hand): Part[] {
  const layouts = LAYOUTS.map((name): Part => {
    return {
      path: layoutPath(name),
      type: TYPES.layout,
      content: layoutPart(name, hand),
      relations: [relation('rId1', 'slideMaster', MASTER)],
    }
  })
  const master: Part = {
    path: MASTER,
    type: TYPES.master,
    content: masterPart(hand),
    relations: [
      ...LAYOUTS.map((name, place) => relation(`rId${place + 1}`, 'slideLayout', layoutPath(name))),
      relation(`rId${LAYOUTS.length + 1}`, 'theme', THEME),
    ],
  }
  const notes: Part = {
    path: NOTES_MASTER,
    type: TYPES.notesMaster,
    content: notesMaster(hand),
    relations: [relation('rId1', 'theme', NOTES_THEME)],
  }
  const themes = [THEME, NOTES_THEME].map((path) => ({
    path,
    type: TYPES.theme,
    content: themePart(hand.theme),
  }))
  return [master, ...layouts, notes, ...themes]
}

const propertyParts = (deck: PptxDeck, hand: Hand): Part[] => [
  { path: PROPERTIES.presentation, type: TYPES.presProps, content: presentationProperties },
  { path: PROPERTIES.view, type: TYPES.viewProps, content: viewProperties },
  { path: PROPERTIES.tables, type: TYPES.tableStyles, content: tableStyles },
  { path: PROPERTIES.core, type: TYPES.core, content: coreProperties(deck, hand) },
  {
    path: PROPERTIES.app,
    type: TYPES.app,
    content: appProperties(deck.author, deck.slides.length, deck.slides.filter(hasNotes).length),
  },
]
