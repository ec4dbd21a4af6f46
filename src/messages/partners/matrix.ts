import { topic } from '../texts.ts'

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
    elsewhere: (count: number) =>
      `${count === 1 ? '1 partner van deze initiatieven werkt' : `${count} partners van deze initiatieven werken`} volgens dit register elders en ${count === 1 ? 'staat' : 'staan'} hier niet; in het hele register wel.`,
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
    elsewhere: (count) =>
      `${count === 1 ? '1 partner in these initiatives works' : `${count} partners in these initiatives work`} elsewhere according to this register and ${count === 1 ? 'is' : 'are'} not shown here; in the whole register ${count === 1 ? 'it is' : 'they are'}.`,
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
