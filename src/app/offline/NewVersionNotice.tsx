import { shellTexts } from '../../messages/shell.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useNewVersion } from './newVersion.ts'

/** Says that there is a new version of the app. The one that is open goes on working until the reader loads the other. */
export function NewVersionNotice() {
  const t = useTexts(shellTexts)
  const load = useNewVersion((found) => found.load)
  return (
    // There from the start: a screen reader hears what comes into it later.
    <div aria-live="polite" className="context-notices no-print">
      {load === undefined ? null : (
        <Notice>
          <p>{t.newVersion}</p>
          <Button look="subtle" onClick={load}>
            {t.loadNewVersion}
          </Button>
        </Notice>
      )}
    </div>
  )
}
