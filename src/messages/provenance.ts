import { topic } from './texts.ts'

export const provenanceTexts = topic(
  {
    sources: 'Bron',
    readOn: (day: string) => `gelezen ${day}`,
    noSource: 'Geen bron nagelezen.',
    editorial: 'Koppeling van de redactie, niet uit een bron.',
    noAddress: 'zonder openbaar adres',
    consolidation: (day: string) => `tekst van ${day}`,
    why: 'Waar komt dit vandaan?',
  },
  {
    sources: 'Source',
    readOn: (day) => `read ${day}`,
    noSource: 'No source has been read.',
    editorial: 'A link made by the editors, not taken from a source.',
    noAddress: 'without a public address',
    consolidation: (day) => `text of ${day}`,
    why: 'Where does this come from?',
  },
)
