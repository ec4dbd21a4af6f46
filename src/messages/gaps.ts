import { topic } from './texts.ts'

export const gapTexts = topic(
  {
    title: 'Wat aandacht vraagt',
    lead: (place: string) =>
      `Wat in dit register voor ${place} ontbreekt, wat onzeker is en wat binnen een jaar komt. Niet in dit register betekent niet dat het niet gebeurt.`,
    summary: 'Alle aantallen',
    missing: 'Wat in dit register ontbreekt',
    doubtful: 'Wat onzeker is',
    soon: 'Wat binnen een jaar komt',
    list: 'Lijst',
    name: 'Naam',
    shown: (shown: number, all: number) =>
      shown === all ? `${all} regels op de lijsten` : `${shown} van ${all} regels`,
    shownOfList: (shown: number, all: number) =>
      shown === all ? `Alle ${all} regels van deze lijst` : `${shown} van ${all} regels van deze lijst`,
    counted: (count: number) => (count === 1 ? '1 regel' : `${count} regels`),
    none: 'Nu staat niets op deze lijst.',
    showAll: (count: number) => `Toon alle ${count}`,
    showFirst: (count: number) => `Toon de eerste ${count}`,
    figuresLoading: 'De cijfers worden geladen; daarna staat hier welke indicatoren er geen hebben.',
    figuresFailed: 'De cijfers zijn nu niet op te halen, dus deze lijst is nu niet te maken.',
    retry: 'Nu opnieuw proberen',
    atProvenance: 'Bij Herkomst, per feit en met de bronnen',
    atTasks: 'Bij Taken, met de andere filters',

    tasksTitle: 'Taken zonder initiatief, stuk of vaste uitvoering',
    tasksNote: (place: string) =>
      `In dit register staat voor ${place} geen initiatief dat nog kan lopen, geen vastgesteld stuk dat geldt en geen vaste uitvoering. Taken met vast werk tellen niet mee.`,
    goalsTitle: 'Doelen zonder indicator',
    goalsNote:
      'Doelen en streefwaarden die hier nu gelden, zonder indicator bij het doel zelf of bij een doel dat eronder valt. Missies, thema’s, beginselen, stuurlijnen en motto’s tellen niet mee: die zijn als zodanig niet te meten. Doelen die voorbij zijn of buiten het gemeentelijk beleid vallen, ook niet.',
    figuresTitle: (place: string) => `Indicatoren zonder eigen cijfer voor ${place}`,
    figuresNote: (place: string) =>
      `Dit register bevat van deze indicatoren zelf geen getal voor ${place}; elders kan het wel zijn gepubliceerd. Wat is ingelezen, telt hier niet mee en staat bij Vergelijken. Indicatoren die alleen bij internationale programma’s horen, tellen niet mee.`,
    figuresHeld: (country: number, others: number, nowhere: number) =>
      `Wel een cijfer van Nederland: ${country}. Alleen van andere gebieden: ${others}. Nergens in dit register: ${nowhere}.`,
    ownersTitle: 'Indicatoren zonder eigenaar',
    ownersNote:
      'In dit register staat niet welke organisatie de indicator bijhoudt. Indicatoren die alleen bij internationale programma’s horen, tellen niet mee.',
    unsureTitle: 'Onzekere feiten',
    unsureNote:
      'Feiten waar iets aan twijfelachtig is, van het hele register en niet alleen van hier. Wat alleen niet is nagelezen, telt niet mee; cijfers hebben hun eigen bron.',
    rereadTitle: 'Feiten die opnieuw gelezen moeten worden',
    rereadNote:
      'Feiten waarvan de bron langer dan een jaar geleden is gelezen of waarvan een nieuwere wettekst bekend is, van het hele register. Koppelingen van de redactie tellen niet mee.',
    endingsTitle: 'Geld en afspraken die binnen een jaar aflopen',
    endingsNote: (day: string) =>
      `Van initiatieven en stukken die hier gelden, tot en met ${day}. “Eind 2026” kan elke dag van september tot en met december zijn: zo’n einde telt mee zodra één van die dagen binnen het jaar valt, met de dagen die het hoogstens duurt. Een streefjaar is geen einde; bedragen die niet meer gelden, tellen niet mee.`,
    deadlinesTitle: 'Termijnen en wetswijzigingen binnen een jaar',
    deadlinesNote: (day: string) =>
      `Wat dit register kan uitrekenen, tot en met ${day}. Termijnen per geval (zoals weken na een melding) en termijnen zonder datum staan er niet bij; geld en afspraken hebben een eigen lijst.`,

    usually: 'gewoonlijk:',
    ended: (names: string) => `afgelopen: ${names}`,
    country: 'wel een cijfer van Nederland',
    'other-places': 'alleen een cijfer van andere gebieden',
    nowhere: 'in dit register staat geen cijfer',
    cell: (place: string, reason: string) => `voor ${place}: ${reason}`,
    tableOf: 'cijfers uit een tabel van',
    noTable: 'in dit register staat geen cijfer',
    period: (words: string) => `looptijd: ${words}`,
    budgeted: 'begroot:',
    realised: 'gerealiseerd:',
    announced: 'aangekondigd:',
    document: 'stuk:',
    maybeLater: 'misschien pas na dit jaar',

    columnList: 'Lijst',
    columnThing: 'Wat',
    columnKind: 'Soort',
    columnPlace: 'Wet, kader, thema of onderdeel',
    columnReason: 'Reden',
    columnDate: 'Laatste mogelijke dag',
    columnLeft: 'Nog',
    counts: 'Wat meetelt',
    columnProvenance: 'Herkomst',
    columnSources: 'Bronnen',
    columnAddress: 'Adres',
  },
  {
    title: 'What needs attention',
    lead: (place) =>
      `What this register lacks for ${place}, what is uncertain and what is due within a year. Not in this register does not mean that it is not done.`,
    summary: 'All counts',
    missing: 'What this register lacks',
    doubtful: 'What is uncertain',
    soon: 'What is due within a year',
    list: 'List',
    name: 'Name',
    shown: (shown, all) => (shown === all ? `${all} lines on the lists` : `${shown} of ${all} lines`),
    shownOfList: (shown, all) =>
      shown === all ? `All ${all} lines of this list` : `${shown} of ${all} lines of this list`,
    counted: (count) => (count === 1 ? '1 line' : `${count} lines`),
    none: 'Nothing is on this list now.',
    showAll: (count) => `Show all ${count}`,
    showFirst: (count) => `Show the first ${count}`,
    figuresLoading: 'The figures are loading; then this shows which indicators have none.',
    figuresFailed: 'The figures cannot be fetched now, so this list cannot be made now.',
    retry: 'Try again now',
    atProvenance: 'With Provenance, per fact and with the sources',
    atTasks: 'With Tasks, with the other filters',

    tasksTitle: 'Tasks without an initiative, document or standing work',
    tasksNote: (place) =>
      `For ${place} this register holds no initiative that may still run, no adopted document in force and no standing work. Tasks with standing work do not count.`,
    goalsTitle: 'Goals without an indicator',
    goalsNote:
      'Goals and targets that hold here now, without an indicator of the goal itself or of a goal that falls under it. Missions, themes, principles, steering lines and mottos do not count: they are not measurable as such. Nor do goals that are over or that lie outside municipal policy.',
    figuresTitle: (place) => `Indicators without a figure of its own for ${place}`,
    figuresNote: (place) =>
      `This register itself holds no number of these indicators for ${place}; it may have been published elsewhere. What was imported does not count here and stands under Compare. Indicators that belong to international programmes only do not count.`,
    figuresHeld: (country, others, nowhere) =>
      `With a figure of the Netherlands: ${country}. Of other areas only: ${others}. Nowhere in this register: ${nowhere}.`,
    ownersTitle: 'Indicators without an owner',
    ownersNote:
      'This register does not say which organisation keeps the indicator. Indicators that belong to international programmes only do not count.',
    unsureTitle: 'Uncertain facts',
    unsureNote:
      'Facts of which something is in doubt, of the whole register and not only of this municipality. What has merely not been checked does not count; figures have a source of their own.',
    rereadTitle: 'Facts to be read again',
    rereadNote:
      'Facts whose source was read more than a year ago or of which a newer law text is known, of the whole register. Links made by the editors do not count.',
    endingsTitle: 'Money and agreements that end within a year',
    endingsNote: (day) =>
      `Of initiatives and documents that apply here, up to ${day}. “Late 2026” can be any day from September to December: such an end counts as soon as one of those days lies within the year, with the most days that it can take. A year that is aimed at is no end; amounts that no longer hold do not count.`,
    deadlinesTitle: 'Deadlines and changes of the law within a year',
    deadlinesNote: (day) =>
      `What this register can compute, up to ${day}. Terms per case (such as weeks after a report) and deadlines without a date are left out; money and agreements have a list of their own.`,

    usually: 'usually:',
    ended: (names) => `ended: ${names}`,
    country: 'there is a figure of the Netherlands',
    'other-places': 'only a figure of other areas',
    nowhere: 'this register holds no figure',
    cell: (place, reason) => `for ${place}: ${reason}`,
    tableOf: 'figures from a table of',
    noTable: 'this register holds no figure',
    period: (words) => `period: ${words}`,
    budgeted: 'budgeted:',
    realised: 'realised:',
    announced: 'announced:',
    document: 'document:',
    maybeLater: 'perhaps only after this year',

    columnList: 'List',
    columnThing: 'What',
    columnKind: 'Kind',
    columnPlace: 'Law, frame, theme or part',
    columnReason: 'Reason',
    columnDate: 'Last possible day',
    columnLeft: 'Left',
    counts: 'What counts',
    columnProvenance: 'Provenance',
    columnSources: 'Sources',
    columnAddress: 'Address',
  },
)
