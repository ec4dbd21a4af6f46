import type { ApiParameter } from '../../api/openApi.ts'
import { formatNumber } from '../../messages/format.ts'
import { apiTexts } from '../../messages/openData/api.ts'
import { parameterWords, resourceNotes, resourceWords } from '../../messages/openData/apiWords.ts'
import { DutchText } from '../../ui/DutchText.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { allowedValues, type ApiResource } from './apiModel.ts'
import { useOpenForPrint } from './useOpenForPrint.ts'

/** The resource that has what the note of another says it lacks. */
const OTHER: Readonly<Record<string, string>> = {
  observations: 'figure-blocks',
  'figure-blocks': 'observations',
}

/** One resource of the API: its addresses, its parameters with what they may be, and a request that can be tried. */
export function ApiResourceFold({ resource, open }: { resource: ApiResource; open: boolean }) {
  const t = useTexts(apiTexts)
  const words: Readonly<Record<string, string>> = useTexts(resourceWords)
  const fold = useOpenForPrint()
  const { segment, summary, paths, parameters, example } = resource
  const notes: Readonly<Record<string, string>> = useTexts(resourceNotes)
  const name = words[segment]
  const note = notes[segment]
  return (
    <details className="fold api-resource" ref={fold} open={open}>
      <summary>
        {name === undefined ? <DutchText>{summary}</DutchText> : name} <code>/{segment}</code>
      </summary>
      {note === undefined ? null : (
        <p className="api-resource__note">
          {note} <code>/{OTHER[segment]}</code>.
        </p>
      )}
      <ul className="api-resource__paths">
        {paths.map(({ path, kind }) => (
          <li key={path}>
            <code>GET {path}</code>
            {kind === 'single' ? null : <span className="note"> {kind === 'one' ? t.oneById : t.aList}</span>}
          </li>
        ))}
      </ul>
      {parameters.length === 0 ? (
        <p className="note">{t.noParameters}</p>
      ) : (
        <Parameters parameters={parameters} />
      )}
      <p className="api-resource__example">
        <span className="note">{t.example}</span>
        <code>{`curl '${window.location.origin}${example}'`}</code>
        <a
          className="utrecht-link utrecht-link--html-a"
          href={example}
          aria-label={t.openExample(name ?? summary)}
        >
          {t.openInBrowser}
        </a>
      </p>
    </details>
  )
}

function Parameters({ parameters }: { parameters: readonly ApiParameter[] }) {
  const t = useTexts(apiTexts)
  const meanings: Readonly<Record<string, string>> = useTexts(parameterWords)
  return (
    <dl className="parameters">
      {parameters.map(({ name, description, schema }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            {meanings[name] ?? <DutchText>{description}</DutchText>}
            <span className="note">
              <Values schema={schema} />
              {schema.type === 'array' ? `; ${t.repeatable}` : null}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Values({ schema }: { schema: ApiParameter['schema'] }) {
  const t = useTexts(apiTexts)
  const language = useLanguage()
  const write = (value: number | undefined) => formatNumber(value ?? 0, language)
  const values = allowedValues(schema)
  switch (values.form) {
    case 'choice':
      return (
        <>
          {values.values.map((value, place) => (
            <span key={value}>
              {place === 0 ? '' : ' · '}
              <code>{value}</code>
            </span>
          ))}
        </>
      )
    case 'number':
      return values.to === undefined
        ? t.wholeNumberFrom(write(values.from), write(values.standard))
        : t.wholeNumber(write(values.from), write(values.to), write(values.standard))
    case 'moment':
      return t.moment
    case 'code':
      return (
        <>
          {t.such('')}
          <code>{values.example}</code>
        </>
      )
    case 'text':
      return t.anyText
  }
}
