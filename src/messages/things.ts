import { topic } from './texts.ts'

/** What is said of things of the register on more than one page. */
export const thingTexts = topic(
  {
    toLine: 'Bekijk het verband',
    asGiven: 'Zoals gegeven:',
    wholeCountry: 'heel Nederland',
    province: (name: string) => `provincie ${name}`,
    ggdRegion: (name: string) => `GGD-regio ${name}`,
    noArea: 'gebied niet genoemd',
    filter: 'Filter op naam',
    shown: (count: number, all: number) => `${count} van ${all}`,
    cite: (number: number) => `bron ${number}`,
    sources: 'Bronnen',
    sourcesNote: 'De nummers bij de feiten verwijzen naar deze lijst.',
    asWhole: 'Deze pagina als geheel',
    allOf: (list: string) => `Alle ${list.toLowerCase()}`,
    name: 'Naam',
    dutchName: 'Nederlandse naam',
  },
  {
    toLine: 'See the line',
    asGiven: 'As given:',
    wholeCountry: 'the whole of the Netherlands',
    province: (name) => `province of ${name}`,
    ggdRegion: (name) => `GGD region ${name}`,
    noArea: 'area not given',
    filter: 'Filter by name',
    shown: (count, all) => `${count} of ${all}`,
    cite: (number) => `source ${number}`,
    sources: 'Sources',
    sourcesNote: 'The numbers beside the facts refer to this list.',
    asWhole: 'This page as a whole',
    allOf: (list) => `All ${list.toLowerCase()}`,
    name: 'Name',
    dutchName: 'Dutch name',
  },
)
