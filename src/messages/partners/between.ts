import { topic } from '../texts.ts'

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
      `In ${isFirst ? '' : 'nog '}${count === 1 ? '1 initiatief' : `${count} initiatieven`} valt een van de twee, of beide, onder een verzamelnaam.`,
    byNameNote:
      'Valt een partner onder een verzamelnaam, dan noemt de bron bij dit initiatief die partner niet bij naam.',
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
      `In ${count === 1 ? (isFirst ? '1 initiative' : '1 more initiative') : `${count} ${isFirst ? '' : 'more '}initiatives`} one of the two, or both, falls under a collective name.`,
    byNameNote:
      'Where a partner falls under a collective name, the source for that initiative does not name it.',
    among: (name) => `not named; falls under “${name}”`,
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
