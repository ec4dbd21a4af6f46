import { topic } from '../texts.ts'

/** Head of the page of the data. */
export const openDataPageTexts = topic(
  {
    title: 'Gegevens',
    about: 'Over Gezond Verband',
    lead: 'Alles in het register is op te halen: als bestand, via een API en beschreven voor dataportalen. Ook cijfers uit tabellen die hier zijn ingelezen, per indicator.',
    state: (day: string, version: string) => `Stand van het register: ${day}, versie ${version}.`,
  },
  {
    title: 'Data',
    about: 'About Gezond Verband',
    lead: 'Everything in the register can be had: as files, through an API, and described for data portals. So can figures from tables that were imported here, by indicator.',
    state: (day, version) => `State of the register: ${day}, version ${version}.`,
  },
)
