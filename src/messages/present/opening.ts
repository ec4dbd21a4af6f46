import { topic } from '../texts.ts'

/** How long the parts of a deck may be. */
interface Most {
  title: number
  notes: number
  lines: number
  line: number
}

/** What is said of a deck that comes from elsewhere: from a link or a file. */
export const openingTexts = topic(
  {
    fromLink: 'De presentatie uit de link staat nu op deze computer.',
    fromFile: (file: string) => `De presentatie uit “${file}” staat nu op deze computer.`,
    alreadyHere:
      'Deze presentatie stond al op deze computer, precies zo. Er is geen tweede gemaakt en niets veranderd.',
    second: 'U had al een presentatie met deze naam. Die is niet veranderd; deze staat er als tweede naast:',
    secondLink: (moment: string) => `de andere, gewijzigd ${moment}`,
    oneOfFiles: (others: number) =>
      others === 1
        ? 'U liet twee bestanden los. Alleen dit is geopend; open het andere daarna.'
        : `U liet ${others + 1} bestanden los. Alleen dit is geopend; open de andere daarna.`,
    discard: 'Weer weggooien',
    lost: (there: number, of: number) =>
      `Van de ${of} dia’s ${there === 1 ? 'is er 1' : `zijn er ${there}`} over: de rest is afgebroken of onleesbaar. Vraag de maker om de hele link of het bestand.`,
    fault: (slide: number, why: string) => `Dia ${slide}: ${why}`,
    faultDeck: (why: string) => `Van de hele presentatie: ${why}`,
    title: (given: string, most: Most) =>
      `de titel is weggelaten. “${given}” is geen tekst van ten hoogste ${most.title} tekens. Typ een nieuwe.`,
    notes: (given: string, most: Most) =>
      `de notities zijn weggelaten. “${given}” is geen tekst van ten hoogste ${most.notes} tekens. Typ nieuwe.`,
    of: (given: string) =>
      `de weergave is weggelaten. “${given}” is geen adres van een pagina van Gezond Verband. Voeg haar toe met “Op dia” op haar pagina.`,
    text: (given: string, most: Most) =>
      `de tekst is weggelaten. “${given}” is geen lijst van ten hoogste ${most.lines} regels van ${most.line} tekens. Typ hem opnieuw.`,
    cover: (given: string) =>
      `de opmaak als titeldia is weggelaten. “${given}” zou “true” moeten zijn. Een dia zonder tekst wordt vanzelf een titeldia.`,
    pinned: (given: string) =>
      `de datum van vastzetten is weggelaten: “${given}” is geen moment. De dia toont wat er nu staat; zet haar zo nodig opnieuw vast.`,
    language: (given: string) =>
      `de taal is weggelaten: “${given}” is niet “nl” of “en”. De dia’s zijn in het Nederlands.`,
    municipality: (given: string) =>
      `de gemeente is weggelaten: “${given}” is geen gemeentecode, zoals GM0917. De dia’s gaan over de gemeente waarvoor u kijkt.`,
    field: (given: string) => `een veld is weggelaten: “${given}”. Vraag de maker om het bestand.`,
    refusedLink: 'De presentatie uit de link kan niet worden geopend',
    refusedFile: (file: string) => `“${file}” kan niet worden geopend`,
    noDeckLink:
      'De link bevat geen presentatie die te lezen is. Meestal is een stuk van de link weggevallen bij het kopiëren of mailen. Vraag de maker om de link opnieuw, of om het bestand.',
    noDeckFile:
      'Wat erin staat is geen presentatie van Gezond Verband. Kies een bestand dat bij een presentatie is bewaard met “Bestand bewaren” (het eindigt op .gezondverband). Een PowerPoint-bestand kan hier niet worden geopend.',
    newer: (found: number, known: number) =>
      `De presentatie is gemaakt met een nieuwere versie van Gezond Verband: zij is opgeslagen in vorm ${found}, en deze versie kent vorm ${known}. Laad deze pagina opnieuw; helpt dat niet, vraag dan de beheerder om de nieuwe versie.`,
    tooLarge: (slides: number) =>
      `Dit is te groot voor een presentatie: daar passen ${slides} dia’s in, en niet meer dan 4 MB tekst. Is het er wel een, vraag de maker dan om haar in tweeën te delen.`,
    cutOff:
      'Van de presentatie is geen enkele dia over: de link of het bestand is te vroeg afgebroken. Vraag de maker om het geheel.',
    unreadable: 'Het bestand kan niet worden gelezen. Zet het op deze computer en kies het opnieuw.',
    unread: (count: number) =>
      count === 1
        ? 'Eén presentatie op deze computer kan hier niet worden gelezen'
        : `${count} presentaties op deze computer kunnen hier niet worden gelezen`,
    unreadName: (id: string) => `zonder leesbare naam, ${id}`,
    unreadBroken: 'Wat er is bewaard, is beschadigd.',
    unreadStays: 'Wat is bewaard, blijft staan zoals het is.',
    saveUnread: (title: string) => `Bewaren als bestand: ${title}`,
    rest: 'Er is niets aan uw presentaties veranderd.',
  },
  {
    fromLink: 'The presentation from the link is now on this computer.',
    fromFile: (file) => `The presentation from “${file}” is now on this computer.`,
    alreadyHere:
      'This presentation was already on this computer, exactly like this. No second one has been made and nothing has changed.',
    second: 'You already had a presentation with this name. It has not changed; this one stands beside it:',
    secondLink: (moment) => `the other one, changed ${moment}`,
    oneOfFiles: (others) =>
      others === 1
        ? 'You dropped two files. Only this one has been opened; open the other one after it.'
        : `You dropped ${others + 1} files. Only this one has been opened; open the others after it.`,
    discard: 'Throw it away again',
    lost: (there, of) =>
      `Of the ${of} slides ${there} ${there === 1 ? 'is' : 'are'} left: the rest was cut off or cannot be read. Ask the maker for the whole link or for the file.`,
    fault: (slide, why) => `Slide ${slide}: ${why}`,
    faultDeck: (why) => `Of the whole presentation: ${why}`,
    title: (given, most) =>
      `the title has been left out. “${given}” is not a text of at most ${most.title} characters. Type a new one.`,
    notes: (given, most) =>
      `the notes have been left out. “${given}” is not a text of at most ${most.notes} characters. Type new ones.`,
    of: (given) =>
      `the view has been left out. “${given}” is not the address of a page of Gezond Verband. Add it with “To slide” on its page.`,
    text: (given, most) =>
      `the text has been left out. “${given}” is not a list of at most ${most.lines} lines of ${most.line} characters. Type it again.`,
    cover: (given) =>
      `the layout as a title slide has been left out. “${given}” should be “true”. A slide without text becomes a title slide by itself.`,
    pinned: (given) =>
      `the date it was pinned to has been left out: “${given}” is not a moment. The slide shows what there is now; pin it again if need be.`,
    language: (given) =>
      `the language has been left out: “${given}” is not “nl” or “en”. The slides are in Dutch.`,
    municipality: (given) =>
      `the municipality has been left out: “${given}” is not the code of a municipality, such as GM0917. The slides are about the municipality that you look for.`,
    field: (given) => `a field has been left out: “${given}”. Ask the maker for the file.`,
    refusedLink: 'The presentation from the link cannot be opened',
    refusedFile: (file) => `“${file}” cannot be opened`,
    noDeckLink:
      'The link holds no presentation that can be read. Usually a piece of the link was lost when it was copied or mailed. Ask the maker for the link again, or for the file.',
    noDeckFile:
      'What is in it is not a presentation of Gezond Verband. Choose a file that was saved with a presentation by “Save file” (it ends in .gezondverband). A PowerPoint file cannot be opened here.',
    newer: (found, known) =>
      `The presentation was made with a newer version of Gezond Verband: it is saved in format ${found}, and this version knows format ${known}. Load this page again; if that does not help, ask the administrator for the new version.`,
    tooLarge: (slides) =>
      `This is too large for a presentation: that may hold ${slides} slides, and no more than 4 MB of text. If it is one all the same, ask the maker to divide it in two.`,
    cutOff:
      'No slide of the presentation is left: the link or the file was cut off too early. Ask the maker for the whole of it.',
    unreadable: 'The file cannot be read. Put it on this computer and choose it again.',
    unread: (count) =>
      count === 1
        ? 'One presentation on this computer cannot be read here'
        : `${count} presentations on this computer cannot be read here`,
    unreadName: (id) => `without a readable name, ${id}`,
    unreadBroken: 'What was kept is damaged.',
    unreadStays: 'What was kept stays as it is.',
    saveUnread: (title) => `Save as a file: ${title}`,
    rest: 'Nothing has changed in your presentations.',
  },
)
