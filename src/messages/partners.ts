import { topic } from './texts.ts'

/** The list of partners and one partner whole. */
export const partnerTexts = topic(
  {
    title: 'Partners',
    lead: (all: number, here: number, place: string) =>
      `${all} organisaties; van ${here} staat in dit register dat ze in ${place} of in heel Nederland werken.`,
    view: 'Weergave',
    list: 'Lijst',
    matrix: 'Matrix',
    coalitions: 'Coalities',
    between: 'Met wie',
    scope: 'Bereik',
    scopeHere: (place: string) => `In ${place}`,
    scopeEverywhere: 'Hele register',
    name: 'Naam van de partner',
    type: 'Soort partner',
    role: 'Rol',
    tier: 'Niveau van het initiatief',
    partnersShown: (count: number, all: number) => `${count} van ${all} partners`,
    initiativesShown: (count: number, all: number) => `${count} van ${all} initiatieven`,
    partnerCount: (count: number) => (count === 1 ? '1 partner' : `${count} partners`),
    initiativeCount: (count: number) => (count === 1 ? '1 initiatief' : `${count} initiatieven`),
    initiativeCountOf: (count: number, all: number) => `${count} van ${all} initiatieven`,
    initiativesElsewhere: (count: number) =>
      count === 1 ? '1 initiatief, elders' : `${count} initiatieven, elders`,
    noInitiative: 'geen initiatief in dit register',
    viaGroup: (count: number) =>
      count === 1 ? '1 initiatief via een groep' : `${count} initiatieven via een groep`,
    moreViaGroup: (count: number) => `nog ${count} via een groep`,
    memberCount: (count: number) => (count === 1 ? '1 lid' : `${count} leden`),
    fileTitle: (place: string) => `Partners in ${place}`,
    fileTitleAll: 'Partners in het hele register',
    documents: 'Stukken van deze organisatie',
    regions: 'Werkt in',
    abbreviation: 'Afkorting',
    initiatives: (count: number) =>
      count === 0
        ? 'Initiatieven'
        : count === 1
          ? 'Doet mee aan 1 initiatief'
          : `Doet mee aan ${count} initiatieven`,
    initiativesNote: 'Van dichtbij naar ver weg, met de rol van de partner.',
    noInitiatives: 'In dit register staat geen initiatief waaraan deze partner zelf meedoet.',
    via: 'Doet mee als lid van een groep',
    tasks: (count: number) =>
      count === 0
        ? 'Wettelijke taken'
        : count === 1
          ? 'Voert gewoonlijk 1 wettelijke taak uit'
          : `Voert gewoonlijk ${count} wettelijke taken uit`,
    noTasks: 'In dit register staat geen wettelijke taak die deze partner gewoonlijk uitvoert.',
    members: (count: number) => (count === 1 ? '1 lid' : `${count} leden`),
    memberOf: 'Lid van',
    withWhom: 'Met wie',
    withWhomNote: 'Wie aan de meeste van dezelfde initiatieven meedoet, staat voorop.',
    withWhomOwn: (own: string) => `${own} eerst, daarna wie aan de meeste van dezelfde initiatieven meedoet.`,
    withAll: (count: number) => (count === 1 ? 'Bekijk met wie en waarin' : `Alle ${count}, en waarin`),
    partnerFile: (name: string) => `Initiatieven van ${name}`,
  },
  {
    title: 'Partners',
    lead: (all, here, place) =>
      `${all} organisations; of ${here} this register says that they work in ${place} or in the whole of the Netherlands.`,
    view: 'View',
    list: 'List',
    matrix: 'Matrix',
    coalitions: 'Coalitions',
    between: 'With whom',
    scope: 'Reach',
    scopeHere: (place) => `In ${place}`,
    scopeEverywhere: 'Whole register',
    name: 'Name of the partner',
    type: 'Type of partner',
    role: 'Role',
    tier: 'Level of the initiative',
    partnersShown: (count, all) => `${count} of ${all} partners`,
    initiativesShown: (count, all) => `${count} of ${all} initiatives`,
    partnerCount: (count) => (count === 1 ? '1 partner' : `${count} partners`),
    initiativeCount: (count) => (count === 1 ? '1 initiative' : `${count} initiatives`),
    initiativeCountOf: (count, all) => `${count} of ${all} initiatives`,
    initiativesElsewhere: (count) =>
      count === 1 ? '1 initiative, elsewhere' : `${count} initiatives, elsewhere`,
    noInitiative: 'no initiative in this register',
    viaGroup: (count) =>
      count === 1 ? '1 initiative through a group' : `${count} initiatives through a group`,
    moreViaGroup: (count) => `${count} more through a group`,
    memberCount: (count) => (count === 1 ? '1 member' : `${count} members`),
    fileTitle: (place) => `Partners in ${place}`,
    fileTitleAll: 'Partners in the whole register',
    documents: 'Documents of this organisation',
    regions: 'Works in',
    abbreviation: 'Abbreviation',
    initiatives: (count) =>
      count === 0
        ? 'Initiatives'
        : count === 1
          ? 'Takes part in 1 initiative'
          : `Takes part in ${count} initiatives`,
    initiativesNote: 'From nearby to far away, with the role of the partner.',
    noInitiatives: 'This register holds no initiative that this partner itself takes part in.',
    via: 'Takes part as member of a group',
    tasks: (count) =>
      count === 0
        ? 'Legal tasks'
        : count === 1
          ? 'Usually carries out 1 legal task'
          : `Usually carries out ${count} legal tasks`,
    noTasks: 'This register holds no legal task that this partner usually carries out.',
    members: (count) => (count === 1 ? '1 member' : `${count} members`),
    memberOf: 'Member of',
    withWhom: 'With whom',
    withWhomNote: 'Who takes part in most of the same initiatives comes first.',
    withWhomOwn: (own) => `${own} first, then who takes part in most of the same initiatives.`,
    withAll: (count) => (count === 1 ? 'See with whom and in what' : `All ${count}, and in what`),
    partnerFile: (name) => `Initiatives of ${name}`,
  },
)

/** Partners by initiatives. */
export const partnerMatrixTexts = topic(
  {
    caption: (place: string) => `Partners en initiatieven in ${place}, met de rol in elke cel`,
    captionAll: 'Alle partners en initiatieven, met de rol in elke cel',
    note: 'Open een cel om te zien waar de rol vandaan komt.',
    corner: 'Partner',
    count: 'Aantal',
    key: 'Wat de tekens betekenen',
    keyVia: 'via een groep',
    keyMore: 'nog meer rollen',
    rows: 'Volgorde van de partners',
    rowsType: 'naar soort',
    rowsCount: 'naar aantal initiatieven',
    rowsName: 'op naam',
    columns: 'Volgorde van de initiatieven',
    columnsTier: 'van dichtbij naar ver weg',
    columnsCount: 'naar aantal partners',
    columnsName: 'op naam',
    leftOut: (count: number) =>
      count === 1
        ? '1 partner zonder initiatief hier staat alleen in de lijst.'
        : `${count} partners zonder initiatief hier staan alleen in de lijst.`,
    leftOutAll: (count: number) =>
      count === 1
        ? '1 partner zonder initiatief in dit register staat alleen in de lijst.'
        : `${count} partners zonder initiatief in dit register staan alleen in de lijst.`,
    seat: (partner: string, initiative: string) => `${partner} in ${initiative}`,
    says: (seat: string, roles: string, provenance: string) => `${seat}: ${roles}; ${provenance}`,
    rolesVia: (roles: string, group: string) => `${roles}, als lid van ${group}`,
    roleOf: 'Rol',
    asMember: 'Als lid van',
    from: 'Herkomst',
    remark: 'Toelichting',
    status: 'Status',
    together: 'Met wie werkt deze partner samen?',
  },
  {
    caption: (place) => `Partners and initiatives in ${place}, with the role in each cell`,
    captionAll: 'All partners and initiatives, with the role in each cell',
    note: 'Open a cell to see where the role comes from.',
    corner: 'Partner',
    count: 'Number',
    key: 'What the marks mean',
    keyVia: 'through a group',
    keyMore: 'more roles',
    rows: 'Order of the partners',
    rowsType: 'by type',
    rowsCount: 'by number of initiatives',
    rowsName: 'by name',
    columns: 'Order of the initiatives',
    columnsTier: 'from nearby to far away',
    columnsCount: 'by number of partners',
    columnsName: 'by name',
    leftOut: (count) =>
      count === 1
        ? '1 partner without an initiative here is in the list only.'
        : `${count} partners without an initiative here are in the list only.`,
    leftOutAll: (count) =>
      count === 1
        ? '1 partner without an initiative in this register is in the list only.'
        : `${count} partners without an initiative in this register are in the list only.`,
    seat: (partner, initiative) => `${partner} in ${initiative}`,
    says: (seat, roles, provenance) => `${seat}: ${roles}; ${provenance}`,
    rolesVia: (roles, group) => `${roles}, as member of ${group}`,
    roleOf: 'Role',
    asMember: 'As member of',
    from: 'Provenance',
    remark: 'Remark',
    status: 'Status',
    together: 'Whom does this partner work with?',
  },
)

/** One letter for each role. */
export const roleLetters = topic(
  {
    lead: 'T',
    initiator: 'I',
    signatory: 'S',
    commissioner: 'O',
    funder: 'F',
    implementer: 'U',
    'knowledge-partner': 'K',
    supporter: 'H',
    partner: 'P',
  },
  {
    lead: 'L',
    initiator: 'I',
    signatory: 'S',
    commissioner: 'C',
    funder: 'F',
    implementer: 'M',
    'knowledge-partner': 'K',
    supporter: 'H',
    partner: 'P',
  },
)

/** The coalitions by tier. */
export const coalitionTexts = topic(
  {
    note: 'Wie waarin samenwerken, van dichtbij naar ver weg. Wie trekt, staat voorop.',
    name: 'Naam van initiatief of partner',
    kind: 'Soort initiatief',
    status: 'Status',
    only: 'Alleen deze',
    onlyOf: (initiative: string) => `Alleen deze: ${initiative}`,
    all: 'Alle coalities',
    toInitiative: 'Naar de pagina van het initiatief',
    noPartner: 'In dit register staat bij dit initiatief geen partner.',
    fileTitleOne: (initiative: string) => `Coalitie ${initiative}`,
    also: (roles: string) => `ook ${roles}`,
    own: (place: string, roles: string) => `${place}: ${roles}`,
    ownVia: (place: string, roles: string, group: string) => `${place}: ${roles}, als lid van ${group}`,
    ownCollective: (place: string, name: string, roles: string) =>
      `${place} is niet bij naam genoemd, maar valt onder “${name}”: ${roles}`,
    ownCollectiveToo: (place: string, name: string, roles: string) =>
      `${place} valt ook onder “${name}”: ${roles}`,
    ownNone: (place: string) => `In dit register staat hier geen rol van ${place}.`,
    without: (count: number) =>
      count === 1
        ? 'Bij 1 initiatief staat in dit register geen partner:'
        : `Bij ${count} initiatieven staat in dit register geen partner:`,
    fileTitle: (place: string) => `Coalities in ${place}`,
    fileTitleAll: 'Coalities in het hele register',
  },
  {
    note: 'Who works together in what, from nearby to far away. Who leads comes first.',
    name: 'Name of initiative or partner',
    kind: 'Kind of initiative',
    status: 'Status',
    only: 'Only this one',
    onlyOf: (initiative) => `Only this one: ${initiative}`,
    all: 'All coalitions',
    toInitiative: 'To the page of the initiative',
    noPartner: 'This register holds no partner of this initiative.',
    fileTitleOne: (initiative) => `Coalition ${initiative}`,
    also: (roles) => `also ${roles}`,
    own: (place, roles) => `${place}: ${roles}`,
    ownVia: (place, roles, group) => `${place}: ${roles}, as member of ${group}`,
    ownCollective: (place, name, roles) => `${place} is not named, but is among the “${name}”: ${roles}`,
    ownCollectiveToo: (place, name, roles) => `${place} is also among the “${name}”: ${roles}`,
    ownNone: (place) => `This register holds no role of ${place} here.`,
    without: (count) =>
      count === 1
        ? 'This register holds no partner of 1 initiative:'
        : `This register holds no partner of ${count} initiatives:`,
    fileTitle: (place) => `Coalitions in ${place}`,
    fileTitleAll: 'Coalitions in the whole register',
  },
)

/** With whom a partner works, and in what two partners meet. */
export const betweenTexts = topic(
  {
    partner: 'Met wie werkt',
    met: 'En waarin met',
    everyone: 'iedereen',
    oneTitle: (partner: string) => `Met wie werkt ${partner} samen?`,
    oneCount: (partners: string, initiatives: string) =>
      `${partners} in ${initiatives}. Wie het vaakst meedoet, staat voorop.`,
    oneNone: (partner: string) =>
      `In dit register staat geen initiatief waarin ${partner} een andere partner ontmoet.`,
    twoTitle: (first: string, second: string) => `Waarin ontmoeten ${first} en ${second} elkaar?`,
    twoCount: (initiatives: string, goals: number) =>
      goals === 0
        ? `In ${initiatives}.`
        : `In ${initiatives}, waaraan ${goals === 1 ? '1 doel is' : `${goals} doelen zijn`} gekoppeld.`,
    twoNone: 'In dit register staat geen initiatief waarin beide meedoen.',
    byName: 'Onder een verzamelnaam',
    byNameMore: (count: number, isFirst: boolean) =>
      `In ${isFirst ? '' : 'nog '}${count === 1 ? '1 initiatief' : `${count} initiatieven`} valt een van beide of beide onder een verzamelnaam.`,
    byNameNote: 'Wie hier onder een verzamelnaam valt, noemt geen bron zelf.',
    among: (name: string) => `niet bij naam genoemd; valt onder “${name}”`,
    backTo: (partner: string) => `Met wie werkt ${partner} nog meer samen?`,
    inWhat: 'Waarin?',
    partVia: (partner: string, initiative: string, group: string) =>
      `Aan ${initiative} doet ${partner} mee als lid van ${group}.`,
    inWhatOf: (first: string, second: string) => `Waarin ontmoeten ${first} en ${second} elkaar?`,
    asMember: (group: string) => `als lid van ${group}`,
    elsewhere: (count: number, place: string) =>
      count === 1
        ? `Van nog 1 partner staat in dit register niet dat die in ${place} werkt.`
        : `Van nog ${count} partners staat in dit register niet dat ze in ${place} werken.`,
    showAll: 'Hele register tonen',
    standsIn: (place: string, name: string) =>
      `In dit register staat ${place} niet zelf als partner; u ziet ${name}.`,
    collectives: (place: string) => `${place} valt ook onder een verzamelnaam. Met wie die samenwerken:`,
    shared: 'Gedeelde initiatieven',
    goals: 'Doelen van deze initiatieven',
    groups: 'Groepen waarvan beide lid zijn',
    sources: 'Bronnen',
    noPartner: 'Kies een partner.',
    noOwnPartner: (place: string) =>
      `In dit register staan ${place} en een GGD die er werkt niet als partner. Kies een andere partner.`,
  },
  {
    partner: 'Who works with',
    met: 'And in what with',
    everyone: 'everyone',
    oneTitle: (partner) => `Who does ${partner} work with?`,
    oneCount: (partners, initiatives) =>
      `${partners} in ${initiatives}. Who takes part in most of them comes first.`,
    oneNone: (partner) => `This register holds no initiative in which ${partner} meets another partner.`,
    twoTitle: (first, second) => `In what do ${first} and ${second} meet?`,
    twoCount: (initiatives, goals) =>
      goals === 0
        ? `In ${initiatives}.`
        : `In ${initiatives}, linked to ${goals === 1 ? '1 goal' : `${goals} goals`}.`,
    twoNone: 'This register holds no initiative in which both take part.',
    byName: 'Under a collective name',
    byNameMore: (count, isFirst) =>
      `In ${count === 1 ? (isFirst ? '1 initiative' : '1 more initiative') : `${count} ${isFirst ? '' : 'more '}initiatives`} one of the two or both are among those of a collective name.`,
    byNameNote: 'Who is among those of a collective name here is named by no source.',
    among: (name) => `not named; is among the “${name}”`,
    backTo: (partner) => `Who else does ${partner} work with?`,
    inWhat: 'In what?',
    partVia: (partner, initiative, group) => `${partner} takes part in ${initiative} as member of ${group}.`,
    inWhatOf: (first, second) => `In what do ${first} and ${second} meet?`,
    asMember: (group) => `as member of ${group}`,
    elsewhere: (count, place) =>
      count === 1
        ? `Of 1 more partner this register does not say that it works in ${place}.`
        : `Of ${count} more partners this register does not say that they work in ${place}.`,
    showAll: 'Show the whole register',
    standsIn: (place, name) => `This register does not hold ${place} itself as a partner; you see ${name}.`,
    collectives: (place) => `${place} is also among those of a collective name. Whom they work with:`,
    shared: 'Shared initiatives',
    goals: 'Goals of these initiatives',
    groups: 'Groups that both are a member of',
    sources: 'Sources',
    noPartner: 'Choose a partner.',
    noOwnPartner: (place) =>
      `This register holds neither ${place} nor a GGD that works there as a partner. Choose another partner.`,
  },
)

/** The columns of what is downloaded. */
export const partnerSheetTexts = topic(
  {
    partner: 'Partner',
    type: 'Soort',
    initiative: 'Initiatief',
    tier: 'Niveau',
    status: 'Status van het initiatief',
    roles: 'Rol',
    via: 'Via groep',
    remark: 'Toelichting',
    provenance: 'Herkomst',
    sources: 'Bron',
    addresses: 'Adres van de bron',
    met: 'Samen met',
    rolesOfMet: 'Rol van wie ermee samenwerkt',
    viaOfMet: 'Via groep van wie ermee samenwerkt',
    rolesOfPartner: 'Rol van de partner',
    viaOfPartner: 'Via groep van de partner',
    collective: (name: string) => `${name} (verzamelnaam; niet bij naam genoemd)`,
    noInitiative: 'In dit register staat geen initiatief waaraan deze partner meedoet.',
    noInitiativeHere: 'In deze weergave staat geen initiatief van deze partner.',
  },
  {
    partner: 'Partner',
    type: 'Type',
    initiative: 'Initiative',
    tier: 'Level',
    status: 'Status of the initiative',
    roles: 'Role',
    via: 'Through group',
    remark: 'Remark',
    provenance: 'Provenance',
    sources: 'Source',
    addresses: 'Address of the source',
    met: 'Together with',
    rolesOfMet: 'Role of who works with it',
    viaOfMet: 'Through group of who works with it',
    rolesOfPartner: 'Role of the partner',
    viaOfPartner: 'Through group of the partner',
    collective: (name) => `${name} (collective name; not named itself)`,
    noInitiative: 'This register holds no initiative that this partner takes part in.',
    noInitiativeHere: 'This view holds no initiative of this partner.',
  },
)
