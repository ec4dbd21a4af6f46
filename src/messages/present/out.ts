import { topic } from '../texts.ts'

/** A deck that leaves the app: as PowerPoint, link, file, picture, or on paper. */
export const outTexts = topic(
  {
    group: 'Tonen, bewaren en delen',
    show: 'Tonen',
    pptx: 'PowerPoint',
    pdf: 'Afdrukken of PDF',
    withNotes: 'met notities',
    notesOf: (slide: number) => `Notities bij dia ${slide}`,
    notesOfPage: (slide: number, page: number, of: number) =>
      `Notities bij dia ${slide} (pagina ${page} van ${of})`,
    notPrinted: (slide: number) =>
      `Dia ${slide} was nog niet gemaakt toen dit werd afgedrukt. Druk opnieuw af met de knop “Afdrukken of PDF”: die wacht op alle dia’s.`,
    link: 'Link kopiëren',
    file: 'Bestand bewaren',
    picture: (number: number) => `Dia ${number} als plaatje`,
    pictureAs: (format: string, number: number) => `Dia ${number} als ${format}`,
    making: (made: number, of: number) => `De dia’s worden gemaakt: ${made} van ${of} …`,
    writing: 'Het bestand wordt gemaakt …',
    done: (file: string) => `${file} staat bij uw downloads.`,
    copied:
      'Link gekopieerd. De hele presentatie zit in de link, ook de notities voor de spreker; er is niets verstuurd.',
    copiedLong: (characters: string) =>
      `Link gekopieerd: ${characters} tekens. Sommige programma’s breken zo’n lange link af. Het bestand is dan zekerder.`,
    onlyHere:
      'De link begint met het adres van deze computer en opent alleen hier. Geef een ander het bestand.',
    notCopied: 'Kopiëren lukt niet. Kopieer de link hieronder zelf.',
    linkField: 'Link naar de presentatie',
    waiting: (slide: number) =>
      `Dia ${slide} kan nu niet worden gemaakt: de gegevensdienst geeft geen antwoord. Controleer de verbinding en probeer het opnieuw.`,
    failed: (what: string, reason: string) => `Niet gelukt (${what}): ${reason}`,
    noSlide: 'De presentatie heeft nog geen dia.',
  },
  {
    group: 'Show, save and share',
    show: 'Show',
    pptx: 'PowerPoint',
    pdf: 'Print or PDF',
    withNotes: 'with notes',
    notesOf: (slide) => `Notes to slide ${slide}`,
    notesOfPage: (slide, page, of) => `Notes to slide ${slide} (page ${page} of ${of})`,
    notPrinted: (slide) =>
      `Slide ${slide} had not been made yet when this was printed. Print again with the button “Print or PDF”: it waits for all slides.`,
    link: 'Copy link',
    file: 'Save file',
    picture: (number) => `Slide ${number} as a picture`,
    pictureAs: (format, number) => `Slide ${number} as ${format}`,
    making: (made, of) => `The slides are being made: ${made} of ${of} …`,
    writing: 'The file is being made …',
    done: (file) => `${file} is with your downloads.`,
    copied:
      'Link copied. The whole presentation is in the link, the speaker’s notes too; nothing has been sent.',
    copiedLong: (characters) =>
      `Link copied: ${characters} characters. Some programs cut off a link of that length. The file is then safer.`,
    onlyHere: 'The link begins with the address of this computer and opens here alone. Give others the file.',
    notCopied: 'Copying is not possible. Copy the link below yourself.',
    linkField: 'Link to the presentation',
    waiting: (slide) =>
      `Slide ${slide} cannot be made now: the data service does not answer. Check the connection and try again.`,
    failed: (what, reason) => `Not done (${what}): ${reason}`,
    noSlide: 'The presentation has no slide yet.',
  },
)
