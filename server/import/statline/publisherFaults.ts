/** What can go wrong between us and a publisher of open data. */
import type { Phrase } from '../../service/language.ts'
import { shown } from '../reading/cells.ts'
import { type Fault, ImportFailure } from '../reading/rows.ts'

/** An address is of no use when its end is cut off. */
const ADDRESS = 300

const failure = (field: string, value: string, reason: Phrase, remedy: Phrase, cause?: unknown) =>
  new ImportFailure([{ field, value: shown(value, ADDRESS), reason, remedy } satisfies Fault], { cause })

const LATER: Phrase = {
  nl: 'Er is niets veranderd. Probeer het later opnieuw.',
  en: 'Nothing was changed. Try again later.',
}
const CHECK_BASE: Phrase = {
  nl: 'Kijk het adres na dat met --from is gegeven, of kijk of er een proxy tussen zit.',
  en: 'Check the address that was given with --from, or whether a proxy stands between.',
}

/** Said of a moment: what was asked, so that one knows where it stopped. */
export const gaveUp = (url: URL, asked: Phrase, attempts: number, why: Phrase, cause?: unknown) =>
  failure(
    'uitgever',
    url.href,
    {
      nl: `${url.host} geeft ${asked.nl} niet, ook niet na ${attempts} pogingen: ${why.nl}.`,
      en: `${url.host} does not give ${asked.en}, not even after ${attempts} attempts: ${why.en}.`,
    },
    LATER,
    cause,
  )

export const refusedBy = (url: URL, asked: Phrase, status: number, words: string) =>
  failure(
    'uitgever',
    url.href,
    {
      nl: `${url.host} weigert ${asked.nl} (status ${status})${words === '' ? '' : `: “${words}”`}.`,
      en: `${url.host} refuses ${asked.en} (status ${status})${words === '' ? '' : `: “${words}”`}.`,
    },
    {
      nl: 'Kijk na of de tabel en het adres kloppen.',
      en: 'Check that the table and the address are right.',
    },
  )

export const askedToWait = (url: URL, seconds: number) =>
  failure(
    'uitgever',
    url.href,
    {
      nl: `${url.host} vraagt om ${seconds} seconden te wachten.`,
      en: `${url.host} asks to wait ${seconds} seconds.`,
    },
    LATER,
  )

export const sentElsewhere = (url: URL, location: string) =>
  failure(
    'uitgever',
    location,
    {
      nl: `${url.host} stuurt door naar ${shown(location)}.`,
      en: `${url.host} redirects to ${shown(location)}.`,
    },
    {
      nl: 'Is dat adres goed, geef het dan mee met --from.',
      en: 'If that address is right, give it with --from.',
    },
  )

export const notJson = (url: URL, body: string) =>
  failure(
    'uitgever',
    body,
    {
      nl: `${url.host} antwoordt met een webpagina in plaats van cijfers.`,
      en: `${url.host} answers with a web page instead of figures.`,
    },
    CHECK_BASE,
  )

export const notUtf8 = (url: URL) =>
  failure(
    'uitgever',
    url.href,
    {
      nl: `Een antwoord van ${url.host} is geen UTF-8.`,
      en: `An answer of ${url.host} is not UTF-8.`,
    },
    CHECK_BASE,
  )

const number = (of: number, language: 'nl' | 'en') => of.toLocaleString(language === 'nl' ? 'nl-NL' : 'en-GB')

export const tooLarge = (url: URL, bytes: number) =>
  failure(
    'uitgever',
    url.href,
    {
      nl: `Een antwoord van ${url.host} is groter dan ${number(bytes / 1e6, 'nl')} MB.`,
      en: `An answer of ${url.host} is larger than ${number(bytes / 1e6, 'en')} MB.`,
    },
    CHECK_BASE,
  )

export const otherForm = (url: URL, what: Phrase, form = 'OData 3') =>
  failure(
    'uitgever',
    url.href,
    {
      nl: `${url.host} antwoordt in een andere vorm dan StatLine (${form}): ${what.nl}.`,
      en: `${url.host} answers in another form than StatLine (${form}): ${what.en}.`,
    },
    CHECK_BASE,
  )

export const noAddress = (base: string) =>
  failure(
    '--from',
    base,
    { nl: `“${shown(base)}” is geen webadres.`, en: `“${shown(base)}” is not a web address.` },
    {
      nl: 'Geef een adres dat met https:// begint, bijvoorbeeld https://dataderden.cbs.nl.',
      en: 'Give an address that starts with https://, for example https://dataderden.cbs.nl.',
    },
  )

export const noSuchTable = (url: URL, table: string) =>
  failure(
    'tabel',
    table,
    { nl: `${url.host} kent geen tabel ${shown(table)}.`, en: `${url.host} knows no table ${shown(table)}.` },
    {
      nl: 'Kijk het nummer na; hoofdletters tellen mee. Cijfers van RIVM staan op https://dataderden.cbs.nl, die van het CBS op https://opendata.cbs.nl: kies met --from.',
      en: 'Check the number; capitals matter. Figures of RIVM are at https://dataderden.cbs.nl, those of CBS at https://opendata.cbs.nl: choose with --from.',
    },
  )

export const linkElsewhere = (url: URL, link: string) =>
  failure(
    'odata.nextLink',
    link,
    {
      nl: `Het vervolg zou op een ander adres staan (${shown(link)}) dan ${url.host}; daar halen we niets.`,
      en: `The next page would be at another address (${shown(link)}) than ${url.host}; nothing is fetched there.`,
    },
    CHECK_BASE,
  )

export const linkInCircle = (url: URL, rows: number) =>
  failure(
    'odata.nextLink',
    url.href,
    {
      nl: `${url.host} verwijst na rij ${rows} terug naar een bladzijde die al gelezen is.`,
      en: `${url.host} points after row ${rows} back to a page that was read already.`,
    },
    LATER,
  )

export const noEnd = (url: URL, pages: number, rows: number) =>
  failure(
    'uitgever',
    url.href,
    {
      nl: `${url.host} gaf al ${number(pages, 'nl')} bladzijden (${number(rows, 'nl')} rijen) en blijft naar een volgende verwijzen.`,
      en: `${url.host} gave ${number(pages, 'en')} pages (${number(rows, 'en')} rows) already and keeps pointing to a next one.`,
    },
    CHECK_BASE,
  )

export const otherCount = (url: URL, rows: number, count: number) =>
  failure(
    'aantal',
    String(rows),
    {
      nl: `${url.host} gaf ${rows} rijen; het hadden er ${count} moeten zijn.`,
      en: `${url.host} gave ${rows} rows; there should have been ${count}.`,
    },
    LATER,
  )

export const changedMeanwhile = (table: string) =>
  failure(
    'tabel',
    table,
    {
      nl: `De uitgever heeft tabel ${shown(table)} gewijzigd terwijl die werd gelezen.`,
      en: `The publisher changed table ${shown(table)} while it was being read.`,
    },
    {
      nl: 'Er is niets veranderd. Haal de tabel opnieuw op.',
      en: 'Nothing was changed. Fetch the table again.',
    },
  )

export const lacksPart = (table: string, what: Phrase, remedy: Phrase) =>
  failure(
    'tabel',
    table,
    { nl: `Tabel ${shown(table)} heeft geen ${what.nl}.`, en: `Table ${shown(table)} has no ${what.en}.` },
    remedy,
  )

export const topicNotInRows = (table: string, key: string) =>
  failure(
    key,
    table,
    {
      nl: `Onderwerp ${shown(key)} staat wel in de beschrijving van tabel ${shown(table)}, maar niet bij de cijfers.`,
      en: `Topic ${shown(key)} is in the description of table ${shown(table)}, but not with the figures.`,
    },
    LATER,
  )
