import { useId, useState } from 'react'
import { embedDialogTexts } from '../messages/embed/dialog.ts'
import { formatList } from '../messages/format.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { useFiguresView } from './RegisterContext.tsx'
import { frameCode, scriptCode } from './embedCode.ts'
import { embedOrigins } from './embedOrigins.ts'

const FIELD = {
  inlineSize: '100%',
  maxInlineSize: 'none',
  fontSize: '0.875rem',
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
} as const

/** The code that shows a figure on another site, to copy. */
export function EmbedDialog({
  title,
  address,
  onClose,
}: {
  title: string
  address: string
  onClose: () => void
}) {
  const t = useTexts(embedDialogTexts)
  const language = useLanguage()
  const { municipality } = useFiguresView()
  const { origin } = window.location
  const sites = formatList(
    embedOrigins().map((each) => new URL(each).host),
    language,
  )
  // Who sees it elsewhere has choices of his own on this site: the address says them all.
  const kept = { gemeente: municipality, taal: language }
  return (
    <Dialog title={t.title} closeLabel={t.close} onClose={onClose}>
      <p>{t.lead(sites)}</p>
      <Code label={t.frame} code={frameCode(title, new URL(address, origin), kept)} rows={9} isFirst />
      <Code label={t.script} help={t.scriptHelp} code={scriptCode(origin)} rows={2} />
    </Dialog>
  )
}

function Code({
  label,
  help,
  code,
  rows,
  isFirst,
}: {
  label: string
  help?: string
  code: string
  rows: number
  isFirst?: boolean
}) {
  const t = useTexts(embedDialogTexts)
  const [field, about] = [useId(), useId()]
  const [said, setSaid] = useState('')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code)
      setSaid(t.copied)
    } catch {
      setSaid(t.copyFailed)
    }
  }
  return (
    <div>
      <label className="utrecht-form-label" htmlFor={field}>
        {label}
      </label>
      {help === undefined ? null : (
        <p id={about} className="note">
          {help}
        </p>
      )}
      <textarea
        id={field}
        className="utrecht-textbox utrecht-textbox--html-input"
        style={FIELD}
        readOnly
        spellCheck={false}
        translate="no"
        rows={rows}
        value={code}
        aria-describedby={help === undefined ? undefined : about}
        data-focus-first={isFirst}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <p style={{ marginBlock: '0.5rem 0' }}>
        <Button aria-label={t.copyOf(label)} onClick={() => void copy()}>
          {t.copy}
        </Button>{' '}
        <span role="status" className="note">
          {said}
        </span>
      </p>
    </div>
  )
}
