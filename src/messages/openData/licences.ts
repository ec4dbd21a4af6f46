import { topic } from '../texts.ts'

/** Under which conditions what may be used, and of which source tables nobody recorded them. */
export const licenceTexts = topic(
  {
    licencesTitle: 'Licenties',
    licencesNote: 'Onder welke voorwaarden u de gegevens mag gebruiken.',
    registerTexts: 'Teksten van het register',
    registerTextsLicence:
      'Niet vastgelegd. Het project noemt geen licentie voor zijn eigen omschrijvingen, samenvattingen en koppelingen. Vraag het de beheerder voordat u ze overneemt.',
    figures: 'Cijfers',
    figuresLicence: (all: string, counts: string) =>
      `Per tabel. Van de ${all} brontabellen: ${counts}. Noem altijd de uitgever.`,
    figuresKnown: (count: string, licence: string) => `${count} onder ${licence}`,
    figuresUnknown: (count: string) => `${count} zonder licentie in dit register`,
    figuresWhich: 'Welke dat zijn',
    figuresNone: 'In dit register staat geen brontabel.',
    attribution: (table: string) => `Noem tabel ${table} als`,
    attributionWords: '“Bron: RIVM, CBS en GGD’en”.',
    licence: 'Licentie',
    notRecorded: 'niet vastgelegd',
    sources: 'Bronnen',
    sourcesLicence:
      'Titels en adressen verwijzen naar het werk van anderen. Daarvoor gelden hun eigen voorwaarden.',
    software: 'Programmatuur',
    softwareLicence: 'European Union Public Licence 1.2 (EUPL-1.2)',
    tablesTitle: 'Brontabellen van de cijfers',
    tablesNote:
      'Naar licentie; daarbinnen eerst de tabellen waar in dit register de meeste indicatoren op steunen.',
    table: 'Brontabel',
    publisher: 'Uitgever',
    indicators: 'Indicatoren',
    groupUnknown: (count: string) => `Licentie niet vastgelegd (${count})`,
    groupUnknownMeans:
      'Waar de licentie niet is vastgelegd, staat in dit register niet onder welke voorwaarden de cijfers mogen worden gebruikt. Vraag het de uitgever.',
    groupKnown: (licence: string, count: string) => `${licence} (${count})`,
  },
  {
    licencesTitle: 'Licences',
    licencesNote: 'Under which conditions you may use the data.',
    registerTexts: 'Texts of the register',
    registerTextsLicence:
      'Not recorded. The project names no licence for its own descriptions, summaries and links. Ask whoever keeps this installation before you take them over.',
    figures: 'Figures',
    figuresLicence: (all, counts) =>
      `Per table. Of the ${all} source tables: ${counts}. Always name the publisher.`,
    figuresKnown: (count, licence) => `${count} under ${licence}`,
    figuresUnknown: (count) => `${count} without a licence in this register`,
    figuresWhich: 'Which those are',
    figuresNone: 'This register holds no source table.',
    attribution: (table) => `Name table ${table} as`,
    attributionWords: '“Bron: RIVM, CBS en GGD’en”.',
    licence: 'Licence',
    notRecorded: 'not recorded',
    sources: 'Sources',
    sourcesLicence: 'Titles and addresses refer to the work of others, under their own conditions.',
    software: 'Software',
    softwareLicence: 'European Union Public Licence 1.2 (EUPL-1.2)',
    tablesTitle: 'Source tables of the figures',
    tablesNote: 'By licence; within that, first the tables on which most indicators in this register rest.',
    table: 'Source table',
    publisher: 'Publisher',
    indicators: 'Indicators',
    groupUnknown: (count) => `Licence not recorded (${count})`,
    groupUnknownMeans:
      'Where the licence is not recorded, this register does not hold the conditions under which the figures may be used. Ask the publisher.',
    groupKnown: (licence, count) => `${licence} (${count})`,
  },
)
