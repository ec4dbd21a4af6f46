import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Language } from '../../messages/texts.ts'
import type { CoalitionModel } from './coalitionModel.ts'

/** What is told, and in which language. */
export interface Told {
  index: RegisterIndex
  model: CoalitionModel
  language: Language
}

/**
 * How much the boxes say: everything; roles only; short names of all, those under one collective name together; of many partners
 * the first names; or a number.
 */
export type Detail = 'whole' | 'roles' | 'short' | 'names' | 'numbers'
