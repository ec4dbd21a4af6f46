import type { RegisterIndex } from '../graph/registerIndex.ts'
import type { Partner } from '../register/things.ts'
import { covers } from '../regions/regionTree.ts'

/** A collective name: municipalities that no source names one by one ("Gemeenten in Nederland"). */
export const isCollective = ({ type, region, members }: Partner): boolean =>
  type === 'municipality' && region === undefined && members === undefined

/** Is a municipality among those that a collective name stands for? */
export const standsFor = (index: RegisterIndex, name: Partner, region: string): boolean =>
  isCollective(name) && covers(index.regions, name.regions, region)

/** The collective names that a municipality falls under. */
export const collectivesOf = (index: RegisterIndex, region: string): Partner[] =>
  index.register.partners.filter((each) => standsFor(index, each, region))
