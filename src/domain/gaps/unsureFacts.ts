import { type Fact, factsOf } from '../provenance/facts.ts'
import type { Register } from '../register/things.ts'

/** Facts of which something is in doubt. Figures are not among them: each has its own provenance beside it. */
export const unsureFacts = (register: Register): Fact[] =>
  factsOf(register).filter(({ provenance }) => provenance.status === 'unsure')
