import { useSearchParams } from 'react-router'
import { parameters, readParameter } from '../contract/selection.ts'
import { formatDay, formatList } from '../messages/format.ts'
import { shellTexts } from '../messages/shell.ts'
import { Button } from '../ui/Button.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { ChosenMunicipality } from './useMunicipality.ts'

/** What the reader has to know of the view: an example is shown, a municipality merged, a language is unknown. What a page's own parameters say is for the page. */
export function ContextNotices({
  chosen,
  name,
  onChoose,
}: {
  chosen: ChosenMunicipality
  name: string
  /** Leads to another municipality; absent where nothing can be chosen. */
  onChoose?: () => void
}) {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const [search] = useSearchParams()
  const asked = readParameter(parameters.language, search)
  const { former } = chosen
  return (
    <div className="context-notices">
      {chosen.isExample ? (
        <Notice>
          <p>{t.example(name)}</p>
          {onChoose === undefined ? null : (
            <Button look="subtle" onClick={onChoose}>
              {t.chooseOwn}
            </Button>
          )}
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
      {asked.state === 'invalid' ? (
        <Notice tone="warning">
          <p>{t.dropped(parameters.language.name, asked.given)}</p>
        </Notice>
      ) : null}
    </div>
  )
}
