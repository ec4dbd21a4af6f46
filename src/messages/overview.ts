import { topic } from './texts.ts'

export const overviewTexts = topic(
  {
    country: 'Nederland',
    title: (place: string) => `${place}: wat de wet vraagt en wie het doet`,
    leadTasks: (tasks: number) => `${tasks} wettelijke taken`,
    leadAnd: ' en ',
    leadInitiatives: (initiatives: number) =>
      `${initiatives} initiatieven die hier gelden en niet zijn afgelopen`,
    leadComing: 'wat eraan komt',
    leadMissing: 'wat aandacht vraagt',
    leadState: (day: string) => `. Stand op ${day}.`,
    coverage: 'Hoe de taken zijn belegd',
    coverageNote: 'Aantal taken per wet. Druk op een deel om de taken te zien.',
    segment: (law: string, count: number, state: string, unsure: number) =>
      `${law}: ${count} ${count === 1 ? 'taak' : 'taken'}, ${state}${unsure > 0 ? `, waarvan ${unsure} onzeker` : ''}`,
    unsureNote: '* deels onzeker: of het initiatief nog loopt, is niet bekend.',
    deadlines: 'Wat eraan komt',
    deadlinesNote: 'Termijnen van de wet en geld dat afloopt',
    figures: 'Hoe het gaat, naast Nederland',
    figuresNote: (age: string, years: string, table: string) =>
      `${age}, ${years}. Schattingen zonder marges: een verschil is hier niet te toetsen. Bron: RIVM, CBS en GGD’en, tabel ${table}.`,
    figuresNone: (place: string) =>
      `In dit register staan geen gezondheidscijfers van ${place}, behalve wat is ingelezen. Dat staat bij `,
    compare: 'Vergelijken',
    figuresFailed:
      'De cijfers zijn nu niet op te halen. De rest van deze pagina blijft bruikbaar; het wordt vanzelf opnieuw geprobeerd.',
    figuresLoading: 'De cijfers worden geladen',
    missing: 'Wat in dit register aandacht vraagt',
    allLists: 'Alle lijsten bij elkaar',
    coverageFile: (place: string) => `Hoe de taken zijn belegd in ${place}, per wet`,
    abbreviation: 'Afkorting',
    law: 'Wet',
    tasks: 'Taken',
    ofWhichUnsure: 'waarvan onzeker',
    takesPart: (place: string) => `Waar ${place} aan meedoet`,
    takesPartNote: 'Van dichtbij naar ver weg; alleen wat nog loopt of waarvan het einde onbekend is',
    more: (count: number) => `nog ${count}`,
    disclaimer: 'Niet in dit register betekent niet dat het niet gebeurt.',
  },
  {
    country: 'the Netherlands',
    title: (place) => `${place}: what the law asks and who does it`,
    leadTasks: (tasks) => `${tasks} legal tasks`,
    leadAnd: ' and ',
    leadInitiatives: (initiatives) => `${initiatives} initiatives that apply here and have not ended`,
    leadComing: 'what is coming',
    leadMissing: 'what needs attention',
    leadState: (day) => `. As of ${day}.`,
    coverage: 'How the tasks are covered',
    coverageNote: 'Number of tasks per law. Press a part to see the tasks.',
    segment: (law, count, state, unsure) =>
      `${law}: ${count} ${count === 1 ? 'task' : 'tasks'}, ${state}${unsure > 0 ? `, of which ${unsure} uncertain` : ''}`,
    unsureNote: '* partly uncertain: it is not known whether the initiative still runs.',
    deadlines: 'What is coming',
    deadlinesNote: 'Terms of the law and money that ends',
    figures: 'How health is doing, compared with the Netherlands',
    figuresNote: (age, years, table) =>
      `${age}, ${years}. Estimates without margins: a difference cannot be tested here. Source: RIVM, CBS en GGD’en, table ${table}.`,
    figuresNone: (place) =>
      `This register holds no health figures of ${place}, except what was imported. That stands under `,
    compare: 'Compare',
    figuresFailed:
      'The figures cannot be fetched now. The rest of this page can still be used; another attempt follows by itself.',
    figuresLoading: 'The figures are loading',
    missing: 'What needs attention in this register',
    allLists: 'All lists together',
    coverageFile: (place) => `How the tasks are covered in ${place}, per law`,
    abbreviation: 'Abbreviation',
    law: 'Law',
    tasks: 'Tasks',
    ofWhichUnsure: 'of which uncertain',
    takesPart: (place) => `What ${place} takes part in`,
    takesPartNote: 'From nearby to far away; only what still runs or whose end is unknown',
    more: (count) => `${count} more`,
    disclaimer: 'Not in this register does not mean that it is not done.',
  },
)

/** What is counted, to stand behind its number; the same words on the overview and above the lists. */
export const gapCountTexts = topic(
  {
    tasks: (count: number, _place: string) =>
      `${count === 1 ? 'taak' : 'taken'} zonder initiatief, stuk of vaste uitvoering in dit register`,
    goals: (count: number, _place: string) =>
      `${count === 1 ? 'doel' : 'doelen'} zonder indicator in dit register`,
    figures: (count: number, place: string) =>
      `${count === 1 ? 'indicator' : 'indicatoren'} zonder eigen cijfer voor ${place} in dit register`,
    owners: (count: number, _place: string) =>
      `${count === 1 ? 'indicator' : 'indicatoren'} zonder eigenaar in dit register`,
    unsure: (count: number, _place: string) =>
      `${count === 1 ? 'feit dat' : 'feiten die'} onzeker ${count === 1 ? 'is' : 'zijn'}`,
    reread: (count: number, _place: string) =>
      `${count === 1 ? 'feit dat' : 'feiten die'} opnieuw gelezen ${count === 1 ? 'moet' : 'moeten'} worden`,
    endings: (count: number, _place: string) =>
      `${count === 1 ? 'afspraak of geldbedrag dat' : 'afspraken of geldbedragen die'} binnen een jaar ${count === 1 ? 'afloopt' : 'aflopen'}`,
    deadlines: (count: number, _place: string) =>
      `${count === 1 ? 'termijn' : 'termijnen'} en wetswijzigingen binnen een jaar`,
    loading: 'wordt geladen',
    uncounted: 'niet te tellen',
  },
  {
    tasks: (count) =>
      `${count === 1 ? 'task' : 'tasks'} without an initiative, document or standing work in this register`,
    goals: (count) => `${count === 1 ? 'goal' : 'goals'} without an indicator in this register`,
    figures: (count, place) =>
      `${count === 1 ? 'indicator' : 'indicators'} without a figure of its own for ${place} in this register`,
    owners: (count) => `${count === 1 ? 'indicator' : 'indicators'} without an owner in this register`,
    unsure: (count) => `${count === 1 ? 'fact that is' : 'facts that are'} uncertain`,
    reread: (count) => `${count === 1 ? 'fact' : 'facts'} to be read again`,
    endings: (count) =>
      `${count === 1 ? 'agreement or sum of money that ends' : 'agreements or sums of money that end'} within a year`,
    deadlines: (count) => `${count === 1 ? 'deadline' : 'deadlines'} and changes of the law within a year`,
    loading: 'loading',
    uncounted: 'cannot be counted',
  },
)

/** The word for each list in an address ("?lijst=taken"), in both languages the same. */
export const gapListWords = {
  tasks: 'taken',
  goals: 'doelen',
  figures: 'cijfers',
  owners: 'eigenaars',
  unsure: 'onzeker',
  reread: 'opnieuw-lezen',
  endings: 'afloop',
  deadlines: 'termijnen',
} as const
