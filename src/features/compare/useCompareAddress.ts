import { useLocation } from 'react-router'
import { queryOf } from '../../contract/comparisonAddress.ts'
import { parameters } from '../../contract/selection.ts'
import { useFiguresView } from '../../register/RegisterContext.tsx'
import { withParameter } from '../../state/address.ts'
import { useLanguage } from '../../ui/language.tsx'

/** The address that brings this selection back, for this municipality and in this language, to whoever opens it. */
export function useCompareAddress(): string {
  const language = useLanguage()
  const { municipality } = useFiguresView()
  const { pathname, search } = useLocation()
  const place = withParameter(parameters.municipality, new URLSearchParams(search), municipality)
  const query = withParameter(parameters.language, place, language === 'nl' ? undefined : language)
  return `${window.location.origin}${pathname}?${queryOf(query)}`
}
