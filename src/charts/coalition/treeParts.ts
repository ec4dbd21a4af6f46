import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Language } from '../../messages/texts.ts'
import type { CoalitionModel } from './coalitionModel.ts'

/** What is told, and in which language. */
export interface Told {
  index: RegisterIndex
  model: CoalitionModel
  language: Language
}

/** How much the boxes say: everything; roles only; those under one collective name together, with their names or as a number. */
export type Detail = 'whole' | 'roles' | 'names' | 'numbers'
