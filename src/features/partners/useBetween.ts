import { ownPartner } from '../../domain/partners/ownPart.ts'
import type { Partner } from '../../domain/register/things.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { metCodec, partnerCodec } from './views.ts'

/** Whom the question is about, with whom, and what of the address could not be used. */
export interface Between {
  /** The chosen partner, else my municipality or its GGD; undefined when the register has neither. */
  partner: Partner | undefined
  met: Partner | undefined
  unknown: readonly { name: string; given: string }[]
  choosePartner: (id: string | undefined) => void
  chooseMet: (id: string | undefined) => void
}

export function useBetween(): Between {
  const { index, municipality } = useRegisterView()
  const [partnerParameter, choosePartner] = useSelection(partnerCodec)
  const [metParameter, chooseMet] = useSelection(metCodec)
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
  return { partner, met, unknown, choosePartner, chooseMet }
}
