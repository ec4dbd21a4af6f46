import { showTexts } from '../../../messages/present/show.ts'
import { Dialog } from '../../../ui/Dialog.tsx'
import { useTexts } from '../../../ui/language.tsx'
import type { ShowWindow } from './showChannel.ts'

/** What the keys do, and the switch for those with a character on them. */
export function ShowKeys({
  of,
  hasCharacters,
  onCharacters,
  onClose,
}: {
  of: ShowWindow
  hasCharacters: boolean
  onCharacters: (isOn: boolean) => void
  onClose: () => void
}) {
  const t = useTexts(showTexts)
  const keys = [
    [t.keysNext, t.doesNext],
    [t.keysPrevious, t.doesPrevious],
    [t.keysEnds, t.doesEnds],
    [t.keysNumber, t.doesNumber],
    [t.keysBlack, t.doesBlack],
    [t.keysWhite, t.doesWhite],
    [t.keysFull, t.doesFull],
    ...(of === 'speaker'
      ? []
      : [
          [t.keysSpeaker, t.doesSpeaker],
          [t.keysWords, t.doesWords],
        ]),
    [t.keysList, t.doesList],
    [t.keysOut, of === 'speaker' ? t.doesOutSpeaker : t.doesOut],
  ]
  return (
    <Dialog title={t.keysTitle} closeLabel={t.close} onClose={onClose}>
      <dl className="show-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      {of === 'show' ? <p className="note">{t.pointer}</p> : null}
      <label className="show-keys__switch">
        <input
          type="checkbox"
          checked={hasCharacters}
          onChange={({ target }) => onCharacters(target.checked)}
        />
        {t.characters}
      </label>
    </Dialog>
  )
}
