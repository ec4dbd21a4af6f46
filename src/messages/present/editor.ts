import { topic } from '../texts.ts'

/** The page where a deck is made. */
export const editorTexts = topic(
  {
    about: (place: string, slides: string) =>
      `Voor ${place} · ${slides} · wordt vanzelf bewaard in deze browser`,
    deckTitle: 'Naam van de presentatie',
    untitledDeck: 'Presentatie zonder naam',
    slides: 'Dia’s',
    keys: 'Pijltjes: andere dia. Alt + pijltje: verplaatsen. Delete: verwijderen. Ctrl + Z: terug.',
    slide: (number: number, title: string) => `Dia ${number}: ${title}`,
    slideOfPages: (number: number, pages: number, title: string) =>
      `Dia ${number}, ${pages} pagina’s: ${title}`,
    slideOf: (number: number, of: number) => `Dia ${number} van ${of}`,
    pages: (count: number) => `${count} pagina’s`,
    several: (pages: number) =>
      `Deze dia heeft geen plaats voor alles en wordt getoond op ${pages} pagina’s.`,
    inWords: 'De dia in woorden',
    title: 'Titel: de boodschap',
    titleHelp: 'Leeg: de dia zegt zelf wat zij toont.',
    titleTooLong: 'De titel past niet op de dia. Maak haar korter.',
    notes: 'Notities voor de spreker',
    ownText: 'Tekst',
    ownTextHelp: 'Een regel per punt; leeg wordt het een titeldia.',
    coverTextHelp: 'Klein onder de titel.',
    tooManyLines: (lines: number) => `Er passen ${lines} regels op een dia. Wat erna komt, is niet bewaard.`,
    tooLong: (most: number) => `Niet langer dan ${most} tekens; wat erna komt, is niet bewaard.`,
    missing: 'Wat van deze dia niet kan worden getoond',
    view: 'Waar deze dia vandaan komt',
    openView: 'Selectie aanpassen',
    openViewHelp:
      'Opent de pagina met deze selectie. Druk daar op “Op dia” om de gewijzigde als nieuwe dia toe te voegen.',
    pin: 'Vastzetten op vandaag',
    pinHelp: 'Deze dia verandert mee met het register.',
    pinned: (day: string) => `Vastgezet op ${day}: de dia blijft zoals het register toen was.`,
    unpin: 'Losmaken',
    up: 'Eerder tonen',
    down: 'Later tonen',
    duplicate: 'Dupliceren',
    remove: 'Verwijderen',
    add: 'Dia met eigen tekst',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    movedTo: (place: number, of: number) => `De dia is nu nummer ${place} van ${of}.`,
    removed: (number: number) => `Dia ${number} is verwijderd. Ongedaan maken kan.`,
    added: (number: number) => `Dia ${number} is toegevoegd.`,
    pinnedNow: 'De dia is vastgezet.',
    unpinned: 'De dia is los: zij verandert weer mee met het register.',
    undone: 'De laatste wijziging is ongedaan gemaakt.',
    redone: 'De wijziging is er weer.',
    full: (most: number) =>
      `Een presentatie heeft niet meer dan ${most} dia’s. Verwijder er een, of begin een tweede presentatie.`,
    emptyTitle: 'In deze presentatie staat nog geen dia',
    empty:
      'Druk bij een figuur, matrix of schema op “Op dia”; de dia komt dan hier. Of begin met een dia met eigen tekst.',
    madeFor: (place: string) => `Deze presentatie is gemaakt voor ${place}`,
    madeForUnknown: (code: string) =>
      `Deze presentatie is gemaakt voor “${code}”, een gemeente die niet in dit register staat`,
    staysElsewhere: (place: string, mine: string) =>
      `De dia’s gaan over ${place}, ook nu u voor ${mine} kijkt.`,
    partElsewhere: (slides: string, place: string, mine: string) =>
      `Niet over ${mine}, waarvoor u nu kijkt, maar over ${place}: dia ${slides}.`,
    unknownShown: (mine: string) =>
      `De dia’s tonen daarom wat er voor ${mine} staat, en zeggen dat er zelf bij.`,
    remakeHelp: (mine: string) =>
      `U kunt dezelfde dia’s voor ${mine} laten maken. Titels, tekst en notities die de maker schreef, blijven dan zoals ze zijn.`,
    remake: (mine: string) => `Opnieuw maken voor ${mine}`,
    cannotRemake: (slides: string, mine: string) =>
      `Voor ${mine} kan de presentatie niet in één keer opnieuw worden gemaakt: in de selectie van dia ${slides} is zelf een gemeente gekozen. Begin met een presentatie die klaarstaat, of voeg dia’s toe van pagina’s over ${mine}.`,
    remade: (mine: string) => `De dia’s gaan nu over ${mine}. Ongedaan maken kan.`,
    stillNames: (slides: string, place: string) =>
      `In titel, tekst of notities van dia ${slides} staat nog “${place}”.`,
    notKept: 'De laatste wijziging is niet bewaard',
    notKeptWhy:
      'De opslag van deze browser is vol of staat uit. Sluit u dit venster, dan is de wijziging weg. Bewaar de presentatie als bestand, of verwijder een andere presentatie.',
    overtaken:
      'De presentatie is intussen in een ander venster gewijzigd of verwijderd, en dat blijft zo. Sluit u dit venster, dan is wat u hier ziet weg. Bewaar het als bestand; als u dat later opent, staat het naast de andere.',
    saveFile: 'Bestand bewaren',
    saveFileOf: (title: string) => `Bestand bewaren: ${title}`,
    notKeptAny: 'Van deze presentaties is de laatste wijziging niet bewaard:',
  },
  {
    about: (place, slides) => `For ${place} · ${slides} · kept in this browser by itself`,
    deckTitle: 'Name of the presentation',
    untitledDeck: 'Presentation without a name',
    slides: 'Slides',
    keys: 'Arrows: another slide. Alt + arrow: move. Delete: remove. Ctrl + Z: back.',
    slide: (number, title) => `Slide ${number}: ${title}`,
    slideOfPages: (number, pages, title) => `Slide ${number}, ${pages} pages: ${title}`,
    slideOf: (number, of) => `Slide ${number} of ${of}`,
    pages: (count) => `${count} pages`,
    several: (pages) => `This slide has no room for everything and is shown on ${pages} pages.`,
    inWords: 'The slide in words',
    title: 'Title: the message',
    titleHelp: 'Empty: the slide itself says what it shows.',
    titleTooLong: 'The title does not fit on the slide. Make it shorter.',
    notes: 'Notes for the speaker',
    ownText: 'Text',
    ownTextHelp: 'One line for each point; empty, it becomes a title slide.',
    coverTextHelp: 'Small, below the title.',
    tooManyLines: (lines) => `A slide has room for ${lines} lines. What comes after is not kept.`,
    tooLong: (most) => `No longer than ${most} characters; what comes after is not kept.`,
    missing: 'What of this slide cannot be shown',
    view: 'Where this slide comes from',
    openView: 'Change the selection',
    openViewHelp:
      'Opens the page with this selection. Press “To slide” there to add the changed one as a new slide.',
    pin: 'Pin to today',
    pinHelp: 'This slide changes along with the register.',
    pinned: (day) => `Pinned to ${day}: the slide stays as the register was then.`,
    unpin: 'Unpin',
    up: 'Show earlier',
    down: 'Show later',
    duplicate: 'Duplicate',
    remove: 'Remove',
    add: 'Slide with text of your own',
    undo: 'Undo',
    redo: 'Redo',
    movedTo: (place, of) => `The slide is now number ${place} of ${of}.`,
    removed: (number) => `Slide ${number} has been removed. This can be undone.`,
    added: (number) => `Slide ${number} has been added.`,
    pinnedNow: 'The slide has been pinned.',
    unpinned: 'The slide is loose: it changes along with the register again.',
    undone: 'The last change has been undone.',
    redone: 'The change is back.',
    full: (most) =>
      `A presentation has no more than ${most} slides. Remove one, or begin a second presentation.`,
    emptyTitle: 'There is no slide in this presentation yet',
    empty:
      'Press “To slide” at a figure, matrix or diagram; the slide then comes here. Or begin with a slide with text of your own.',
    madeFor: (place) => `This presentation was made for ${place}`,
    madeForUnknown: (code) =>
      `This presentation was made for “${code}”, a municipality that is not in this register`,
    staysElsewhere: (place, mine) => `The slides are about ${place}, also now that you look for ${mine}.`,
    partElsewhere: (slides, place, mine) =>
      `Not about ${mine}, for which you look now, but about ${place}: slide ${slides}.`,
    unknownShown: (mine) => `The slides therefore show what there is for ${mine}, and say so themselves.`,
    remakeHelp: (mine) =>
      `You can have the same slides made for ${mine}. Titles, text and notes that the maker wrote then stay as they are.`,
    remake: (mine) => `Make anew for ${mine}`,
    cannotRemake: (slides, mine) =>
      `It cannot be made anew for ${mine} in one go: in the selection of slide ${slides} a municipality has been chosen. Start with a presentation that is ready, or add slides of pages about ${mine}.`,
    remade: (mine) => `The slides are now about ${mine}. This can be undone.`,
    stillNames: (slides, place) => `Title, text or notes of slide ${slides} still say “${place}”.`,
    notKept: 'The last change has not been kept',
    notKeptWhy:
      'The storage of this browser is full or switched off. When you close this window, the change is gone. Save the presentation as a file, or remove another presentation.',
    overtaken:
      'The presentation has meanwhile been changed or removed in another window, and that stays so. When you close this window, what you see here is gone. Save it as a file; when you open that later, it stands beside the other one.',
    saveFile: 'Save file',
    saveFileOf: (title) => `Save file: ${title}`,
    notKeptAny: 'Of these presentations the last change has not been kept:',
  },
)
