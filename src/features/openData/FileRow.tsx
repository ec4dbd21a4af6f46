import type { ReactNode } from 'react'
import { API_ROOT } from '../../contract/resources.ts'
import { formatNumber } from '../../messages/format.ts'
import { filesTexts } from '../../messages/openData/files.ts'
import { useLanguage, useTexts } from '../../ui/language.tsx'

/** One part of the register: how much there is of it, its files, and its address in the API. */
export function FileRow({
  name,
  path,
  count,
  children,
}: {
  name: string
  path: string
  /** Undefined: not known before it is fetched. */
  count: number | undefined
  children: ReactNode
}) {
  const t = useTexts(filesTexts)
  const language = useLanguage()
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="files__count">{count === undefined ? t.countLater : formatNumber(count, language)}</td>
      <td className="files__formats">{children}</td>
      <td>
        <a className="utrecht-link utrecht-link--html-a" href={path} aria-label={t.apiOf(name, path)}>
          <span className="files__path-whole">{path.slice(API_ROOT.length)}</span>
          <span className="files__path-short">API</span>
        </a>
      </td>
    </tr>
  )
}
