/** What the diagram consists of, in words and without places. */
import type { RoleVia } from '../../domain/coverage/roles.ts'
import type { InitiativeStatus, Tier } from '../../domain/register/values.ts'

/** What a press on a box chooses. */
export interface BoxThing {
  kind: 'initiative' | 'partner'
  id: string
}

export interface BoxText {
  text: string
  as: 'name' | 'role' | 'status' | 'own' | 'more'
  /** The sign before it. */
  mark?: InitiativeStatus | `own-${RoleVia}`
  lang?: 'nl' | undefined
}

export interface BoxContents {
  /** The same box keeps its id whatever is chosen. */
  id: string
  /** card: what is chosen; out: what stands out; quiet: the rest; partner and role: who takes part in what stands out. */
  look: 'card' | 'out' | 'quiet' | 'partner' | 'role'
  texts: readonly BoxText[]
  /** By what right it stands out. */
  via?: RoleVia
  isSure?: boolean
  thing?: BoxThing
  /** All that the box says, for who does not see it. */
  says: string
}

/** How a line looks: the end tells by what right, dashes that it is not certain. */
export interface TieLook {
  via: RoleVia
  isSure: boolean
}

/** Partners of an initiative in one role; or all of them, each with its role in its own box. */
export interface GroupContents {
  role: { box: BoxContents; tie: TieLook } | undefined
  members: readonly { box: BoxContents; tie: TieLook }[]
}

export interface ItemContents {
  box: BoxContents
  /** To the card; absent where there is no card. */
  tie: TieLook | undefined
  groups: readonly GroupContents[]
}

export interface BandContents {
  tier: Tier
  title: string
  count: string
  out: readonly ItemContents[]
  quiet: readonly BoxContents[]
}

export interface DiagramContents {
  /** The chosen thing, when it is none of the boxes in the bands. */
  card: BoxContents | undefined
  bands: readonly BandContents[]
  key: readonly KeyContents[]
}

/** One sign of the drawing with what it means. */
export type KeyContents = { text: string } & ({ line: TieLook } | { mark: `own-${RoleVia}` })
