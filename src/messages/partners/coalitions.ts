import { topic } from '../texts.ts'

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
    fileTitleOne: (initiative: string) => `Coalitie: ${initiative}`,
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
    fileTitleOne: (initiative) => `Coalition: ${initiative}`,
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
