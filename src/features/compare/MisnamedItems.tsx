import { comparePageTexts } from '../../messages/compare/page.ts'
import { Button } from '../../ui/Button.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { givenInAddress, shortened } from './addressWords.ts'
import { goToChoice } from './stayingPlaces.ts'
import type { CompareSelection } from './useCompareSelection.ts'

/** Parameters with a slip in their name, each with the one that was probably meant. */
export function MisnamedItems({ chosen: { misnamed, rename } }: { chosen: CompareSelection }) {
  const t = useTexts(comparePageTexts)
  const language = useLanguage()
  return misnamed.map((slip) => (
    <li key={slip.name}>
      {t.unknownName(givenInAddress(slip.name, slip.given, language))} {t.meant}{' '}
      <Button
        look="subtle"
        onClick={() => {
          goToChoice()
          rename(slip)
        }}
      >
        {slip.meant}={shortened(slip.given).join(',')}
      </Button>
    </li>
  ))
}
