import { topic } from './texts.ts'

/** What can be done with a slide that has just been added: said once there is one. */
export const addedSlideTexts = topic(
  {
    open: 'Naar de presentatie',
    undo: 'Ongedaan maken',
    undone: 'De dia is er weer uit.',
    notUndone: (deck: string) =>
      `Er is niets weggehaald: in “${deck}” staat de dia niet meer zoals u haar toevoegde.`,
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
    undone: 'The slide has been taken out again.',
    notUndone: (deck) => `Nothing has been taken out: in “${deck}” the slide is no longer as you added it.`,
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
