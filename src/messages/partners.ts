import { topic } from './texts.ts'

export const partnerTexts = topic(
  {
    documents: 'Stukken van deze organisatie',
    title: 'Partners',
    lead: (count: number) =>
      `${count} organisaties, naar soort, met het aantal initiatieven waaraan ze meedoen.`,
    none: 'In dit register staat geen partner met deze naam.',
    initiativeCount: (count: number) => (count === 1 ? '1 initiatief' : `${count} initiatieven`),
    viaGroup: (count: number) => `nog ${count} via een groep`,
    memberCount: (count: number) => (count === 1 ? '1 lid' : `${count} leden`),
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
  },
  {
    documents: 'Documents of this organisation',
    title: 'Partners',
    lead: (count) => `${count} organisations, by type, with the number of initiatives they take part in.`,
    none: 'This register holds no partner with this name.',
    initiativeCount: (count) => (count === 1 ? '1 initiative' : `${count} initiatives`),
    viaGroup: (count) => `${count} more through a group`,
    memberCount: (count) => (count === 1 ? '1 member' : `${count} members`),
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
  },
)
