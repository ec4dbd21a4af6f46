import { shellTexts } from '../messages/shell.ts'
import { Button } from './Button.tsx'
import { useTexts } from './language.tsx'
import { Notice } from './Notice.tsx'

/** Something did not come: what stands there is old, or, where there is a title, there is nothing. */
export function RetryNotice({ title, words, retry }: { title?: string; words: string; retry: () => void }) {
  const t = useTexts(shellTexts)
  const kind = title === undefined ? ({ tone: 'warning' } as const) : ({ tone: 'error', title } as const)
  return (
    <Notice {...kind} urgent>
      <p>{words}</p>
      <Button look={title === undefined ? 'subtle' : 'secondary'} onClick={retry}>
        {t.retry}
      </Button>
    </Notice>
  )
}
