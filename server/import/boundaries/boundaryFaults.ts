/** What can be wrong with boundaries, shape by shape or as a whole. */
import type { Phrase } from '../../service/language.ts'
import type { Fault } from '../reading/rows.ts'

const AGAIN: Phrase = { nl: 'Haal het bestand opnieuw op.', en: 'Fetch the file again.' }

export const notGeometry = (file: string): Fault => ({
  field: 'bestand',
  value: file,
  reason: { nl: 'Dit is geen GeoJSON en geen TopoJSON.', en: 'This is neither GeoJSON nor TopoJSON.' },
  remedy: {
    nl: 'Kies een FeatureCollection of een Topology met grenzen, bijvoorbeeld van PDOK.',
    en: 'Choose a FeatureCollection or a Topology with boundaries, for example from PDOK.',
  },
})

export const nothingToDraw = (file: string, count: number): Fault => ({
  field: 'bestand',
  value: file,
  reason: {
    nl: `Van de ${count} vlakken heeft er geen een code van een gemeente, wijk of buurt.`,
    en: `None of the ${count} shapes has the code of a municipality, wijk or buurt.`,
  },
  remedy: {
    nl: `Geef elk vlak een code (GM0935, WK093500 of BU09350000) onder statcode of code.`,
    en: `Give each shape a code (GM0935, WK093500 or BU09350000) as statcode or code.`,
  },
})

export const noOutline = (line: number, code: string): Fault => ({
  line,
  field: 'geometry',
  value: code,
  reason: { nl: 'Dit gebied heeft geen vlak.', en: 'This region has no shape.' },
  remedy: AGAIN,
})

export const twice = (line: number, code: string, before: number): Fault => ({
  line,
  field: 'code',
  value: code,
  reason: {
    nl: `Dit gebied stond al op plaats ${before}.`,
    en: `This region stood at place ${before} already.`,
  },
  remedy: { nl: 'Houd één van beide.', en: 'Keep one of the two.' },
})

export const otherCoordinates = (code: string, corner: readonly number[]): Fault => ({
  field: code,
  value: corner.slice(0, 2).join(', '),
  reason: {
    nl: 'Dit punt ligt niet in Nederland: het zijn geen lengte- en breedtegraden (WGS84).',
    en: 'This point does not lie in the Netherlands: these are no longitudes and latitudes (WGS84).',
  },
  remedy: {
    nl: 'Haal de grenzen op in WGS84 (CRS84), of zet ze om van Rijksdriehoekscoördinaten.',
    en: 'Fetch the boundaries in WGS84 (CRS84), or convert them from Rijksdriehoek coordinates.',
  },
})

export const noFeature = (line: number): Fault => ({
  line,
  field: 'features',
  value: 'null',
  reason: { nl: 'Op deze plaats staat geen gebied.', en: 'There is no region in this place.' },
  remedy: AGAIN,
})

export const brokenOutline = (line: number, code: string): Fault => ({
  line,
  field: 'geometry',
  value: code,
  reason: {
    nl: 'De rand van dit gebied is niet heel: zij heeft minstens vier punten nodig, elk van twee getallen, en eindigt op het punt waar zij begint.',
    en: 'The edge of this region is not whole: it needs at least four points, each of two numbers, and ends on the point where it begins.',
  },
  remedy: AGAIN,
})

export const brokenTopology = (file: string): Fault => ({
  field: 'bestand',
  value: file,
  reason: {
    nl: 'Deze TopoJSON is beschadigd: gebieden verwijzen naar lijnen die er niet of niet heel in staan.',
    en: 'This TopoJSON is damaged: regions refer to lines that are not in it, or not whole.',
  },
  remedy: AGAIN,
})

export const notJson = (file: string): Fault => ({
  field: 'bestand',
  value: file,
  reason: { nl: 'Dit bestand kan niet als JSON worden gelezen.', en: 'This file cannot be read as JSON.' },
  remedy: {
    nl: 'Kies een GeoJSON- of TopoJSON-bestand in UTF-8, zo nodig met gzip ingepakt.',
    en: 'Choose a GeoJSON or TopoJSON file in UTF-8, packed with gzip if need be.',
  },
})

export const yearNotKnown = (origin: string): Fault => ({
  field: 'indeling',
  value: origin,
  reason: {
    nl: 'Van welk jaar deze grenzen zijn, staat er niet in.',
    en: 'It does not say which year these boundaries are of.',
  },
  remedy: {
    nl: 'Zeg het erbij, bijvoorbeeld --classification 2024.',
    en: 'Add it, for example --classification 2024.',
  },
})

/** The codes are those of several years, and nothing in the file says which: it is asked, never guessed. */
export const severalYears = (years: readonly number[]): Fault => ({
  field: 'indeling',
  value: years.join(', '),
  reason: {
    nl: `Van welk jaar deze grenzen zijn, staat er niet in; de gemeenten waren in ${years.join(', ')} dezelfde.`,
    en: `It does not say which year these boundaries are of; the municipalities were the same in ${years.join(', ')}.`,
  },
  remedy: {
    nl: `Zeg het erbij: ${years.map((year) => `--classification ${year}`).join(' of ')}.`,
    en: `Add it: ${years.map((year) => `--classification ${year}`).join(' or ')}.`,
  },
})

export const otherYear = (line: number, code: string, year: number): Fault => ({
  line,
  field: 'code',
  value: code,
  reason: {
    nl: `Op 1 januari ${year} was er geen gemeente met deze code.`,
    en: `On 1 January ${year} there was no municipality with this code.`,
  },
  remedy: {
    nl: 'Geef met --classification het goede jaar.',
    en: 'Give the right year with --classification.',
  },
})

export const onlyPart = (count: number, of: number): Fault => ({
  field: 'gemeenten',
  value: String(count),
  reason: {
    nl: `Een landkaart heeft alle ${of} gemeenten nodig; hier zijn er ${count}.`,
    en: `A map of the country needs all ${of} municipalities; here are ${count}.`,
  },
  remedy: { nl: 'Haal de grenzen van het hele land op.', en: 'Fetch the boundaries of the whole country.' },
})

/** Of a topology sooner than of GeoJSON, which need not be in memory whole. */
export const fileTooLarge = (file: string, bytes: number): Fault => ({
  field: 'bestand',
  value: file,
  reason: {
    nl: `Uitgepakt is dit bestand groter dan ${(bytes / 1e6).toLocaleString('nl-NL')} MB; meer kan hier niet worden gelezen.`,
    en: `Unpacked this file is larger than ${(bytes / 1e6).toLocaleString('en-GB')} MB; no more can be read here.`,
  },
  remedy: {
    nl: 'Kies gegeneraliseerde grenzen, een bestand per soort gebied, of GeoJSON in plaats van TopoJSON.',
    en: 'Choose generalised boundaries, a file per kind of region, or GeoJSON instead of TopoJSON.',
  },
})

export const regionTooLarge = (file: string, bytes: number): Fault => ({
  field: 'bestand',
  value: file,
  reason: {
    nl: `Eén gebied in dit bestand neemt meer dan ${(bytes / 1e6).toLocaleString('nl-NL')} MB in.`,
    en: `One region in this file takes more than ${(bytes / 1e6).toLocaleString('en-GB')} MB.`,
  },
  remedy: { nl: 'Kies gegeneraliseerde grenzen.', en: 'Choose generalised boundaries.' },
})
