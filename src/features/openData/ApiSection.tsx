import { type ApiDocument, useOpenApi } from '../../api/openApi.ts'
import { OPENAPI_PATH } from '../../contract/resources.ts'
import { formatNumber } from '../../messages/format.ts'
import { apiTexts } from '../../messages/openData/api.ts'
import { fetchTexts } from '../../messages/openData/failures.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { FactRow, Facts, Section } from '../../ui/Pages.tsx'
import { pageSizes, resourcesOf } from './apiModel.ts'
import { failureReason } from './failureReason.ts'
import { useOpenForPrint } from './useOpenForPrint.ts'

/** The API, readable: what it is for, how it works and what can be asked, from the OpenAPI document itself. */
export function ApiSection() {
  const t = useTexts(apiTexts)
  const { retry } = useTexts(fetchTexts)
  const language = useLanguage()
  const { data, failureCount, failureReason: failure, refetch } = useOpenApi()
  return (
    <Section id="api" title={t.apiTitle}>
      <p>
        {t.apiWhat} {t.apiWhy}
      </p>
      {data !== undefined ? (
        <ApiDescription document={data} />
      ) : failureCount > 0 ? (
        <Notice tone="warning">
          <p>{t.apiFailed(failureReason(failure, language))}</p>
          <Button onClick={() => void refetch()}>{retry}</Button>
        </Notice>
      ) : (
        <p aria-busy="true" role="status">
          {t.apiLoading}
        </p>
      )}
    </Section>
  )
}

function ApiDescription({ document }: { document: ApiDocument }) {
  const t = useTexts(apiTexts)
  const base = `${window.location.origin}${document.servers[0]?.url ?? ''}`
  return (
    <>
      <Facts>
        <FactRow term={t.base}>
          <code>{base}</code>
        </FactRow>
        <FactRow term={t.version}>{t.versionWords(document.info.version, document.openapi)}</FactRow>
        <FactRow term={t.access}>{t.accessWords}</FactRow>
        <FactRow term={t.description}>
          <a className="utrecht-link utrecht-link--html-a" href={OPENAPI_PATH}>
            {t.descriptionLink}
          </a>
        </FactRow>
      </Facts>
      <HowItWorks sizes={pageSizes(resourcesOf(document))} />
    </>
  )
}

function HowItWorks({ sizes }: { sizes: ReturnType<typeof pageSizes> }) {
  const t = useTexts(apiTexts)
  const language = useLanguage()
  const fold = useOpenForPrint()
  return (
    <details className="fold" ref={fold}>
      <summary>{t.howTitle}</summary>
      <Facts>
        {sizes === undefined ? null : (
          <FactRow term={t.paging}>
            {t.pagingWords(formatNumber(sizes.standard, language), formatNumber(sizes.most, language))}
          </FactRow>
        )}
        <FactRow term={t.conditional}>{t.conditionalWords}</FactRow>
        <FactRow term={t.past}>{t.pastWords}</FactRow>
        <FactRow term={t.problems}>{t.problemsWords}</FactRow>
        <FactRow term={t.limits}>{t.limitsWords}</FactRow>
        <FactRow term={t.versions}>{t.versionsWords}</FactRow>
      </Facts>
    </details>
  )
}
