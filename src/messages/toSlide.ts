import { topic } from './texts.ts'

/** Putting a view on a slide. */
export const toSlideTexts = topic(
  {
    add: 'Op dia',
    addTitled: (title: string) => `Op dia: ${title}`,
    added: (number: number, deck: string) => `Dia ${number} van “${deck}”.`,
    notKept: 'Uw browser bewaart de dia niet: ze is weg als u dit venster sluit.',
    failed: 'De dia kon niet worden gemaakt: de verbinding is weg. Probeer het nog eens.',
    tooLong: 'Deze keuze is te groot voor een dia. Kies minder gebieden of indicatoren, of een groep.',
  },
  {
    add: 'To slide',
    addTitled: (title) => `To slide: ${title}`,
    added: (number, deck) => `Slide ${number} of “${deck}”.`,
    notKept: 'Your browser does not keep the slide: it is gone when you close this window.',
    failed: 'The slide could not be made: the connection is gone. Please try again.',
    tooLong: 'This selection is too large for a slide. Choose fewer regions or indicators, or a group.',
  },
)
