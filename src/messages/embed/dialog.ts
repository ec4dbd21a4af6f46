import { topic } from '../texts.ts'

/** The code that shows a figure on another site. */
export const embedDialogTexts = topic(
  {
    embed: 'Insluiten',
    embedTitled: (title: string) => `Insluiten op een website: ${title}`,
    title: 'Figuur insluiten',
    close: 'Sluiten',
    lead: (sites: string) =>
      `Met deze code staat de figuur op een pagina van ${sites}, met bron en datum. Ze volgt het register: komt er een nieuw cijfer, dan staat dat er ook. Op andere websites blijft het venster leeg.`,
    frame: 'Code van de figuur',
    script: 'Code die het venster laat meegroeien',
    scriptHelp:
      'Een keer per pagina. Zonder deze regel houdt het venster zijn hoogte en schuift de figuur erin.',
    copy: 'Kopiëren',
    copyOf: (what: string) => `Kopiëren: ${what}`,
    copied: 'Gekopieerd.',
    copyFailed: 'Kopiëren lukt niet. Selecteer de code en kopieer haar zelf.',
  },
  {
    embed: 'Embed',
    embedTitled: (title) => `Embed on a website: ${title}`,
    title: 'Embed this figure',
    close: 'Close',
    lead: (sites) =>
      `With this code the figure stands on a page of ${sites}, with source and date. It follows the register: when there is a new figure, it is there too. On other websites the frame stays empty.`,
    frame: 'Code of the figure',
    script: 'Code that makes the frame grow with the figure',
    scriptHelp:
      'Once per page. Without this line the frame keeps its height and the figure scrolls within it.',
    copy: 'Copy',
    copyOf: (what) => `Copy: ${what}`,
    copied: 'Copied.',
    copyFailed: 'Copying does not work. Select the code and copy it yourself.',
  },
)
