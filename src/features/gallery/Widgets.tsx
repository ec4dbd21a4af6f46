import { useState } from 'react'
import { galleryTexts } from '../../messages/gallery.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { PageSkeleton } from '../../ui/Skeleton.tsx'
import { laws } from './data/laws.ts'
import { Part, Specimen } from './Specimens.tsx'

const TONES = ['info', 'warning', 'error'] as const
const LOOKS = ['primary', 'secondary', 'subtle'] as const

/** What the pages speak and are pressed with. */
export function Widgets() {
  const t = useTexts(galleryTexts)
  const [view, setView] = useState<'themes' | 'languages' | 'all'>('themes')
  const [law, setLaw] = useState<string>()
  return (
    <Part id="bediening" title={t.widgets}>
      <Specimen name={t.notices}>
        <div className="gallery-stack">
          {TONES.map((tone) => (
            <Notice key={tone} tone={tone} {...(tone === 'error' ? { title: t.noticeTitle } : {})}>
              <p>{t[tone]}</p>
              <Button look="subtle">{t.subtle}</Button>
            </Notice>
          ))}
        </div>
      </Specimen>
      <Specimen name={t.buttons}>
        <p className="specimen-row">
          {LOOKS.map((look) => (
            <Button key={look} look={look}>
              {t[look]}
            </Button>
          ))}
          <Button disabled>{t.disabled}</Button>
        </p>
      </Specimen>
      <Specimen name={t.choice}>
        <Choice
          legend={t.choice}
          name="keuze"
          options={(['themes', 'languages', 'all'] as const).map((value) => ({ value, text: t[value] }))}
          value={view}
          onChange={setView}
        />
      </Specimen>
      <Specimen name={t.select}>
        <SelectField
          label={t.law}
          none={t.none}
          value={law}
          options={laws.map(({ id, title }) => ({ value: id, text: title.nl }))}
          onChange={setLaw}
        />
      </Specimen>
      <Specimen name={t.dialogs}>
        <Dialogs />
      </Specimen>
      <Specimen name={t.skeleton}>
        <PageSkeleton label={t.loading} />
      </Specimen>
    </Part>
  )
}

function Dialogs() {
  const t = useTexts(galleryTexts)
  const [open, setOpen] = useState<'short' | 'long'>()
  return (
    <p className="specimen-row">
      <Button onClick={() => setOpen('short')}>{t.openDialog}</Button>
      <Button onClick={() => setOpen('long')}>{t.openLongDialog}</Button>
      {open === undefined ? null : (
        <Dialog title={t.dialogTitle} closeLabel={t.close} onClose={() => setOpen(undefined)}>
          {Array.from({ length: open === 'short' ? 1 : 40 }, (_, line) => (
            <p key={line}>{t.dialogText}</p>
          ))}
        </Dialog>
      )}
    </p>
  )
}
