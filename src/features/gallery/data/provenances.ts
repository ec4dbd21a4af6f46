import type { Provenance } from '../../../domain/register/things.ts'
import type { ProvenanceStatus } from '../../../domain/register/values.ts'

/** One of each status, as facts of the register carry them. */
export const provenances: Readonly<Record<ProvenanceStatus, Provenance>> = {
  founding: { status: 'founding', sources: ['verzonnen-opdracht'] },
  found: { status: 'found', sources: ['verzonnen-pagina', 'verzonnen-rapport'] },
  known: { status: 'known' },
  unsure: { status: 'unsure', note: 'De bron noemt geen einddatum.', sources: ['verzonnen-pagina'] },
  editorial: { status: 'editorial' },
}
