/** What the DCAT record says in words, and the fixed values that its profile prescribes. */
import type { IndicatorTable } from '../../src/domain/register/things.ts'
import type { Phrase } from './language.ts'

const EU = 'http://publications.europa.eu/resource/authority'

/** Values from the lists that DCAT-AP-NL 3.0 prescribes. */
export const VALUES = {
  public: `${EU}/access-right/PUBLIC`,
  dutch: `${EU}/language/NLD`,
  english: `${EU}/language/ENG`,
  health: `${EU}/data-theme/HEAL`,
  government: `${EU}/data-theme/GOVE`,
  themes: `${EU}/data-theme`,
  irregular: `${EU}/frequency/IRREG`,
  json: `${EU}/file-type/JSON`,
  jsonMediaType: 'https://www.iana.org/assignments/media-types/application/json',
  netherlands: `${EU}/country/NLD`,
}

/** Addresses of the licences by the name that the register gives them. */
export const LICENCES: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/',
}

export const WORDS = {
  catalog: { nl: 'Gegevens van Gezond Verband', en: 'Data of Gezond Verband' },
  noAddress: {
    nl: 'Voor deze installatie is geen vast adres ingesteld. De adressen hier gelden vanaf de plek waar deze beschrijving is opgehaald, en de aanduidingen alleen binnen deze beschrijving. Neem haar zo nog niet op in een portaal.',
    en: 'No fixed address has been set for this installation. The addresses here count from where this description was fetched, and the identifiers hold within this description only. Do not take it into a portal as it is.',
  },
  catalogText: {
    nl: 'Wat Gezond Verband aanbiedt: een register van wettelijke taken, initiatieven, doelen, partners en indicatoren van gemeentelijke publieke gezondheid, de cijfers die erbij horen, en de API waarmee beide zijn op te vragen.',
    en: 'What Gezond Verband offers: a register of legal tasks, initiatives, goals, partners and indicators of municipal public health in the Netherlands, the figures that go with it, and the API for both.',
  },
  editors: { nl: 'Redactie van Gezond Verband', en: 'Editors of Gezond Verband' },
  contact: { nl: 'Beheerder van deze installatie', en: 'Keeper of this installation' },
  register: {
    nl: 'Register publieke gezondheid van gemeenten',
    en: 'Register of municipal public health',
  },
  registerText: {
    nl: 'Welke wettelijke taak hoort bij welk initiatief, met welk doel, welke partners en welke indicator, en waar elke bewering vandaan komt. Een koppeling zegt niet dat het een het ander veroorzaakt; wat er niet in staat, kan wel gebeuren.',
    en: 'Which legal task goes with which initiative, towards which goal, with which partners and which indicator, and where each claim comes from. A link does not say that one thing causes the other; what it does not hold may well be done.',
  },
  wholeRegister: { nl: 'Hele register, zonder de cijfers', en: 'Whole register, without the figures' },
  service: { nl: 'API van Gezond Verband', en: 'API of Gezond Verband' },
  serviceText: {
    nl: 'Leest het register en de cijfers: als geheel, als lijst met filters of één voor één. JSON over HTTP, zonder sleutel. Tabellen die in deze installatie zijn ingelezen, zijn hier geen eigen dataset; de API geeft hun cijfers per indicator (figure-blocks).',
    en: 'Reads the register and the figures: as a whole, as lists with filters or one by one. JSON over HTTP, without a key. Tables that were imported into this installation are no datasets of their own here; the API gives their figures by indicator (figure-blocks).',
  },
  registerRights: {
    nl: 'Voor de teksten van het register is geen licentie vastgelegd.',
    en: 'No licence has been recorded for the texts of the register.',
  },
  serviceRights: {
    nl: 'De licentie verschilt per dataset en staat daar, voor zover zij is vastgelegd.',
    en: 'The licence differs by dataset and stands there, as far as it has been recorded.',
  },
} satisfies Record<string, Phrase>

export const KEYWORDS: readonly Phrase[] = [
  { nl: 'publieke gezondheid', en: 'public health' },
  { nl: 'gemeenten', en: 'municipalities' },
  { nl: 'wettelijke taken', en: 'legal tasks' },
  { nl: 'preventie', en: 'prevention' },
]

/** Title and description of the figures that were taken from one table. */
export function tableWords(
  { table, title, edition, note }: IndicatorTable,
  indicators: readonly Phrase[],
): { title: Phrase; text: Phrase } {
  const names = (language: keyof Phrase) => indicators.map((name) => name[language]).join('; ')
  const remark = note === undefined ? '' : ` ${note}`
  return {
    title: {
      nl: `${title}: cijfers uit tabel ${table} (${edition})`,
      en: `Figures from table ${table} (${edition}): “${title}”`,
    },
    text: {
      nl: `De cijfers uit deze tabel die in het register zijn overgenomen; niet de hele tabel. Indicatoren: ${names('nl')}.${remark}`,
      en: `The figures from this table that were taken over into the register; not the whole table. Indicators: ${names('en')}.${note === undefined ? '' : ` Note (in Dutch): ${note}`}`,
    },
  }
}

/** A licence that has a name and of which we know no address. */
export const licenceByName = (licence: string): Phrase => ({
  nl: `In dit register staat als licentie: ${licence}.`,
  en: `This register holds as licence: ${licence}.`,
})

/** What is not known of the licence of one table. */
export const tableRights = (table: IndicatorTable): Phrase => ({
  nl: `In dit register staat geen licentie bij ‘${nameOf(table)}’ van ${table.publisher}; de voorwaarden van de uitgever gelden.`,
  en: `This register holds no licence for ‘${nameOf(table)}’ of ${table.publisher}; the publisher's conditions apply.`,
})

/** Of which tables the licence is known, and of which it is not: those are named, so that a reader of the record need not look for them. */
export function licencesInWords(tables: readonly IndicatorTable[]): Phrase {
  const unknown = tables.filter(({ licence }) => licence === undefined)
  const names = unknown.map(nameOf).join('; ')
  const [nl, en] =
    unknown.length === 0
      ? ['Bij elke brontabel staat een licentie.', 'Every source table has a licence.']
      : [
          `Bij ${unknown.length} van de ${tables.length} brontabellen staat in dit register geen licentie: ${names}.`,
          `This register holds no licence for ${unknown.length} of the ${tables.length} source tables: ${names}.`,
        ]
  return { nl: `${WORDS.registerRights.nl} ${nl}`, en: `${WORDS.registerRights.en} ${en}` }
}

const nameOf = ({ table, title, edition }: IndicatorTable) => `${title} (${table}, ${edition})`
