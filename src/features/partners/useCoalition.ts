import type { Initiative } from '../../domain/register/things.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { initiativeCodec } from './views.ts'

/** The one coalition that the address asks for, and what of it could not be used. */
export function useCoalition(): { initiative: Initiative | undefined; unknown: string | undefined } {
  const { index } = useRegisterView()
  const [parameter] = useSelection(initiativeCodec)
  const initiative = index.initiatives.get(valueOf(parameter) ?? '')
  if (parameter.state === 'missing' || initiative !== undefined) return { initiative, unknown: undefined }
  return { initiative, unknown: parameter.state === 'valid' ? parameter.value : parameter.given }
}
