import { PageHead } from '../../ui/Pages.tsx'

export function GapsPage() {
  return <PageHead title="Aandacht" />
}
