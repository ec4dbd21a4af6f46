/** Every migration, oldest first. A migration that has been released is never changed: add the next file. */
import type { Migration } from 'kysely'
import * as register from './0001-register.ts'
import * as figureBlocks from './0002-figure-blocks.ts'
import * as boundaries from './0003-boundaries.ts'

export const MIGRATIONS: Record<string, Migration> = {
  '0001-register': register,
  '0002-figure-blocks': figureBlocks,
  '0003-boundaries': boundaries,
}
