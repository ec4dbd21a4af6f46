import { PageHead } from '../../ui/Pages.tsx'

export function OpenDataPage() {
  return <PageHead title="Gegevens" />
}
