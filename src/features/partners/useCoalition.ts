import { useSearchParams } from 'react-router'
import { readParameter } from '../../contract/selection.ts'
import type { RegisterIndex } from '../../domain/graph/registerIndex.ts'
import type { Initiative } from '../../domain/register/things.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { valueOf } from '../../state/useSelection.ts'
import { initiativeCodec } from './views.ts'

/** The one coalition that is asked for, and what of the address could not be used. */
export interface ReadCoalition {
  initiative: Initiative | undefined
  unknown: string | undefined
}

export function useCoalition(): ReadCoalition {
  const { index } = useRegisterView()
  const [search] = useSearchParams()
  return coalitionFrom(index, search)
}

/** The coalition that an address asks for. */
export function coalitionFrom(index: RegisterIndex, search: URLSearchParams): ReadCoalition {
  const parameter = readParameter(initiativeCodec, search)
  const initiative = index.initiatives.get(valueOf(parameter) ?? '')
  if (parameter.state === 'missing' || initiative !== undefined) return { initiative, unknown: undefined }
  return { initiative, unknown: parameter.state === 'valid' ? parameter.value : parameter.given }
}
