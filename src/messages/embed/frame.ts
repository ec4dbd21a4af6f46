import { topic } from '../texts.ts'

/** What stands around a figure on another site. */
export const embedFrameTexts = topic(
  {
    heading: 'Figuur uit het register Gezond Verband',
    from: 'Uit het register Gezond Verband.',
    view: 'Bekijk in Gezond Verband',
    newTab: 'Links openen een nieuw tabblad.',
    waiting: 'De figuur wordt geladen.',
    offTitle: 'Insluiten staat uit',
    off: 'Deze website staat geen andere website toe om figuren te tonen. De figuur zelf staat op haar eigen pagina.',
    noIndicator: (id: string) => `In dit register staat geen indicator met de aanduiding ${id}.`,
    noFigure:
      'De figuur van dit adres staat niet meer in het register. U ziet de eerste van dezelfde indicator.',
    noFigures: (indicator: string, place: string) =>
      `In dit register staat geen cijfer van “${indicator}” voor ${place}.`,
    empty: 'Dit adres noemt geen indicator of geen gebied om te vergelijken.',
  },
  {
    heading: 'Figure from the register Gezond Verband',
    from: 'From the register Gezond Verband.',
    view: 'View in Gezond Verband',
    newTab: 'Links open a new tab.',
    waiting: 'The figure is being loaded.',
    offTitle: 'Embedding is switched off',
    off: 'This website lets no other website show its figures. The figure itself is on its own page.',
    noIndicator: (id) => `This register holds no indicator that is called ${id}.`,
    noFigure:
      'The figure of this address is no longer in the register. You see the first one of the same indicator.',
    noFigures: (indicator, place) => `This register holds no figure of “${indicator}” for ${place}.`,
    empty: 'This address names no indicator or no region to compare.',
  },
)
