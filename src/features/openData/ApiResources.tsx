import { useState } from 'react'
import { useOpenApi } from '../../api/openApi.ts'
import { apiTexts } from '../../messages/openData/api.ts'
import { Button } from '../../ui/Button.tsx'
import { useTexts } from '../../ui/language.tsx'
import { Section } from '../../ui/Pages.tsx'
import { resourcesOf } from './apiModel.ts'
import { ApiResourceFold } from './ApiResourceFold.tsx'

/** What can be asked of the API, a fold per resource. Nothing as long as its description is not there: ApiSection says so. */
export function ApiResources() {
  const t = useTexts(apiTexts)
  const { data } = useOpenApi()
  const [all, setAll] = useState(false)
  if (data === undefined) return null
  return (
    <Section id="opvragen" title={t.resourcesTitle}>
      <p className="no-print">
        <Button onClick={() => setAll(!all)}>{all ? t.closeAll : t.openAll}</Button>
      </p>
      <div className="api-resources" key={String(all)}>
        {resourcesOf(data).map((resource) => (
          <ApiResourceFold key={resource.segment} resource={resource} open={all} />
        ))}
      </div>
    </Section>
  )
}
