import { useDeferredValue, useId, useMemo, useState } from 'react'
import type { Fact } from '../../domain/provenance/facts.ts'
import { SOURCE_KINDS } from '../../domain/register/values.ts'
import { collectionWords, provenancePageTexts, sourceKindWords } from '../../messages/provenancePage.ts'
import { shellTexts } from '../../messages/shell.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { byName } from '../../register/byName.ts'
import { useSelection, valueOf } from '../../state/useSelection.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { SourceRow } from './SourceRow.tsx'
import { COLLECTIONS, sourceParameters } from './sourceParameters.ts'
import { countUse, filterSources } from './sourceUse.ts'

/** All sources, to be narrowed down by kind, by what the facts are about and by text; the choice is in the address. */
export function SourceBrowser({ facts }: { facts: readonly Fact[] }) {
  const t = useTexts(provenancePageTexts)
  const kinds = useTexts(sourceKindWords)
  const collections = useTexts(collectionWords)
  const { index } = useRegisterView()
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
    // One step at a time: each of these writes the whole address.
    setTyped('')
    setSearchEmpty()
  }
  const setSearchEmpty = () => {
    if (filters.kind !== undefined) setKind(undefined)
    if (filters.about !== undefined) setAbout(undefined)
    setText(undefined)
  }
  return (
    <>
      <DroppedParameters kind={kind} about={about} />
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
      <p className="note" role="status">
        {t.shown(shown.length, uses.length)}
      </p>
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
function DroppedParameters(parameters: Pick<Record<string, { state: string; given?: string }>, string>) {
  const t = useTexts(shellTexts)
  const dropped = (['kind', 'about'] as const).flatMap((name) => {
    const given = parameters[name]?.given
    return given === undefined ? [] : [{ name: sourceParameters[name].name, given }]
  })
  return dropped.map((each) => (
    <Notice tone="warning" key={each.name}>
      <p>{t.dropped(each.name, each.given)}</p>
    </Notice>
  ))
}
