import { topic } from '../texts.ts'

/** The coalition diagram on a slide: the same as on its page, in fewer words. */
export const coalitionSlideTexts = topic(
  {
    titleGoal: (goal: string, initiatives: number) =>
      initiatives === 0
        ? `In dit register staat geen van deze initiatieven bij het doel “${goal}”`
        : `Aan het doel “${goal}” ${initiatives === 1 ? 'is 1 initiatief' : `zijn ${initiatives} initiatieven`} gekoppeld`,
    titleInitiative: (name: string, partners: number) =>
      partners === 0
        ? `In dit register staat bij ${name} geen partner`
        : `In ${name} ${partners === 1 ? 'doet 1 partner' : `doen ${partners} partners`} mee`,
    onLevel: (tier: string) => `niveau ${tier}`,
    andOthers: (count: number) => (count === 1 ? 'en 1 ander initiatief' : `en ${count} andere initiatieven`),
    andPartners: (count: number) => (count === 1 ? 'en 1 andere partner' : `en ${count} andere partners`),
    underName: (count: number, group: string) => `${count} onder de naam “${group}”`,
    partlyUnsure: '(niet alle nagelezen of zeker)',
    partners: (count: number) => (count === 1 ? '1 partner' : `${count} partners`),
    rest: (who: string, levels: string) =>
      `Niet op deze dia: initiatieven zonder rol van ${who} in dit register (${levels}).`,
    restGoal: (levels: string) =>
      `Niet op deze dia: initiatieven die dit register niet aan dit doel koppelt (${levels}).`,
    grounds: 'Gekleurd vak: bij naam of via een groep; vak zonder kleur: onder een verzamelnaam.',
    restLevel: (tier: string, count: number) => `${tier} ${count}`,
    unsure: 'Streepjes: niet nagelezen, onzeker of koppeling van de redactie.',
    isIn: (who: string, roles: string, initiative: string) => `${who} in ${initiative}: ${roles}`,
    serves: (initiative: string, goal: string) => `${initiative} is gekoppeld aan het doel “${goal}”`,
    takePart: (initiative: string, who: string) => `In ${initiative} doen mee: ${who}`,
    described: (finding: string) => `Schema. ${finding}`,
  },
  {
    titleGoal: (goal, initiatives) =>
      initiatives === 0
        ? `This register links none of these initiatives to the goal “${goal}”`
        : `${initiatives === 1 ? '1 initiative is' : `${initiatives} initiatives are`} linked to the goal “${goal}”`,
    titleInitiative: (name, partners) =>
      partners === 0
        ? `This register holds no partner of ${name}`
        : `${partners === 1 ? '1 partner takes' : `${partners} partners take`} part in ${name}`,
    onLevel: (tier) => `level: ${tier}`,
    andOthers: (count) => (count === 1 ? 'and 1 other initiative' : `and ${count} other initiatives`),
    andPartners: (count) => (count === 1 ? 'and 1 other partner' : `and ${count} other partners`),
    underName: (count, group) => `${count} under the name “${group}”`,
    partlyUnsure: '(not all checked or certain)',
    partners: (count) => (count === 1 ? '1 partner' : `${count} partners`),
    rest: (who, levels) =>
      `Not on this slide: initiatives without a role of ${who} in this register (${levels}).`,
    restGoal: (levels) =>
      `Not on this slide: initiatives that this register does not link to this goal (${levels}).`,
    grounds: 'Coloured box: by name or through a group; box without colour: under a collective name.',
    restLevel: (tier, count) => `${tier} ${count}`,
    unsure: 'Dashes: not checked, uncertain, or linked by the editors.',
    isIn: (who, roles, initiative) => `${who} in ${initiative}: ${roles}`,
    serves: (initiative, goal) => `${initiative} is linked to the goal “${goal}”`,
    takePart: (initiative, who) => `In ${initiative} take part: ${who}`,
    described: (finding) => `Diagram. ${finding}`,
  },
)
