import type { InitiativeKind } from '../domain/register/values.ts'

/** The kinds of initiative as the address names them. */
export const INITIATIVE_KIND_WORDS: Record<InitiativeKind, string> = {
  programme: 'programma',
  coalition: 'coalitie',
  agreement: 'akkoord',
  agenda: 'agenda',
  network: 'netwerk',
  project: 'project',
  'chain-approach': 'ketenaanpak',
  regulation: 'regeling',
}
