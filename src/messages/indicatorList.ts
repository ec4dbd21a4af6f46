import { indicatorTexts } from './indicators.ts'
import { topic } from './texts.ts'

const ownTexts = topic(
  {
    lead: (count: number) => `${count} indicatoren waarmee de taken, doelen en initiatieven te volgen zijn.`,
    leadHeld: (withFigures: number, place: string) =>
      `Van ${withFigures} staat hier een cijfer voor ${place}.`,
    shown: (shown: number, all: number) => `${shown} van ${all} indicatoren`,
    waiting: (filters: string) => `${filters}: telt mee zodra de cijfers er zijn.`,
    countOf: (count: number) => `${count} ${count === 1 ? 'indicator' : 'indicatoren'}`,
    countHeld: (withFigures: number, place: string) =>
      `, ${withFigures === 0 ? 'geen' : withFigures} met een cijfer voor ${place}`,
    order: 'Volgorde',
    orderTheme: 'op thema',
    orderFigures: 'cijfer hier eerst, nieuwste boven',
    orderUse: 'meest gebruikt eerst',
    orderName: 'op naam',
    usedBy: (goals: number, initiatives: number) =>
      `gebruikt door ${goals} ${goals === 1 ? 'doel' : 'doelen'} en ${initiatives} ${initiatives === 1 ? 'initiatief' : 'initiatieven'}`,
    nameOrTable: 'Naam of tabel',
    bbvFilter: 'Verplicht (BBV)',
    yes: 'ja',
    no: 'nee',
    level: 'Niveau van de cijfers',
    levelNote:
      'Niveau is het soort gebied waarvan in dit register een cijfer staat. Wat de uitgever nog meer publiceert, is hier niet bekend.',
    heldHere: (place: string) => `van ${place}`,
    heldElsewhere: 'alleen van elders',
    heldNone: 'geen in dit register',
    listTitle: (place: string) => `Indicatoren met het nieuwste cijfer van ${place}`,
    beside: 'Ernaast',
    besideNote: (place: string) =>
      `Naast het cijfer van ${place} staat heel Nederland, ${place} meegerekend. De volgorde is geen rangorde.`,
    remarkColumn: 'Opmerking',
    figureAge: 'Leeftijd van het cijfer',
    figures: 'Cijfers',
    bbv: 'BBV',
    referenceFigure: (reference: string, place: string) => `alleen ${reference}, niet ${place}`,
    elsewhereFigure: (place: string, reference: string) =>
      `alleen andere gebieden, niet ${place} of ${reference}`,
    noFigure: 'geen eigen cijfer in dit register',
    noReferenceHere: (reference: string) => `van ${reference} geen cijfer uit deze tabel`,
    figuresUnknown: 'cijfers nog niet geladen',
    unreachableList:
      'De lijst staat hier wel. Filters op cijfers tellen nu niet mee. Het wordt vanzelf opnieuw geprobeerd.',
    lifeStage: 'Levensfase',
    importedList: 'Ingelezen cijfers tellen hier niet mee; ze staan bij Vergelijken.',
  },
  {
    lead: (count) => `${count} indicators by which the tasks, goals and initiatives can be followed.`,
    leadHeld: (withFigures, place) => `For ${withFigures} there is a figure for ${place} here.`,
    shown: (shown, all) => `${shown} of ${all} indicators`,
    waiting: (filters) => `${filters}: counts as soon as the figures are there.`,
    countOf: (count) => `${count} ${count === 1 ? 'indicator' : 'indicators'}`,
    countHeld: (withFigures, place) =>
      `, ${withFigures === 0 ? 'none' : withFigures} with a figure for ${place}`,
    order: 'Order',
    orderTheme: 'by theme',
    orderFigures: 'figure here first, newest on top',
    orderUse: 'most used first',
    orderName: 'by name',
    usedBy: (goals, initiatives) =>
      `used by ${goals} ${goals === 1 ? 'goal' : 'goals'} and ${initiatives} ${initiatives === 1 ? 'initiative' : 'initiatives'}`,
    nameOrTable: 'Name or table',
    bbvFilter: 'Mandatory (BBV)',
    yes: 'yes',
    no: 'no',
    level: 'Level of the figures',
    levelNote:
      'Level is the kind of region of which this register holds a figure. What else the publisher has is not known here.',
    heldHere: (place) => `of ${place}`,
    heldElsewhere: 'only elsewhere',
    heldNone: 'none in this register',
    listTitle: (place) => `Indicators with the newest figure of ${place}`,
    beside: 'Beside it',
    besideNote: (place) =>
      `The whole of the Netherlands, ${place} included, is set beside the figure of ${place}. The order is not a ranking.`,
    remarkColumn: 'Remark',
    figureAge: 'Age of the figure',
    figures: 'Figures',
    bbv: 'BBV',
    referenceFigure: (reference, place) => `only ${reference}, not ${place}`,
    elsewhereFigure: (place, reference) => `only other regions, not ${place} or ${reference}`,
    noFigure: 'no own figure in this register',
    noReferenceHere: (reference) => `no figure of ${reference} from this table`,
    figuresUnknown: 'figures not loaded yet',
    unreachableList:
      'The list is here. Filters on figures do not count now. Another attempt follows by itself.',
    lifeStage: 'Life stage',
    importedList: 'Imported figures do not count here; they stand under Compare.',
  },
)

/** The catalogue of indicators: what it alone says, and what it shares with the page of one. */
export const indicatorListTexts = {
  nl: { ...indicatorTexts.nl, ...ownTexts.nl },
  en: { ...indicatorTexts.en, ...ownTexts.en },
}
