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
    lawTitle: (law: string) => `${law}: de taken en hoe ze zijn belegd`,
    someIndicators: (shown: number, all: number) => `Hierna ${shown} van deze ${all} indicatoren`,
    indicatorsHere: (shown: number, withFigure: number, all: number, place: string) =>
      `Van deze ${all} indicatoren ${withFigure === 1 ? 'heeft er 1' : `hebben er ${withFigure}`} een cijfer van ${place}: hierna ${
        shown < withFigure ? `de eerste ${shown}` : withFigure === 1 ? 'die ene' : 'deze'
      }`,
    noFigures: (place: string) => `Cijfers van ${place}`,
    noFiguresText: (place: string) =>
      `In dit register staat van ${place} geen cijfer bij de indicatoren van deze presentatie.`,
    noIndicatorsText: 'In dit register is aan dit initiatief en zijn doelen geen indicator gekoppeld.',
    sources: 'Waar de gegevens vandaan komen',
    sourcesRegister: 'Alle gegevens komen uit het register Gezond Verband.',
    sourcesFoot: 'Onder aan elke dia staan de bron en de leeftijd van de gegevens.',
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
    trendbreukAbout: 'The programme, its goals, and the figures there are of the municipality.',
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
    lawTitle: (law) => `${law}: the tasks and how they are looked after`,
    someIndicators: (shown, all) => `Next, ${shown} of these ${all} indicators`,
    indicatorsHere: (shown, withFigure, all, place) =>
      `Of these ${all} indicators ${withFigure === 1 ? '1 has' : `${withFigure} have`} a figure of ${place}: next, ${
        shown < withFigure ? `the first ${shown}` : withFigure === 1 ? 'that one' : 'these'
      }`,
    noFigures: (place) => `Figures of ${place}`,
    noFiguresText: (place) =>
      `This register holds no figure of ${place} for the indicators of this presentation.`,
    noIndicatorsText: 'In this register no indicator is linked to this initiative and its goals.',
    sources: 'Where the data come from',
    sourcesRegister: 'All data come from the register Gezond Verband.',
    sourcesFoot: 'Every slide has its source and the age of its data in the foot.',
    sourcesCause: 'A link does not say that one thing causes the other.',
    sourcesAbsence: '“Not in this register” does not say that a municipality does not do it.',
  },
)
