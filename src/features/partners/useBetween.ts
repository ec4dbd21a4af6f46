import { useSearchParams } from 'react-router'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useSelection } from '../../state/useSelection.ts'
import { betweenFrom, type ReadBetween } from './betweenFrom.ts'
import { metCodec, partnerCodec } from './views.ts'

/** Whom the question "with whom" is about, and how to choose others. */
export interface Between extends ReadBetween {
  choosePartner: (id: string | undefined) => void
  chooseMet: (id: string | undefined) => void
}

export function useBetween(): Between {
  const { index, municipality } = useRegisterView()
  const [search] = useSearchParams()
  const [, choosePartner] = useSelection(partnerCodec)
  const [, chooseMet] = useSelection(metCodec)
  return { ...betweenFrom(index, municipality, search), choosePartner, chooseMet }
}
