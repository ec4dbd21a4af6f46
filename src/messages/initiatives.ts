import { topic } from './texts.ts'

export const initiativeTexts = topic(
  {
    documents: 'Waarin het is vastgelegd',
    title: 'Initiatieven',
    lead: (count: number) =>
      `${count} programma’s, coalities, akkoorden en andere initiatieven, van dichtbij naar ver weg.`,
    here: (place: string, count: number) =>
      `In ${place}: ${count} ${count === 1 ? 'initiatief' : 'initiatieven'}`,
    elsewhere: (count: number) => `Elders: ${count} ${count === 1 ? 'initiatief' : 'initiatieven'}`,
    elsewhereNote: 'Deze initiatieven gelden hier niet.',
    noneHere: 'In dit register staat geen initiatief met deze naam dat hier geldt.',
    leadPartner: 'Trekker',
    noLead: (partners: number) =>
      partners === 0
        ? 'geen partner in dit register'
        : `geen trekker, ${partners} ${partners === 1 ? 'partner' : 'partners'}`,
    name: 'Initiatief',
    kind: 'Soort',
    status: 'Status',
    period: 'Periode',
    area: 'Gebied',
    targetGroup: 'Doelgroep',
    lifeStages: 'Levensfasen',
    abbreviation: 'Afkorting',
    website: 'Eigen pagina',
    partners: (count: number) =>
      count === 0 ? 'Partners' : count === 1 ? '1 partner, met zijn rol' : `${count} partners, met hun rol`,
    noPartners: 'In dit register staat geen partner van dit initiatief.',
    results: (count: number) =>
      count === 0
        ? 'Uitkomsten'
        : count === 1
          ? 'Wat erover is gemeld: 1 uitkomst'
          : `Wat erover is gemeld: ${count} uitkomsten`,
    resultsNote: 'Ook wat tegenviel. Gunstig of ongunstig zoals de bron het verwoordt.',
    noResults: 'In dit register staat geen uitkomst van dit initiatief.',
    favourable: 'gunstig',
    unfavourable: 'ongunstig',
    mixed: 'wisselend',
    neutral: 'zonder oordeel',
    money: 'Geld',
    noMoney: 'In dit register staat geen bedrag voor dit initiatief.',
    noFunder: 'Bij geen partner staat in dit register de rol van financier.',
    budgeted: 'begroot',
    realised: 'gerealiseerd',
    announced: 'aangekondigd',
    outdated: 'verouderd bedrag, geldt niet meer als huidig',
    perYear: 'per jaar',
    inTotal: 'in totaal',
    forYear: (year: number) => `voor ${year}`,
    until: (date: string) => `tot en met ${date}`,
    budgetProgramme: (name: string) => `begrotingsprogramma ${name}`,
    taskField: (name: string) => `taakveld ${name}`,
    paidBy: 'van',
    events: 'Wat er gebeurde',
    goals: (count: number) =>
      count === 0 ? 'Doelen' : count === 1 ? 'Werkt aan 1 doel' : `Werkt aan ${count} doelen`,
    noGoals: 'In dit register staat geen doel bij dit initiatief.',
    tasks: (count: number) =>
      count === 0
        ? 'Wettelijke taken'
        : count === 1
          ? 'Hoort bij 1 wettelijke taak'
          : `Hoort bij ${count} wettelijke taken`,
    noTasks: 'In dit register staat geen wettelijke taak bij dit initiatief.',
    abroad: 'Dit initiatief is Europees of internationaal en hangt niet onder een Nederlandse wet.',
    indicators: (count: number) =>
      count === 0
        ? 'Indicatoren'
        : count === 1
          ? 'Gevolgd met 1 indicator'
          : `Gevolgd met ${count} indicatoren`,
    indicatorsNote: 'Een koppeling zegt niet dat het initiatief het cijfer heeft veranderd.',
    noIndicators: 'In dit register staat geen indicator bij dit initiatief.',
    noFigure: 'geen cijfer in dit register',
    childrenWithoutFigures:
      'Over deze kinderen staat bij dit initiatief geen cijfer in dit register. De cijferreeksen per gemeente gaan over volwassenen (18 jaar en ouder).',
    family: 'Verwante initiatieven',
    partOf: 'Onderdeel van',
    parts: 'Onderdelen',
    related: 'Verwant',
    notFound: 'Wat de bronnen niet zeggen',
  },
  {
    documents: 'Where it is written down',
    title: 'Initiatives',
    lead: (count) =>
      `${count} programmes, coalitions, agreements and other initiatives, from nearby to far away.`,
    here: (place, count) => `In ${place}: ${count} ${count === 1 ? 'initiative' : 'initiatives'}`,
    elsewhere: (count) => `Elsewhere: ${count} ${count === 1 ? 'initiative' : 'initiatives'}`,
    elsewhereNote: 'These initiatives do not apply here.',
    noneHere: 'This register holds no initiative with this name that applies here.',
    leadPartner: 'Lead',
    noLead: (partners) =>
      partners === 0
        ? 'no partner in this register'
        : `no lead, ${partners} ${partners === 1 ? 'partner' : 'partners'}`,
    name: 'Initiative',
    kind: 'Kind',
    status: 'Status',
    period: 'Period',
    area: 'Area',
    targetGroup: 'Target group',
    lifeStages: 'Life stages',
    abbreviation: 'Abbreviation',
    website: 'Own page',
    partners: (count) =>
      count === 0
        ? 'Partners'
        : count === 1
          ? '1 partner, with its role'
          : `${count} partners, with their roles`,
    noPartners: 'This register holds no partner of this initiative.',
    results: (count) =>
      count === 0
        ? 'Outcomes'
        : count === 1
          ? 'What was reported of it: 1 outcome'
          : `What was reported of it: ${count} outcomes`,
    resultsNote: 'Disappointments included. Favourable or unfavourable as the source words it.',
    noResults: 'This register holds no outcome of this initiative.',
    favourable: 'favourable',
    unfavourable: 'unfavourable',
    mixed: 'mixed',
    neutral: 'no judgement',
    money: 'Money',
    noMoney: 'This register holds no amount for this initiative.',
    noFunder: 'No partner stands in this register as a funder.',
    budgeted: 'budgeted',
    realised: 'realised',
    announced: 'announced',
    outdated: 'outdated amount, no longer current',
    perYear: 'a year',
    inTotal: 'in total',
    forYear: (year) => `for ${year}`,
    until: (date) => `until the end of ${date}`,
    budgetProgramme: (name) => `budget programme ${name}`,
    taskField: (name) => `task field ${name}`,
    paidBy: 'from',
    events: 'What happened',
    goals: (count) =>
      count === 0 ? 'Goals' : count === 1 ? 'Works towards 1 goal' : `Works towards ${count} goals`,
    noGoals: 'This register holds no goal of this initiative.',
    tasks: (count) =>
      count === 0
        ? 'Legal tasks'
        : count === 1
          ? 'Belongs to 1 legal task'
          : `Belongs to ${count} legal tasks`,
    noTasks: 'This register holds no legal task of this initiative.',
    abroad: 'This initiative is European or international and does not hang under a Dutch law.',
    indicators: (count) =>
      count === 0
        ? 'Indicators'
        : count === 1
          ? 'Followed with 1 indicator'
          : `Followed with ${count} indicators`,
    indicatorsNote: 'A link does not say that the initiative changed the figure.',
    noIndicators: 'This register holds no indicator of this initiative.',
    noFigure: 'no figure in this register',
    childrenWithoutFigures:
      'On these children this register holds no figure with this initiative. The series of figures per municipality are of adults (18 and over).',
    family: 'Related initiatives',
    partOf: 'Part of',
    parts: 'Parts',
    related: 'Related',
    notFound: 'What the sources do not say',
  },
)
