import { topic } from '../texts.ts'

/** Decks that the register fills, and the words on their slides: true for every municipality. */
export const readyMadeTexts = topic(
  {
    title: 'Presentaties die klaarstaan',
    note: (place: string) =>
      `Eén druk, en de presentatie is gevuld voor ${place}. Daarna is zij van u: alles kan anders.`,
    make: 'Maken',
    makeNamed: (name: string) => `Maken: ${name}`,
    making: 'De presentatie wordt gevuld …',
    coalitions: 'Onze coalities',
    coalitionsAbout: 'Wie doet wat samen: het schema van de gemeente, de grote coalities en de matrix.',
    trendbreuk: 'Trendbreuk in cijfers',
    trendbreukAbout: 'Het programma, zijn doelen, en de cijfers die er van de gemeente bij zijn.',
    trendbreukElsewhere: (place: string) => `${place} ligt niet in het gebied van Trendbreuk.`,
    tasks: 'Wettelijke taken en hoe wij ze invullen',
    tasksAbout: 'Alle taken in één matrix, en daarna per wet.',
    standing: 'Stand van een initiatief',
    standingOf: (initiative: string) => `Stand van ${initiative}`,
    standingAbout: 'Status, coalitie, doelen en cijfers van één initiatief.',
    initiative: 'Initiatief',
    chooseInitiative: 'Kies een initiatief',
    noneChosen: 'Kies eerst een initiatief.',
    deckTitle: (name: string, place: string) => `${name}, ${place}`,
    coalitionsFollow: (shown: number, all: number) =>
      `Hierna ${shown === 1 ? 'volgt' : 'volgen'} ${shown} van de ${all} grote coalities`,
    coalitionsHere: (all: number, least: number, place: string) =>
      `${place} heeft een rol in ${all} initiatieven met ${least} of meer partners: bij naam, als lid van een groep of onder een verzamelnaam.`,
    theseFollow: (near: number) =>
      near === 1
        ? 'Hierna volgt de enige die lokaal, regionaal of provinciaal is.'
        : `Hierna volgen de ${near} die lokaal, regionaal of provinciaal zijn, van dichtbij naar ver weg.`,
    largestFollow: (shown: number, near: number, isNearby: boolean) =>
      `Hierna volgen de ${shown} met de meeste partners${isNearby ? `, van de ${near} die lokaal, regionaal of provinciaal zijn` : ''}: van dichtbij naar ver weg.`,
    otherCoalitions: 'De andere staan op de pagina Partners, bij “Coalities”.',
    lawTitle: (law: string) => `${law}: de taken en hoe ze zijn belegd`,
    someIndicators: 'Hierna volgt een deel van deze indicatoren',
    indicatorsHere: (place: string) => `Hierna volgen cijfers van ${place} bij een deel van deze indicatoren`,
    noFigures: (place: string) => `Cijfers van ${place}`,
    noFiguresText: (place: string) =>
      `In dit register staat van ${place} geen cijfer bij de indicatoren van deze presentatie.`,
    sources: 'Waar de gegevens vandaan komen',
    sourcesRegister: 'Alle gegevens komen uit het register Gezond Verband.',
    sourcesFoot: 'Onder aan elke dia met gegevens staan de bron en de leeftijd van de gegevens.',
    sourcesCause: 'Een koppeling zegt niet dat het een het ander veroorzaakt.',
    sourcesAbsence: '“Niet in dit register” zegt niet dat een gemeente iets niet doet.',
  },
  {
    title: 'Presentations that are ready',
    note: (place) =>
      `One press, and the presentation is filled for ${place}. After that it is yours: everything can be changed.`,
    make: 'Make',
    makeNamed: (name) => `Make: ${name}`,
    making: 'The presentation is being filled …',
    coalitions: 'Our coalitions',
    coalitionsAbout:
      'Who does what together: the diagram of the municipality, the large coalitions and the matrix.',
    trendbreuk: 'Trendbreuk in figures',
    trendbreukAbout: 'The programme, its goals, and the figures there are for the municipality.',
    trendbreukElsewhere: (place) => `${place} is not in the area of Trendbreuk.`,
    tasks: 'Legal tasks and how we carry them out',
    tasksAbout: 'All tasks in one matrix, and then law by law.',
    standing: 'State of an initiative',
    standingOf: (initiative) => `State of ${initiative}`,
    standingAbout: 'Status, coalition, goals and figures of one initiative.',
    initiative: 'Initiative',
    chooseInitiative: 'Choose an initiative',
    noneChosen: 'Choose an initiative first.',
    deckTitle: (name, place) => `${name}, ${place}`,
    coalitionsFollow: (shown, all) =>
      `${shown} of the ${all} large coalitions ${shown === 1 ? 'follows' : 'follow'}`,
    coalitionsHere: (all, least, place) =>
      `${place} has a role in ${all} initiatives with ${least} or more partners: by name, as member of a group or under a collective name.`,
    theseFollow: (near) =>
      near === 1
        ? 'The only one that is local, regional or provincial follows.'
        : `The ${near} that are local, regional or provincial follow, from nearby to far away.`,
    largestFollow: (shown, near, isNearby) =>
      `The ${shown} with the most partners follow${isNearby ? `, of the ${near} that are local, regional or provincial` : ''}: from nearby to far away.`,
    otherCoalitions: 'The others are on the page Partners, under “Coalitions”.',
    lawTitle: (law) => `${law}: the tasks and how they are carried out`,
    someIndicators: 'Some of these indicators follow',
    indicatorsHere: (place) => `Figures for ${place} on some of these indicators follow`,
    noFigures: (place) => `Figures for ${place}`,
    noFiguresText: (place) =>
      `This register holds no figure for ${place} of the indicators of this presentation.`,
    sources: 'Where the data come from',
    sourcesRegister: 'All data come from the register Gezond Verband.',
    sourcesFoot: 'Every slide with data has its source and the age of its data in the foot.',
    sourcesCause: 'A link does not say that one thing causes the other.',
    sourcesAbsence: '“Not in this register” does not say that a municipality does not do it.',
  },
)
