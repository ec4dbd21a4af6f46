import { topic } from '../texts.ts'

/** The pages of the partners on a slide. */
export const partnerSlideTexts = topic(
  {
    listTitle: (place: string) => `Wie werkt waaraan in ${place}`,
    listTitleAll: 'Wie werkt waaraan in het hele register',
    sightHere: (place: string) => `initiatieven die ${place} bereiken`,
    sightAll: 'alle initiatieven van het register',
    partner: 'Partner',
    initiative: 'Initiatief',
    level: 'Niveau',
    status: 'Status',
    role: 'Rol',
    inWhat: 'Waarin, met welke rol',
    who: 'Wie doet mee, met welke rol',
    roleOf: (partner: string) => `Rol van ${partner}`,
    byType: 'naar soort, wie het meest meedoet eerst',
    mostPartners: 'met de meeste partners eerst',
    byName: 'op naam',
    byRole: 'naar rol',
    fromNearby: 'van dichtbij naar ver weg',
    itselfFirst: 'eerst zelf, dan via een groep',
    mostMet: 'met wie het vaakst eerst',
    count: (partners: number) => (partners === 1 ? '1 partner' : `${partners} partners`),
    countOf: (shown: number, partners: number) => `${shown} van ${partners} partners`,
    firstInitiatives: (shown: number, all: number, order: string) =>
      `de eerste ${shown} van ${all} initiatieven, ${order}`,
    unshown: (partners: number, initiatives: number) => {
      const said = [
        ...(partners === 0
          ? []
          : [partners === 1 ? '1 partner van elders' : `${partners} partners van elders`]),
        ...(initiatives === 0
          ? []
          : [
              initiatives === 1
                ? '1 initiatief zonder partner'
                : `${initiatives} initiatieven zonder partner`,
            ]),
      ]
      return said.length === 0 ? '' : `Niet hierbij: ${said.join(' en ')}.`
    },
    noInitiativeHere: 'in deze weergave geen initiatief',
    coalitionsTitle: (place: string) => `Wie werkt waarin samen in ${place}`,
    coalitionsTitleAll: 'Wie werkt waarin samen in het hele register',
    noPartner: 'in dit register geen partner',
    oneTitle: (initiative: string, partners: number) =>
      partners === 0
        ? `In dit register staat bij ${initiative} geen partner`
        : `In ${initiative} ${partners === 1 ? 'doet 1 partner' : `doen ${partners} partners`} mee`,
    metTitle: (partner: string, count: number) =>
      count === 0
        ? `In dit register ontmoet ${partner} geen andere partner`
        : `${partner} werkt samen met ${count === 1 ? '1 partner' : `${count} partners`}`,
    twoTitle: (first: string, second: string, count: number) =>
      count === 0
        ? `In dit register staat geen initiatief waarin ${first} en ${second} beide meedoen`
        : `${first} en ${second} ontmoeten elkaar in ${count === 1 ? '1 initiatief' : `${count} initiatieven`}`,
    partnerTitle: (partner: string, own: number, through: number) =>
      own > 0
        ? `${partner} doet ${through > 0 ? 'zelf ' : ''}mee aan ${own === 1 ? '1 initiatief' : `${own} initiatieven`}`
        : through > 0
          ? `${partner} doet via een groep mee aan ${through === 1 ? '1 initiatief' : `${through} initiatieven`}`
          : `In dit register staat geen initiatief waaraan ${partner} zelf meedoet`,
    described: (title: string) => `Tabel: ${title}.`,
    nothing: 'Niets past bij deze filters samen.',
  },
  {
    listTitle: (place) => `Who works on what in ${place}`,
    listTitleAll: 'Who works on what in the whole register',
    sightHere: (place) => `initiatives that reach ${place}`,
    sightAll: 'all initiatives of the register',
    partner: 'Partner',
    initiative: 'Initiative',
    level: 'Level',
    status: 'Status',
    role: 'Role',
    inWhat: 'In what, in which role',
    who: 'Who takes part, in which role',
    roleOf: (partner) => `Role of ${partner}`,
    byType: 'by type, who takes part in most first',
    mostPartners: 'most partners first',
    byName: 'by name',
    byRole: 'by role',
    fromNearby: 'from nearby to far away',
    itselfFirst: 'itself first, then through a group',
    mostMet: 'with whom most often first',
    count: (partners) => (partners === 1 ? '1 partner' : `${partners} partners`),
    countOf: (shown, partners) => `${shown} of ${partners} partners`,
    firstInitiatives: (shown, all, order) => `the first ${shown} of ${all} initiatives, ${order}`,
    unshown: (partners, initiatives) => {
      const said = [
        ...(partners === 0
          ? []
          : [partners === 1 ? '1 partner from elsewhere' : `${partners} partners from elsewhere`]),
        ...(initiatives === 0
          ? []
          : [
              initiatives === 1
                ? '1 initiative without partners'
                : `${initiatives} initiatives without partners`,
            ]),
      ]
      return said.length === 0 ? '' : `Not included: ${said.join(' and ')}.`
    },
    noInitiativeHere: 'no initiative in this view',
    coalitionsTitle: (place) => `Who works together in what in ${place}`,
    coalitionsTitleAll: 'Who works together in what in the whole register',
    noPartner: 'no partner in this register',
    oneTitle: (initiative, partners) =>
      partners === 0
        ? `This register holds no partner of ${initiative}`
        : `${partners === 1 ? '1 partner takes' : `${partners} partners take`} part in ${initiative}`,
    metTitle: (partner, count) =>
      count === 0
        ? `In this register ${partner} meets no other partner`
        : `${partner} works with ${count === 1 ? '1 partner' : `${count} partners`}`,
    twoTitle: (first, second, count) =>
      count === 0
        ? `This register holds no initiative in which both ${first} and ${second} take part`
        : `${first} and ${second} meet in ${count === 1 ? '1 initiative' : `${count} initiatives`}`,
    partnerTitle: (partner, own, through) =>
      own > 0
        ? `${partner} takes part in ${own === 1 ? '1 initiative' : `${own} initiatives`}${through > 0 ? ' itself' : ''}`
        : through > 0
          ? `${partner} takes part in ${through === 1 ? '1 initiative' : `${through} initiatives`} through a group`
          : `This register holds no initiative in which ${partner} itself takes part`,
    described: (title) => `Table: ${title}.`,
    nothing: 'Nothing matches these filters together.',
  },
)
