import { topic } from '../texts.ts'

/** What is said of a deck that comes from elsewhere: from a link or a file. */
export const openingTexts = topic(
  {
    fromLink: 'De presentatie uit de link staat nu op deze computer.',
    fromFile: (file: string) => `De presentatie uit “${file}” staat nu op deze computer.`,
    alreadyHere: 'Deze presentatie stond al op deze computer.',
    discard: 'Weer weggooien',
    lost: (there: number, of: number) =>
      `Van de ${of} dia’s zijn er ${there} over: de rest is afgebroken of onleesbaar. Vraag de maker om de hele link of het bestand.`,
    fault: (slide: number, field: string) =>
      `Dia ${slide}: ${field} kan niet worden gebruikt en is weggelaten.`,
    faultDeck: (field: string) => `${field} kan niet worden gebruikt en is weggelaten.`,
    title: 'de titel',
    notes: 'de notities',
    of: 'het adres van de weergave',
    text: 'de tekst',
    cover: 'de opmaak als titeldia',
    pinned: 'de datum van vastzetten',
    field: (name: string) => `het veld “${name}”`,
    refusedLink: 'De presentatie uit de link kan niet worden geopend',
    refusedFile: (file: string) => `“${file}” kan niet worden geopend`,
    noDeckLink:
      'De link bevat geen presentatie die te lezen is. Meestal is een stuk van de link weggevallen bij het kopiëren of mailen. Vraag de maker om de link opnieuw, of om het bestand.',
    noDeckFile:
      'Wat erin staat is geen presentatie van Gezond Verband. Kies een bestand dat bij een presentatie is bewaard met “Bestand bewaren” (het eindigt op .gezondverband). Een PowerPoint-bestand kan hier niet worden geopend.',
    newer:
      'De presentatie is gemaakt met een nieuwere versie van Gezond Verband. Laad deze pagina opnieuw; helpt dat niet, vraag dan de beheerder om de nieuwe versie.',
    tooLarge: (slides: number) =>
      `Dit is te groot voor een presentatie: daar passen ${slides} dia’s in, en niet meer dan 4 MB tekst. Is het er wel een, vraag de maker dan om haar in tweeën te delen.`,
    cutOff:
      'Van de presentatie is geen enkele dia over: de link of het bestand is te vroeg afgebroken. Vraag de maker om het geheel.',
    unreadable: 'Het bestand kan niet worden gelezen. Zet het op deze computer en kies het opnieuw.',
    rest: 'Er is niets aan uw presentaties veranderd.',
  },
  {
    fromLink: 'The presentation from the link is now on this computer.',
    fromFile: (file) => `The presentation from “${file}” is now on this computer.`,
    alreadyHere: 'This presentation was already on this computer.',
    discard: 'Throw it away again',
    lost: (there, of) =>
      `Of the ${of} slides ${there} are left: the rest was cut off or cannot be read. Ask the maker for the whole link or for the file.`,
    fault: (slide, field) => `Slide ${slide}: ${field} cannot be used and has been left out.`,
    faultDeck: (field) => `${field} cannot be used and has been left out.`,
    title: 'the title',
    notes: 'the notes',
    of: 'the address of the view',
    text: 'the text',
    cover: 'the layout as a title slide',
    pinned: 'the date it was pinned to',
    field: (name) => `the field “${name}”`,
    refusedLink: 'The presentation from the link cannot be opened',
    refusedFile: (file) => `“${file}” cannot be opened`,
    noDeckLink:
      'The link holds no presentation that can be read. Usually a piece of the link was lost when it was copied or mailed. Ask the maker for the link again, or for the file.',
    noDeckFile:
      'What is in it is not a presentation of Gezond Verband. Choose a file that was saved with a presentation by “Save file” (it ends in .gezondverband). A PowerPoint file cannot be opened here.',
    newer:
      'The presentation was made with a newer version of Gezond Verband. Load this page again; if that does not help, ask the administrator for the new version.',
    tooLarge: (slides) =>
      `This is too large for a presentation: that may hold ${slides} slides, and no more than 4 MB of text. If it is one all the same, ask the maker to divide it in two.`,
    cutOff:
      'No slide of the presentation is left: the link or the file was cut off too early. Ask the maker for the whole of it.',
    unreadable: 'The file cannot be read. Put it on this computer and choose it again.',
    rest: 'Nothing has changed in your presentations.',
  },
)
