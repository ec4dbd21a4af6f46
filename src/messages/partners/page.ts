import { topic } from '../texts.ts'

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
    diagram: 'Diagram',
    inDiagram: 'Als diagram bekijken',
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
      `${all} organisations; according to this register, ${here} of them work in ${place} or in the whole of the Netherlands.`,
    view: 'View',
    list: 'List',
    matrix: 'Matrix',
    coalitions: 'Coalitions',
    diagram: 'Diagram',
    inDiagram: 'See it as a diagram',
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
