import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { parameters } from '../contract/selection.ts'
import { usePreferences } from '../state/preferences.ts'
import { useSelection, valueOf } from '../state/useSelection.ts'
import { LanguageContext } from '../ui/language.tsx'
import { RegisterGate } from './RegisterGate.tsx'
import { queryClient } from './queryClient.ts'

/** Language first, data second: everything below knows both. */
export function App() {
  const [parameter] = useSelection(parameters.language)
  const remembered = usePreferences((preferences) => preferences.language)
  const [search] = useSearchParams()
  const language = valueOf(parameter) ?? (search.has('taal') ? undefined : remembered) ?? 'nl'
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <LanguageContext value={language}>
      <QueryClientProvider client={queryClient}>
        <RegisterGate />
      </QueryClientProvider>
    </LanguageContext>
  )
}
