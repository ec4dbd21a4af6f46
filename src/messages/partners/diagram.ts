import { topic } from '../texts.ts'

/** The coalition diagram: who does what together, on one page. */
export const diagramTexts = topic(
  {
    titleOne: (name: string) => `Waaraan doet ${name} mee?`,
    titleGoal: (goal: string) => `Wie werkt aan het doel “${goal}”?`,
    titleInitiative: (initiative: string) => `Wie doet mee in ${initiative}?`,
    saidNone: (name: string, all: number) =>
      `In dit register staat bij geen van deze ${all} initiatieven een rol van ${name}.`,
    saidNoName: (name: string, all: number) =>
      `In dit register staat ${name} bij geen van deze ${all} initiatieven bij naam.`,
    saidOut: (name: string, out: number, all: number, ways: string) =>
      `${name} doet mee in ${out} van deze ${all} initiatieven: ${ways}.`,
    saidItself: (count: number) => `${count} bij naam`,
    saidMember: (count: number) => `${count} als lid van een groep`,
    saidCollective: (name: string, count: number, isMore: boolean) =>
      `Bij ${isMore ? 'nog ' : ''}${count} valt ${name} onder een verzamelnaam, zonder zelf genoemd te zijn.`,
    saidGoal: (out: number, partners: number) =>
      out === 0
        ? 'In dit register staat geen van deze initiatieven bij dit doel.'
        : `${out === 1 ? '1 initiatief is' : `${out} initiatieven zijn`} aan dit doel gekoppeld, met ${
            partners === 1 ? '1 partner' : `${partners} partners`
          }.`,
    saidInitiative: (partners: number, roles: number) =>
      partners === 0
        ? 'In dit register staat bij dit initiatief geen partner.'
        : `${partners === 1 ? '1 partner' : `${partners} partners`} in ${roles === 1 ? '1 rol' : `${roles} rollen`}.`,
    beyond: (count: number) =>
      count === 1
        ? 'Nog 1 initiatief valt buiten wat hier in beeld is.'
        : `Nog ${count} initiatieven vallen buiten wat hier in beeld is.`,
    showBeyond: 'Alles in beeld brengen',
    cardMine: 'mijn gemeente',
    cardOut: (out: number, all: number) => `${out} van ${all} initiatieven`,
    cardCollective: (count: number) => `${count} onder een verzamelnaam`,
    cardGoal: (count: number) =>
      count === 1 ? 'doel · 1 initiatief gekoppeld' : `doel · ${count} initiatieven gekoppeld`,
    bandCount: (count: number) => (count === 1 ? '1 initiatief' : `${count} initiatieven`),
    bandOut: (out: number, all: number) => `${out} van ${all}`,
    asMember: (roles: string, group: string) => `${roles}, als lid van ${group}`,
    asCollective: (roles: string, group: string) => `${roles}, onder de naam “${group}”`,
    own: (place: string, roles: string) => `${place}: ${roles}`,
    viaGroup: 'via groep',
    viaName: 'verzamelnaam',
    ownNone: (place: string) => `in dit register geen rol van ${place}`,
    also: (roles: string) => `ook ${roles}`,
    noMembers: 'in dit register staat hier geen partner',
    doubt: (words: string) => `(${words})`,
    keyItself: 'bij naam genoemd',
    keyMember: 'als lid van een groep',
    keyCollective: 'onder een verzamelnaam',
    keyUnsure: 'streepjes: niet nagelezen, onzeker of koppeling van de redactie',
    keyOwn: (place: string) => `rol van ${place}`,
    keyServes: 'aan dit doel gekoppeld',
    keyTakesPart: 'doet mee',
    form: 'Vorm',
    chart: 'Tekening',
    list: 'Lijst',
    narrow:
      'Op een smal scherm staan de banden als lijst onder elkaar: naast elkaar passen de namen er niet op. De koppelingen zijn dezelfde.',
    pickOther: 'Kies partner, doel of initiatief',
    backToOwn: (place: string) => `Terug naar ${place}`,
    pickTitle: 'Waarvan wilt u de coalities zien?',
    pickLabel: 'Typ een deel van een naam',
    pickHint: 'Partner, gemeente, doel of initiatief. Enter kiest de eerste.',
    pickNone: (typed: string) => `Niets gevonden voor “${typed}”.`,
    pickFound: (count: number) =>
      count === 1 ? '1 gevonden; Enter kiest' : `${count} gevonden; Enter kiest de eerste`,
    pickMore: (count: number) => `Nog ${count}. Typ meer letters.`,
    close: 'Sluiten',
    kindPartner: 'partner',
    kindMunicipality: 'gemeente',
    kindGoal: 'doel',
    kindInitiative: 'initiatief',
    toPage: 'Naar de pagina',
    choose: 'Wie doet mee?',
    chooseOf: (initiative: string) => `Wie doet mee in ${initiative}?`,
    whatOf: (partner: string) => `Waaraan doet ${partner} mee?`,
    what: 'Waaraan nog meer?',
    keys: 'Met de pijltjestoetsen gaat u van vak naar vak, met Enter kiest u het.',
    keysEmbedded: 'Met de pijltjestoetsen gaat u van vak naar vak, met Enter opent u het in Gezond Verband.',
    quiet: (count: number) => (count === 1 ? 'Ook op dit niveau' : `Ook op dit niveau (${count})`),
    doubleChoice: (left: string) =>
      `Het adres kiest meer dan één ding. “${left}” wordt overgeslagen; de rest van de weergave blijft.`,
    source: (version: string, day: string) =>
      `Bron: dit register, versie ${version}, stand ${day}. Een lijn zegt wie bij een initiatief genoemd staat of waaraan het gekoppeld is, niet dat het een het ander veroorzaakt.`,
    finding: 'In het kort',
    chosen: 'Gekozen',
    initiative: 'Initiatief',
    tier: 'Niveau',
    status: 'Status van het initiatief',
    partner: 'Partner',
    role: 'Rol',
    via: 'Via groep of verzamelnaam',
    ownPart: (place: string) => `Rol van ${place}`,
    remark: 'Toelichting',
    provenance: 'Herkomst',
    sources: 'Bron',
    quietRow: 'In dit register staat hier geen rol van wat gekozen is.',
    quietGoal: 'In dit register staat dit initiatief niet bij dit doel.',
    quietInitiative: 'Niet gekozen.',
    whole: 'In het hele diagram bekijken',
  },
  {
    titleOne: (name) => `What does ${name} take part in?`,
    titleGoal: (goal) => `Who works on the goal “${goal}”?`,
    titleInitiative: (initiative) => `Who takes part in ${initiative}?`,
    saidNone: (name, all) => `This register holds no role of ${name} in any of these ${all} initiatives.`,
    saidNoName: (name, all) => `This register names ${name} in none of these ${all} initiatives.`,
    saidOut: (name, out, all, ways) => `${name} takes part in ${out} of these ${all} initiatives: ${ways}.`,
    saidItself: (count) => `${count} by name`,
    saidMember: (count) => `${count} as member of a group`,
    saidCollective: (name, count, isMore) =>
      `In ${count} ${isMore ? 'more ' : ''}${name} falls under a collective name, without being named itself.`,
    saidGoal: (out, partners) =>
      out === 0
        ? 'This register links none of these initiatives to this goal.'
        : `${out === 1 ? '1 initiative is' : `${out} initiatives are`} linked to this goal, with ${
            partners === 1 ? '1 partner' : `${partners} partners`
          }.`,
    saidInitiative: (partners, roles) =>
      partners === 0
        ? 'This register holds no partner of this initiative.'
        : `${partners === 1 ? '1 partner' : `${partners} partners`} in ${roles === 1 ? '1 role' : `${roles} roles`}.`,
    beyond: (count) =>
      count === 1
        ? '1 more initiative is not in sight here.'
        : `${count} more initiatives are not in sight here.`,
    showBeyond: 'Bring all in sight',
    cardMine: 'my municipality',
    cardOut: (out, all) => `${out} of ${all} initiatives`,
    cardCollective: (count) => `${count} under a collective name`,
    cardGoal: (count) => (count === 1 ? 'goal · 1 initiative linked' : `goal · ${count} initiatives linked`),
    bandCount: (count) => (count === 1 ? '1 initiative' : `${count} initiatives`),
    bandOut: (out, all) => `${out} of ${all}`,
    asMember: (roles, group) => `${roles}, as member of ${group}`,
    asCollective: (roles, group) => `${roles}, under the name “${group}”`,
    own: (place, roles) => `${place}: ${roles}`,
    viaGroup: 'through group',
    viaName: 'collective name',
    ownNone: (place) => `no role of ${place} in this register`,
    also: (roles) => `also ${roles}`,
    noMembers: 'this register holds no partner here',
    doubt: (words) => `(${words})`,
    keyItself: 'named itself',
    keyMember: 'as member of a group',
    keyCollective: 'under a collective name',
    keyUnsure: 'dashes: not checked, uncertain, or linked by the editors',
    keyOwn: (place) => `role of ${place}`,
    keyServes: 'linked to this goal',
    keyTakesPart: 'takes part',
    form: 'Form',
    chart: 'Drawing',
    list: 'List',
    narrow:
      'On a narrow screen the bands stand below each other as a list: beside each other the names do not fit. The ties are the same.',
    pickOther: 'Choose partner, goal or initiative',
    backToOwn: (place) => `Back to ${place}`,
    pickTitle: 'Whose coalitions do you want to see?',
    pickLabel: 'Type part of a name',
    pickHint: 'Partner, municipality, goal or initiative. Enter takes the first.',
    pickNone: (typed) => `Nothing found for “${typed}”.`,
    pickFound: (count) => (count === 1 ? '1 found; Enter takes it' : `${count} found; Enter takes the first`),
    pickMore: (count) => `${count} more. Type more letters.`,
    close: 'Close',
    kindPartner: 'partner',
    kindMunicipality: 'municipality',
    kindGoal: 'goal',
    kindInitiative: 'initiative',
    toPage: 'To the page',
    choose: 'Who takes part?',
    chooseOf: (initiative) => `Who takes part in ${initiative}?`,
    whatOf: (partner) => `What does ${partner} take part in?`,
    what: 'In what else?',
    keys: 'The arrow keys go from box to box, Enter chooses it.',
    keysEmbedded: 'The arrow keys go from box to box, Enter opens it in Gezond Verband.',
    quiet: (count) => (count === 1 ? 'Also on this level' : `Also on this level (${count})`),
    doubleChoice: (left) =>
      `The address chooses more than one thing. “${left}” is left out; the rest of the view is kept.`,
    source: (version, day) =>
      `Source: this register, version ${version}, as of ${day}. A line says who is named with an initiative or what it is linked to, not that one thing causes the other.`,
    finding: 'In short',
    chosen: 'Chosen',
    initiative: 'Initiative',
    tier: 'Level',
    status: 'Status of the initiative',
    partner: 'Partner',
    role: 'Role',
    via: 'Through group or collective name',
    ownPart: (place) => `Role of ${place}`,
    remark: 'Remark',
    provenance: 'Provenance',
    sources: 'Source',
    quietRow: 'This register holds no role here of what is chosen.',
    quietGoal: 'This register does not link this initiative to this goal.',
    quietInitiative: 'Not chosen.',
    whole: 'See it in the whole diagram',
  },
)
