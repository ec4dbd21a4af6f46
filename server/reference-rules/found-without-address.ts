import type { Source } from '../../src/domain/register/things.ts'
import type { Dataset, Finding } from './finding.ts'
import { provenancesOf } from './records.ts'

/**
 * A fact that is `found` names a source with a public address, so that a reader can look it up; one that is `founding`
 * names a founding document. This holds for every provenance: of a record, of a field, of a partner, amount or result.
 */
export function foundWithoutAddress(dataset: Dataset): Finding[] {
  const sources = new Map(dataset.sources.map((source) => [source.id, source]))
  return provenancesOf(dataset).flatMap(({ at, field, value }) => {
    const named = (value.sources ?? []).flatMap((id) => sources.get(id) ?? [])
    const fault = faultOf(value.status, named)
    return fault ? [{ file: at.file, thing: at.thing, field, ...fault }] : []
  })
}

function faultOf(status: string, named: Source[]): Pick<Finding, 'message' | 'remedy'> | undefined {
  if (status === 'found' && !named.some((source) => source.address !== undefined)) {
    return {
      message: 'Het feit heet nagelezen ("found"), maar noemt geen bron met een adres.',
      remedy: 'Noem in sources een bron met een adres, of maak de status "known" of "unsure".',
    }
  }
  if (status === 'founding' && !named.some((source) => source.kind === 'founding-document')) {
    return {
      message: 'Het feit komt uit de stukken van de opdracht ("founding"), maar noemt geen van die stukken.',
      remedy: 'Noem in sources het stuk (soort "founding-document"), of kies een andere status.',
    }
  }
  return undefined
}
