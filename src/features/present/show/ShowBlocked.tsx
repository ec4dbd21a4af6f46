import { showTexts } from '../../../messages/present/show.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'

/** The browser held the speaker's window back: its address, to open by hand. */
export function ShowBlocked({ address, onClose }: { address: string; onClose: () => void }) {
  const t = useTexts(showTexts)
  return (
    <Dialog title={t.blockedTitle} closeLabel={t.close} onClose={onClose}>
      <p>{t.blocked}</p>
      <p>
        <a
          className="utrecht-link utrecht-link--html-a"
          href={address}
          target="_blank"
          rel="noreferrer"
          data-focus-first
        >
          {t.openSpeaker}
        </a>
      </p>
      <p className="note">{t.blockedMore}</p>
    </Dialog>
  )
}
