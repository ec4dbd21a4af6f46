import { type RoleHere, rolesOf } from '../../domain/coverage/roles.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { compareNames } from '../../domain/register/nameOrder.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { TIERS } from '../../domain/register/values.ts'
import type { Language } from '../../messages/texts.ts'

/** Named itself before through a group, before by a collective name, before not at all. */
export const nearnessOf = ([first]: readonly RoleHere[]): number =>
  first === undefined ? 0 : { collective: 1, member: 2, itself: 3 }[first.via]

/** From nearby to far away; on a level what my municipality itself takes part in first. */
export const coalitionOrder = (
  index: RegisterIndex,
  municipality: string,
  initiatives: readonly Initiative[],
  language: Language,
): { initiative: Initiative; own: RoleHere[] }[] =>
  initiatives
    .map((initiative) => ({ initiative, own: rolesOf(index, municipality, initiative) }))
    .toSorted(
      (a, b) =>
        TIERS.indexOf(a.initiative.tier) - TIERS.indexOf(b.initiative.tier) ||
        nearnessOf(b.own) - nearnessOf(a.own) ||
        compareNames(a.initiative.title[language], b.initiative.title[language]),
    )
