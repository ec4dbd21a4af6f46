import { PAGES } from '../contract/addresses.ts'
import { formatDay } from '../messages/format.ts'
import { shellTexts } from '../messages/shell.ts'
import { useFiguresView } from '../register/RegisterContext.tsx'
import { AppLink } from '../ui/AppLink.tsx'
import { useLanguage, useTexts } from '../ui/language.tsx'

const LINKS = ['gaps', 'provenance', 'openData', 'accessibility', 'about'] as const

export function ShellFoot() {
  const t = useTexts(shellTexts)
  const language = useLanguage()
  const { index } = useFiguresView()
  return (
    <footer className="shell-foot">
      <div>
        <p className="note">
          {t.stateOn(formatDay(index.register.stateOn, language))}. {t.cause}
        </p>
        <nav aria-label={t.foot}>
          <ul>
            {LINKS.map((page) => (
              <li key={page}>
                <AppLink to={PAGES[page]}>{t[page]}</AppLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
