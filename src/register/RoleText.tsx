import type { PartnerRole } from '../domain/register/values.ts'
import { formatList } from '../messages/format.ts'
import { roleWords } from '../messages/values.ts'
import { useLanguage, useTexts } from '../ui/language.tsx'

/** "trekker en opdrachtgever". */
export function RoleText({ roles }: { roles: readonly PartnerRole[] }) {
  const words = useTexts(roleWords)
  const language = useLanguage()
  return (
    <>
      {formatList(
        roles.map((role) => words[role]),
        language,
      )}
    </>
  )
}
