import { topic } from './texts.ts'

/** The draft of an accessibility statement. What stands in square brackets is for who offers the site to fill in. */
export const accessibilityTexts = topic(
  {
    title: 'Toegankelijkheid',
    about: 'Over Gezond Verband',
    lead: 'Concept van een toegankelijkheidsverklaring, in het model van de Nederlandse overheid.',
    draftTitle: 'Dit is een concept, nog geen verklaring.',
    draft:
      'De makers van Gezond Verband kunnen niet namens een gemeente verklaren. De gemeente die deze website aanbiedt, stelt de verklaring vast met de invulassistent van Logius en vult in wat hier tussen vierkante haken staat.',
    assistant: 'Invulassistent van Logius',

    statementTitle: 'Verklaring',
    statement:
      '[Naam van de gemeente] wil dat iedereen haar informatie en diensten online kan gebruiken, zoals het Besluit digitale toegankelijkheid overheid vraagt.',
    site: 'Geldt voor',
    siteWords: (address: string) => `Gezond Verband op ${address}`,
    included: 'Hoort erbij',
    includedWords:
      'Alle pagina’s op dit adres, in het Nederlands en het Engels, en de bestanden die u er maakt (CSV, XLSX, PNG, SVG, JSON).',
    excluded: 'Hoort er niet bij',
    excludedWords: 'Websites en documenten van anderen waarnaar het register verwijst.',
    overview: 'Andere verklaringen',
    overviewWords: '[Adres van het overzicht van verklaringen van de gemeente]',

    statusTitle: 'Nalevingsstatus',
    statusOpen: '[A, B, C, D of E: volgt uit wat de gemeente invult]',
    statusNow:
      'Een onafhankelijk onderzoek is niet gedaan. Daarom kan de status nu geen A of B zijn: met een onderzoek dat binnen zes maanden is gepland wordt het C, zonder zo’n plan D. Zolang er geen verklaring in het register van Logius staat, is het E.',
    statuses: 'Wat de statussen betekenen',
    A: 'Voldoet volledig. Uit een compleet onderzoek van hoogstens drie jaar oud blijkt dat aan alle 50 eisen is voldaan.',
    B: 'Voldoet gedeeltelijk. Zo’n onderzoek is er en vond afwijkingen; bij elke afwijking staat een maatregel.',
    C: 'Eerste maatregelen genomen. Er is nog geen compleet onderzoek, maar het staat binnen zes maanden gepland.',
    D: 'Er is een verklaring, maar geen compleet onderzoek en geen plan daarvoor.',
    E: 'Er is geen verklaring.',
    statusSource: 'Uitleg van Logius over de status',

    signTitle: 'Akkoordverklaring',
    sign: 'Nog niet getekend. [Datum en functie van wie namens de gemeente voor gezien en akkoord tekent]',

    contactTitle: 'Feedback en contactgegevens',
    contactText:
      'Kunt u iets niet lezen of bedienen? Meld het. Noem het adres van de pagina, wat u wilde doen, en uw apparaat, browser en hulpmiddel.',
    contact: 'Melden bij',
    noContact:
      '[E-mailadres of contactpagina van de gemeente. De beheerder stelt dit in met GV_CONTACT; tot dan staat het hier niet.]',
    expect: 'Antwoord',
    expectWords: '[Termijnen van de gemeente]',
    complaint: 'Niet tevreden',
    complaintWords:
      'Dien een klacht in bij de gemeente. Helpt dat niet, dan kunt u naar de ombudsman waarbij uw gemeente is aangesloten.',

    techTitle: 'Norm en techniek',
    law: 'Wat de wet vraagt',
    lawWords: 'De Europese norm EN 301 549, en daarmee WCAG 2.1, niveau A en AA.',
    aim: 'Waaraan wij toetsen',
    aimWords: 'WCAG 2.2, niveau A en AA. Dat is meer dan de wet vraagt.',
    rests: 'Waarop het steunt',
    restsWords: 'HTML, CSS, JavaScript, SVG en WAI-ARIA. Zonder JavaScript werkt de app niet.',
    method: 'Manier van beoordelen',
    methodWords: 'Zelfonderzoek door de makers; geen onderzoek volgens WCAG-EM.',
    drafted: 'Opgesteld',

    testedTitle: 'Wat is getoetst, en hoe',
    testedNote: 'Met de toetsen die bij de programmatuur horen (npm test), in de browser Chromium.',
    axe: 'Elke soort pagina met alle regels van axe voor WCAG 2.0 tot en met 2.2 (A en AA) en de goede gebruiken: in het Nederlands en het Engels, op een scherm van 1440 en een van 390 pixels breed. Geen enkele regel staat uit.',
    themes: 'Een aantal soorten pagina’s ook in de tweede huisstijl.',
    keyboard:
      'De hoofdvragen van een beleidsmedewerker, een presentator, een analist en een databeheerder met alleen het toetsenbord; waar een venster sluit, gaat de focus terug.',
    narrow:
      'Elke soort pagina in een venster van 320 pixels breed, wat gelijkstaat aan 400% vergroten: er schuift niets opzij.',
    forced: 'Elke soort pagina met geforceerde kleuren (hoog contrast), met dezelfde regels van axe.',
    motion: 'Elke soort pagina met “minder beweging”: er beweegt niets.',
    print:
      'Afdrukken heeft een eigen opmaak, door de makers bekeken. Met een toets: de matrix op A3, en dat wat dichtgevouwen is op papier openstaat.',

    untestedTitle: 'Wat niet is gedaan',
    noAudit: 'Geen onderzoek door een onafhankelijke partij.',
    noUsers: 'Geen test met mensen met een beperking.',
    noReaders:
      'Geen enkel schermleesprogramma geprobeerd: geen NVDA, JAWS, VoiceOver, TalkBack of Verteller.',
    noAids: 'Geen spraakbediening, vergrotingsprogramma of schakelaar geprobeerd.',
    noBrowsers:
      'Geen Firefox, Safari of Edge, en geen echte telefoon: alleen Chromium in het formaat van een telefoon.',
    noReading: 'De leesbaarheid van de teksten is niet bij lezers getoetst.',
    noFiles: 'De bestanden die u maakt, zijn niet op toegankelijkheid getoetst.',

    deviationsTitle: 'Bekende afwijkingen',
    deviationsNote:
      'Nu geen. Bij het bouwen vonden de makers er twee: een sneltoets die niet uit te zetten was, en kolomkoppen die bij ruimere tekstafstand wegvielen. Beide zijn verholpen. Dat er geen bekend is, zegt niet dat er geen zijn: zie wat niet is gedaan.',
    limitsTitle: 'Beperkingen die geen afwijking zijn',
    dutch:
      'De teksten van het register zijn Nederlands, ook op de Engelse pagina’s. Zij zijn gemarkeerd, zodat voorleessoftware ze Nederlands uitspreekt. Titels zijn er in beide talen.',
    wide: 'Matrix, tijdlijn en het beeld van het verband vragen een breed scherm. Dezelfde inhoud is er als lijst.',
    pictures:
      'Een PNG-bestand heeft geen tekst voor wie niet ziet. Dezelfde cijfers zijn er als tabel, CSV en XLSX.',
  },
  {
    title: 'Accessibility',
    about: 'About Gezond Verband',
    lead: 'Draft of an accessibility statement, in the model of the Dutch government.',
    draftTitle: 'This is a draft, not a statement yet.',
    draft:
      'The makers of Gezond Verband cannot make a statement on behalf of a municipality. The municipality that offers this website adopts the statement with the form of Logius (in Dutch) and fills in what stands in square brackets here.',
    assistant: 'Form of Logius (in Dutch)',

    statementTitle: 'Statement',
    statement:
      '[Name of the municipality] wants everyone to be able to use its information and services online, as the Dutch decree on digital accessibility (Besluit digitale toegankelijkheid overheid) asks.',
    site: 'Applies to',
    siteWords: (address) => `Gezond Verband at ${address}`,
    included: 'Included',
    includedWords:
      'All pages at this address, in Dutch and English, and the files that you make there (CSV, XLSX, PNG, SVG, JSON).',
    excluded: 'Not included',
    excludedWords: 'Websites and documents of others that the register refers to.',
    overview: 'Other statements',
    overviewWords: "[Address of the overview of the municipality's statements]",

    statusTitle: 'Compliance status',
    statusOpen: '[A, B, C, D or E: follows from what the municipality fills in]',
    statusNow:
      'No independent audit has been done. The status can therefore not be A or B now: with an audit planned within six months it becomes C, without such a plan D. As long as no statement stands in the register of Logius, it is E.',
    statuses: 'What the statuses mean',
    A: 'Fully compliant. A complete audit, at most three years old, shows that all 50 requirements are met.',
    B: 'Partly compliant. There is such an audit and it found deviations; each has a measure.',
    C: 'First measures taken. There is no complete audit yet, but one is planned within six months.',
    D: 'There is a statement, but no complete audit and no plan for one.',
    E: 'There is no statement.',
    statusSource: 'Explanation of the status by Logius (in Dutch)',

    signTitle: 'Approval',
    sign: 'Not signed yet. [Date and position of who signs for the municipality as seen and approved]',

    contactTitle: 'Feedback and contact',
    contactText:
      'Is there something that you cannot read or operate? Report it. Mention the address of the page, what you wanted to do, and your device, browser and assistive technology.',
    contact: 'Report to',
    noContact:
      '[E-mail address or contact page of the municipality. Whoever keeps this installation sets it with GV_CONTACT; until then it does not stand here.]',
    expect: 'Answer',
    expectWords: "[The municipality's terms]",
    complaint: 'Not satisfied',
    complaintWords:
      'File a complaint with the municipality. If that does not help, you can go to the ombudsman that your municipality is affiliated with.',

    techTitle: 'Standard and technology',
    law: 'What the law asks',
    lawWords: 'The European standard EN 301 549, and with it WCAG 2.1, levels A and AA.',
    aim: 'What we test against',
    aimWords: 'WCAG 2.2, levels A and AA. That is more than the law asks.',
    rests: 'What it rests on',
    restsWords: 'HTML, CSS, JavaScript, SVG and WAI-ARIA. Without JavaScript the app does not work.',
    method: 'Way of assessing',
    methodWords: 'Self-assessment by the makers; no audit according to WCAG-EM.',
    drafted: 'Drawn up',

    testedTitle: 'What was tested, and how',
    testedNote: 'With the tests that belong to the software (npm test), in the browser Chromium.',
    axe: 'Each kind of page with all rules of axe for WCAG 2.0 to 2.2 (A and AA) and its best practices: in Dutch and English, on a screen of 1440 and one of 390 pixels wide. No rule is switched off.',
    themes: 'Several kinds of page in the second house style as well.',
    keyboard:
      'The main questions of a policy officer, a presenter, an analyst and a data officer with the keyboard alone; where a window closes, the focus goes back.',
    narrow:
      'Each kind of page in a window of 320 pixels wide, which equals a zoom of 400%: nothing scrolls sideways.',
    forced: 'Each kind of page with forced colours (high contrast), with the same rules of axe.',
    motion: 'Each kind of page with “reduced motion”: nothing moves.',
    print:
      'Printing has a layout of its own, which the makers looked at. Tested: the matrix on A3, and that what is folded is open on paper.',

    untestedTitle: 'What was not done',
    noAudit: 'No audit by an independent party.',
    noUsers: 'No test with people with disabilities.',
    noReaders: 'No screen reader was tried: no NVDA, JAWS, VoiceOver, TalkBack or Narrator.',
    noAids: 'No speech control, magnifier or switch was tried.',
    noBrowsers: 'No Firefox, Safari or Edge, and no real phone: only Chromium at the size of a phone.',
    noReading: 'How well the texts read was not tested with readers.',
    noFiles: 'The files that you make were not tested for accessibility.',

    deviationsTitle: 'Known deviations',
    deviationsNote:
      'None now. While building, the makers found two: a shortcut key that could not be switched off, and column heads that were lost with wider text spacing. Both have been mended. That none is known does not say that there are none: see what was not done.',
    limitsTitle: 'Limitations that are no deviation',
    dutch:
      'The texts of the register are Dutch, on the English pages too. They are marked, so that reading software pronounces them as Dutch. Titles are there in both languages.',
    wide: 'Matrix, timeline and the picture of the line ask for a wide screen. The same content is there as a list.',
    pictures:
      'A PNG file has no text for who does not see. The same figures are there as table, CSV and XLSX.',
  },
)
