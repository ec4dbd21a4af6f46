import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { Parameter } from '../../contract/selection.ts'
import type { Fact } from '../../domain/provenance/facts.ts'
import { SOURCE_KINDS } from '../../domain/register/values.ts'
import { collectionWords, provenancePageTexts, sourceKindWords } from '../../messages/provenancePage.ts'
import { shellTexts } from '../../messages/shell.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { ViewActions } from '../../register/ViewActions.tsx'
import { byName } from '../../register/byName.ts'
import { useSearchChange } from '../../state/useSearchChange.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { SourceRow } from './SourceRow.tsx'
import { COLLECTIONS, sourceParameters } from './sourceParameters.ts'
import { countUse, filterSources } from './sourceUse.ts'
import { sourceSheet } from './tableSheets.ts'

/** All sources, to be narrowed down by kind, by what the facts are about and by text; the choice is in the address. */
export function SourceBrowser({ facts }: { facts: readonly Fact[] }) {
  const t = useTexts(provenancePageTexts)
  const kinds = useTexts(sourceKindWords)
  const collections = useTexts(collectionWords)
  const language = useLanguage()
  const { index } = useRegisterView()
  const change = useSearchChange()
  const [kind, setKind] = useSelection(sourceParameters.kind)
  const [about, setAbout] = useSelection(sourceParameters.about)
  const [text, setText] = useSelection(sourceParameters.text)
  // Typing must not wait for the address bar.
  const [typed, setTyped] = useState(valueOf(text) ?? '')
  const asked = useDeferredValue(typed)
  const textId = useId()
  const uses = useMemo(() => countUse(index.register.sources, facts), [index, facts])
  const filters = { kind: valueOf(kind), about: valueOf(about), text: asked }
  const shown = filterSources(uses, filters, byName)
  const clear = () => {
    setTyped('')
    change((before) =>
      Object.values(sourceParameters).reduce<URLSearchParams>(
        (next, codec) => withoutParameter(codec, next),
        before,
      ),
    )
  }
  return (
    <>
      <DroppedParameter name={sourceParameters.kind.name} parameter={kind} />
      <DroppedParameter name={sourceParameters.about.name} parameter={about} />
      <div className="source-filters">
        <SelectField
          label={t.kind}
          none={t.allKinds}
          value={filters.kind}
          options={SOURCE_KINDS.map((value) => ({ value, text: kinds[value] }))}
          onChange={setKind}
        />
        <SelectField
          label={t.factsAbout}
          none={t.allThings}
          value={filters.about}
          options={COLLECTIONS.map((value) => ({ value, text: collections[value] }))}
          onChange={setAbout}
        />
        <div className="select-field">
          <label className="utrecht-form-label" htmlFor={textId}>
            {t.search}
          </label>
          <input
            id={textId}
            type="search"
            className="utrecht-textbox utrecht-textbox--html-input"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => setText(typed === '' ? undefined : typed)}
          />
        </div>
      </div>
      <p className="note source-count" role="status">
        {t.shown(shown.length, uses.length)}
      </p>
      {shown.length === 0 ? null : (
        <ViewActions
          title={t.sourcesTitle}
          sheet={() => sourceSheet(shown, filters.about, language)}
          filters={[
            ...(filters.kind === undefined ? [] : [`${t.kind}: ${kinds[filters.kind]}`]),
            ...(filters.about === undefined ? [] : [`${t.factsAbout}: ${collections[filters.about]}`]),
            ...(asked === '' ? [] : [`${t.search}: ${asked}`]),
          ]}
        />
      )}
      {shown.length === 0 ? (
        <Notice title={t.noMatch}>
          <Button look="subtle" onClick={clear}>
            {t.clear}
          </Button>
        </Notice>
      ) : (
        <ul className="rows source-rows">
          {shown.map((use) => (
            <SourceRow key={use.source.id} use={use} about={filters.about} />
          ))}
        </ul>
      )}
    </>
  )
}

/** A value in the address that is none of ours is named and left out. */
function DroppedParameter({ name, parameter }: { name: string; parameter: Parameter<unknown> }) {
  const t = useTexts(shellTexts)
  if (parameter.state !== 'invalid') return null
  return (
    <Notice tone="warning">
      <p>{t.dropped(name, parameter.given)}</p>
    </Notice>
  )
}

const withoutParameter = ({ name }: { name: string }, search: URLSearchParams): URLSearchParams => {
  const next = new URLSearchParams(search)
  next.delete(name)
  return next
}
