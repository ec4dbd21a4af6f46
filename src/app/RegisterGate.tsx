import { useMemo } from 'react'
import { useRegister } from '../api/register.ts'
import { ServiceError } from '../api/request.ts'
import { shellTexts } from '../messages/shell.ts'
import { RegisterContext } from '../register/RegisterContext.tsx'
import { useToday } from '../state/today.ts'
import { Button } from '../ui/Button.tsx'
import { useTexts } from '../ui/language.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Shell } from './Shell.tsx'
import { ShellFrame } from './ShellFrame.tsx'
import { StaleNotice } from './StaleNotice.tsx'
import { useEndOfOpening } from './useEndOfOpening.ts'
import { useMunicipality } from './useMunicipality.ts'

/** Draws the pages once the register is there, and says what is the matter while it is not. */
export function RegisterGate() {
  const t = useTexts(shellTexts)
  const register = useRegister()
  useEndOfOpening(register.data !== undefined || register.failureCount > 0)
  if (register.data !== undefined) {
    return (
      <>
        {register.failureCount > 0 ? (
          <StaleNotice since={register.dataUpdatedAt} retry={() => void register.refetch()} />
        ) : null}
        <RegisterShell {...register.data} />
      </>
    )
  }
  if (register.isPending && register.failureCount === 0) return null
  const status = register.failureReason instanceof ServiceError ? register.failureReason.status : 0
  return (
    <ShellFrame>
      <Notice tone="error" urgent title={t.unreachableTitle}>
        <p>{status === 0 ? t.unreachable : t.refused(String(status))}</p>
        <Button onClick={() => void register.refetch()}>{t.retry}</Button>
      </Notice>
    </ShellFrame>
  )
}

type Shaped = NonNullable<ReturnType<typeof useRegister>['data']>

function RegisterShell({ index, edges }: Shaped) {
  const t = useTexts(shellTexts)
  const today = useToday()
  const chosen = useMunicipality(index)
  const view = useMemo(
    () => ({ index, edges, municipality: chosen.code, today }),
    [index, edges, chosen.code, today],
  )
  if (index.register.legalTasks.length === 0) {
    return (
      <ShellFrame>
        <Notice title={t.emptyTitle}>
          <p>{t.empty}</p>
        </Notice>
      </ShellFrame>
    )
  }
  return (
    <RegisterContext value={view}>
      <Shell chosen={chosen} />
    </RegisterContext>
  )
}
