import { useSearchParams } from 'react-router'
import { parameters, readParameter } from '../contract/selection.ts'
import { formatDay, formatList } from '../messages/format.ts'
import { shellTexts } from '../messages/shell.ts'
import { Button } from '../ui/Button.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { ChosenMunicipality } from './useMunicipality.ts'

/** What the reader has to know of the view: an example is shown, a municipality merged, a parameter was left out. */
export function ContextNotices({
  chosen,
  name,
  onChoose,
}: {
  chosen: ChosenMunicipality
  name: string
  onChoose: () => void
}) {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const [search] = useSearchParams()
  const dropped = Object.values(parameters).flatMap((codec) => {
    if (codec.name === parameters.municipality.name) return []
    const parameter = readParameter<unknown>(codec, search)
    return parameter.state === 'invalid' ? [{ name: codec.name, given: parameter.given }] : []
  })
  const { former } = chosen
  return (
    <div className="context-notices">
      {chosen.isExample ? (
        <Notice>
          <p>{t.example(name)}</p>
          <Button look="subtle" onClick={onChoose}>
            {t.chooseOwn}
          </Button>
        </Notice>
      ) : null}
      {chosen.unknown === undefined ? null : (
        <Notice tone="warning">
          <p>{t.droppedRegion(chosen.unknown, name)}</p>
        </Notice>
      )}
      {former === undefined ? null : (
        <Notice>
          <p>
            {former.successors.length > 1
              ? t.splitRegion(
                  former.name,
                  formatList(
                    former.successors.map((each) => each.name),
                    language,
                  ),
                )
              : t.formerRegion(former.name, name, formatDay(former.successors[0]?.on ?? '', language))}
          </p>
        </Notice>
      )}
      {dropped.map((each) => (
        <Notice tone="warning" key={each.name}>
          <p>{t.dropped(each.name, each.given)}</p>
        </Notice>
      ))}
    </div>
  )
}
