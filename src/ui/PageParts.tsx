import { pagePartsTexts } from '../messages/pageParts.ts'
import { useTexts } from './language.tsx'
import './PageParts.css'

/**
 * The parts of a long page, in its head. Plain links within the page: the browser takes the keyboard along to the part,
 * so that the next Tab goes to what is first in it; the router would only scroll.
 */
export function PageParts({ parts }: { parts: readonly (readonly [id: string, title: string])[] }) {
  const t = useTexts(pagePartsTexts)
  return (
    <nav className="page-parts no-print" aria-label={t.onThisPage}>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a className="utrecht-link utrecht-link--html-a" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
