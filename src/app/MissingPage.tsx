import { useLocation } from 'react-router'
import { PAGES } from '../contract/addresses.ts'
import { shellTexts } from '../messages/shell.ts'
import { AppLink } from '../ui/AppLink.tsx'
import { useTexts } from '../ui/language.tsx'
import { PageHead } from '../ui/Pages.tsx'

export function MissingPage() {
  const t = useTexts(shellTexts)
  const { pathname } = useLocation()
  return (
    <>
      <PageHead title={t.notFoundTitle} lead={t.notFound(pathname)} />
      <p>
        <AppLink to={PAGES.overview}>{t.toOverview}</AppLink>. {t.searchInstead}
      </p>
    </>
  )
}
