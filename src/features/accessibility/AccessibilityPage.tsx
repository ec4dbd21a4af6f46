import { PageHead } from '../../ui/Pages.tsx'

export function AccessibilityPage() {
  return <PageHead title="Toegankelijkheid" />
}
