import { PAGES } from '../contract/addresses.ts'
import { OPENAPI_PATH } from '../contract/resources.ts'
import { formatDay } from '../messages/format.ts'
import { shellTexts } from '../messages/shell.ts'
import { useRegisterView } from '../register/RegisterContext.tsx'
import { AppLink } from '../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'

export function ShellFoot() {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const { index } = useRegisterView()
  return (
    <footer className="shell-foot">
      <div>
        <p className="note">
          {t.stateOn(formatDay(index.register.stateOn, language))}. {t.cause}
        </p>
        <ul>
          <li>
            <AppLink to={PAGES.about}>{t.about}</AppLink>
          </li>
          <li>
            <AppLink to={PAGES.provenance}>{t.provenance}</AppLink>
          </li>
          <li>
            <a className="utrecht-link utrecht-link--html-a" href={OPENAPI_PATH}>
              {t.openData}
            </a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
