import { readParameter } from '../../contract/selection.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import { ownPartner } from '../../domain/partners/ownPart.ts'
import type { Partner } from '../../domain/register/things.ts'
import { valueOf } from '../../state/useSelection.ts'
import { metCodec, partnerCodec } from './views.ts'

/** Whom the question "with whom" is about, with whom, and what of the address could not be used. */
export interface ReadBetween {
  /** The chosen partner, else my municipality or its GGD; undefined when the register has neither. */
  partner: Partner | undefined
  met: Partner | undefined
  unknown: readonly { name: string; given: string }[]
}

/** Who the address asks about. */
export function betweenFrom(
  index: RegisterIndex,
  municipality: string,
  search: URLSearchParams,
): ReadBetween {
  const partnerParameter = readParameter(partnerCodec, search)
  const metParameter = readParameter(metCodec, search)
  const asked = index.partners.get(valueOf(partnerParameter) ?? '')
  const partner = asked ?? ownPartner(index, municipality)
  const other = index.partners.get(valueOf(metParameter) ?? '')
  // A partner does not meet itself.
  const met = other === partner ? undefined : other
  const unknown = [
    { codec: partnerCodec, parameter: partnerParameter, found: asked },
    { codec: metCodec, parameter: metParameter, found: met },
  ].flatMap(({ codec, parameter, found }) => {
    if (parameter.state === 'missing' || found !== undefined) return []
    return [{ name: codec.name, given: parameter.state === 'valid' ? parameter.value : parameter.given }]
  })
  return { partner, met, unknown }
}
