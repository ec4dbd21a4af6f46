import { topic } from './texts.ts'

/** What can be done with a slide that has just been added: said once there is one. */
export const addedSlideTexts = topic(
  {
    open: 'Naar de presentatie',
    undo: 'Ongedaan maken',
    other: 'Andere presentatie',
    which: 'In welke presentatie?',
    remembered: 'De volgende dia’s gaan dan ook daarheen.',
    newDeck: 'Nieuwe presentatie',
    newTitle: 'Mijn presentatie',
    untitled: 'Presentatie zonder naam',
    isHere: (slides: string) => `${slides}, de dia staat hier`,
    isFull: (slides: string) => `${slides}, vol`,
    close: 'Sluiten',
  },
  {
    open: 'Go to the presentation',
    undo: 'Undo',
    other: 'Another presentation',
    which: 'In which presentation?',
    remembered: 'The slides that follow will go there too.',
    newDeck: 'New presentation',
    newTitle: 'My presentation',
    untitled: 'Presentation without a name',
    isHere: (slides) => `${slides}, the slide is here`,
    isFull: (slides) => `${slides}, full`,
    close: 'Close',
  },
)
