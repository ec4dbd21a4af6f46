import { comparePageTexts } from '../../messages/compare/page.ts'
import { formatNumber } from '../../messages/format.ts'
import type { Region } from '../../domain/register/things.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { formerWords, largerWords } from './noticeWords.ts'
import type { RegionNotices } from './regionNotices.ts'
import { goToChoice } from './stayingPlaces.ts'
import type { CompareSelection } from './useCompareSelection.ts'

/** Regions that were asked for and of which there is nothing to show as they are: what stands there, or what could. */
export function RegionNoticeItems({
  chosen,
  notices: { formers, larger },
}: {
  chosen: CompareSelection
  notices: RegionNotices
}) {
  const language = useLanguage()
  return (
    <>
      {formers.map((former) => (
        <li key={former.name}>{formerWords(former, chosen.selection.scale, language)}</li>
      ))}
      {larger.length === 0 ? null : <LargerItem chosen={chosen} larger={larger} />}
    </>
  )
}

/**
 * A province has no row without a figure; its municipalities can be shown, and it can be what others are held against.
 * Several go in one sentence.
 */
function LargerItem({
  chosen: { selection, groups, change },
  larger,
}: {
  chosen: CompareSelection
  larger: readonly Region[]
}) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  const gone = new Set(larger.map(({ code }) => code))
  const regions = selection.regions.filter((code) => !gone.has(code))
  const instead = larger.flatMap(({ code }) => groups.get(code) ?? [])
  const members = new Set(instead.flatMap((group) => group.members))
  const [only] = larger.length === 1 ? larger : []
  const isLast = regions.length === 0 && selection.groups.length === 0
  return (
    <li>
      {largerWords(larger, language)}{' '}
      {only === undefined ? null : (
        <Button
          look="subtle"
          onClick={() => {
            goToChoice()
            change({ comparator: { region: only.code }, ...(isLast ? { regions: undefined } : { regions }) })
          }}
        >
          {t.compareWith(only.name)}
        </Button>
      )}
      {members.size === 0 ? null : (
        <Button
          look="subtle"
          onClick={() => {
            goToChoice()
            change({
              regions: regions.filter((code) => !members.has(code)),
              groups: [...new Set([...selection.groups, ...instead])].map(({ id }) => id),
            })
          }}
        >
          {t.showMembers(
            t.municipalities(formatNumber(members.size, language), members.size === 1),
            only?.name,
          )}
        </Button>
      )}
    </li>
  )
}
