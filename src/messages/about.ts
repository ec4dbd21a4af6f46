import { topic } from './texts.ts'

export const aboutTexts = topic(
  {
    title: 'Over Gezond Verband',
    lead: 'Welke wettelijke taak hoort bij welk initiatief, met welk doel, welke partners en welk cijfer? En waar komt dat vandaan?',
    whatTitle: 'Wat dit is',
    what: 'Gezond Verband is een register voor de publieke gezondheid van gemeenten. Het legt vast wat de wet van een gemeente vraagt, welke programma’s en coalities daaraan bijdragen, waar zij naartoe willen, wie er meedoet, en hoe het met de gezondheid gaat, naast Nederland.',
    name: 'Een verband is een samenhang, en iets dat je om een wond legt.',
    holds: (tasks: number, initiatives: number, goals: number, partners: number, indicators: number) =>
      `In het register staan nu ${tasks} wettelijke taken, ${initiatives} initiatieven, ${goals} doelen, ${partners} partners en ${indicators} indicatoren.`,
    whomTitle: 'Voor wie',
    officer:
      'Beleidsmedewerkers, die de nota gezondheidsbeleid schrijven, hun initiatieven volgen en verantwoording afleggen.',
    presenter: 'Wie een raad, stuurgroep of wijk laat zien wie wat samen doet.',
    analyst: 'Onderzoekers en data-analisten, die gebieden vergelijken en het goed moeten hebben.',
    resident: 'Inwoners en raadsleden lezen mee: wat hier staat, is openbaar.',
    notTitle: 'Wat dit niet is',
    notJudgement:
      'Geen oordeel over een gemeente. Het register weet niet alles; wat er niet in staat, kan wel gebeuren.',
    notCause:
      'Geen bewijs dat een initiatief een cijfer verandert. Een koppeling zegt dat twee dingen bij elkaar horen, niet dat het een het ander veroorzaakt.',
    notLaw: 'Geen juridisch advies. De taken zijn in eigen woorden omschreven; de wettekst zelf telt.',
    notRanking: 'Geen ranglijst: er staan geen rangnummers.',
    notPersons: 'Geen register van personen: alleen organisaties.',
    coverageTitle: 'Hoe een taak is belegd: drie standen',
    initiative: 'Een lopend initiatief dat de gemeente bereikt, draagt aan de taak bij.',
    standing:
      'De gebruikelijke uitvoerder doet het als vast werk, of een beleidsstuk dat nu geldt, geeft er antwoord op. De meeste taken hebben geen programma nodig.',
    absent:
      'Geen van beide staat in dit register. Alleen dit telt als een leemte: een leemte in het register, niet per se in de gemeente.',
    figuresTitle: 'Hoe cijfers worden vergeleken',
    figureAlone:
      'Een cijfer staat nooit alleen: eenheid, leeftijd, jaar, bron, editie en ouderdom staan erbij.',
    figureTest:
      'Zonder marges van de uitgever is een verschil niet te toetsen. Dan staat er alleen wat hoger of lager is, met “niet te toetsen”.',
    figureModel:
      'Cijfers per gemeente zijn vaak modelschattingen (SMAP). Die leunen op kenmerken van de inwoners. Ze kunnen het effect van een lokaal programma niet tonen.',
    figureSplice:
      'Twee edities of tabellen staan nooit op één lijn. Een breuk in een reeks wordt getekend en benoemd.',
    figureAbsent:
      'Een ontbrekend cijfer is geen nul. Er staat in woorden waarom het er niet is, voor zover de uitgever dat zegt.',
    certaintyTitle: 'Hoe zeker het is',
    certainty:
      'Van elk feit is vastgelegd waar het vandaan komt en hoe zeker het is: gelezen in een bron, niet nagelezen, onzeker, of een koppeling van de redactie.',
    toProvenance: 'Herkomst van alle feiten',
    madeTitle: 'Wie dit maakt',
    made: 'Gezond Verband is opensourcesoftware. De gegevens in het register zijn door de redactie van het project verzameld uit openbare bronnen. Gemeenten, GGD’en en anderen mogen het zelf draaien, aanpassen en aanvullen.',
    report:
      'Een fout in een feit, of een lek in de beveiliging? Meld het bij de beheerder van deze installatie.',
    licenceTitle: 'Licenties',
    code: 'Programmatuur',
    codeLicence: 'European Union Public Licence 1.2 (EUPL-1.2)',
    data: 'Cijfers',
    dataLicence: 'Creative Commons Naamsvermelding 4.0 (CC BY 4.0)',
    attribution: 'Bron: RIVM, CBS en GGD’en. Waar een figuur een andere bron of licentie noemt, geldt die.',
    api: 'Alles in het register is ook als open data op te vragen.',
    toApi: 'Beschrijving van de API (OpenAPI)',
    stateOn: (day: string, version: string) => `Stand van het register: ${day}, versie ${version}.`,
  },
  {
    title: 'About Gezond Verband',
    lead: 'Which legal task goes with which initiative, towards which goal, with which partners and which figure? And where does that come from?',
    whatTitle: 'What this is',
    what: 'Gezond Verband is a register for the public health of Dutch municipalities. It records what the law asks of a municipality, which programmes and coalitions contribute, where they want to go, who takes part, and how health is doing beside the Netherlands as a whole.',
    name: 'In Dutch a verband is a connection, and a bandage.',
    holds: (tasks, initiatives, goals, partners, indicators) =>
      `The register now holds ${tasks} legal tasks, ${initiatives} initiatives, ${goals} goals, ${partners} partners and ${indicators} indicators.`,
    whomTitle: 'For whom',
    officer:
      'Policy officers, who write the health memorandum, follow their initiatives and account for them.',
    presenter: 'Those who show a council, a steering group or a neighbourhood who does what together.',
    analyst: 'Researchers and data people, who compare regions and must be right.',
    resident: 'Residents and councillors read along: what stands here is public.',
    notTitle: 'What this is not',
    notJudgement:
      'No judgement of a municipality. The register does not know everything; what it does not hold may well be done.',
    notCause:
      'No proof that an initiative changes a figure. A link says that two things belong together, not that one causes the other.',
    notLaw: 'No legal advice. The tasks are described in our own words; the text of the law is what counts.',
    notRanking: 'No league table: there are no rank numbers.',
    notPersons: 'No register of persons: organisations only.',
    coverageTitle: 'How a task is looked after: three states',
    initiative: 'A running initiative that reaches the municipality contributes to the task.',
    standing:
      'The usual executor does it as standing work, or a policy document in force answers it. Most tasks need no programme.',
    absent:
      'Neither stands in this register. Only this counts as a gap: a gap in the register, not necessarily in the municipality.',
    figuresTitle: 'How figures are compared',
    figureAlone: 'A figure is never alone: unit, age, year, source, edition and data age stand with it.',
    figureTest:
      'Without margins from the publisher a difference cannot be tested. Then only what is higher or lower is said, with “cannot be tested”.',
    figureModel:
      'Figures per municipality are often model estimates (SMAP). They borrow from characteristics of the inhabitants. They cannot show the effect of a local programme.',
    figureSplice: 'Two editions or tables never stand on one line. A break in a series is drawn and named.',
    figureAbsent: 'A missing figure is no zero. Words say why it is not there, as far as the publisher does.',
    certaintyTitle: 'How certain it is',
    certainty:
      'Of every fact it is recorded where it comes from and how certain it is: read in a source, not checked, uncertain, or a link made by the editors.',
    toProvenance: 'Provenance of all facts',
    madeTitle: 'Who makes this',
    made: "Gezond Verband is open source software. The data in the register were collected from public sources by the project's editors. Municipalities, GGDs and others may run, adapt and extend it themselves.",
    report: 'A mistake in a fact, or a hole in the security? Report it to whoever keeps this installation.',
    licenceTitle: 'Licences',
    code: 'Software',
    codeLicence: 'European Union Public Licence 1.2 (EUPL-1.2)',
    data: 'Figures',
    dataLicence: 'Creative Commons Attribution 4.0 (CC BY 4.0)',
    attribution:
      'Name the source as “Bron: RIVM, CBS en GGD’en”. Where a figure names another source or licence, that one applies.',
    api: 'Everything in the register can also be had as open data.',
    toApi: 'Description of the API (OpenAPI)',
    stateOn: (day, version) => `State of the register: ${day}, version ${version}.`,
  },
)
