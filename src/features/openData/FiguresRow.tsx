import { useEffect, useRef } from 'react'
import { listPath } from '../../contract/resources.ts'
import type { Observation } from '../../domain/register/things.ts'
import { formatNumber } from '../../messages/format.ts'
import { resourceWords } from '../../messages/openData/apiWords.ts'
import { fetchTexts } from '../../messages/openData/failures.ts'
import { filesTexts } from '../../messages/openData/files.ts'
import { useRegisterView } from '../../register/RegisterContext.tsx'
import { Downloads } from '../../ui/download/Downloads.tsx'
import { useLanguage, useTexts } from '../../ui/language.tsx'
import { failureReason } from './failureReason.ts'
import { FileRow } from './FileRow.tsx'
import { tableOf } from './sheets/column.ts'
import { FIGURES } from './sheets/figures.ts'
import { useAboutFile } from './useAboutFile.ts'
import { useAllFigures } from './useAllFigures.ts'

const PATH = listPath('observations')

/** The figures are not loaded with the register: they are fetched when asked for, and then offered as files. */
export function FiguresRow() {
  const t = useTexts(filesTexts)
  const { retry } = useTexts(fetchTexts)
  const title = useTexts(resourceWords).observations
  const language = useLanguage()
  const { fetching, fetch } = useAllFigures()
  const count = (amount: number) => formatNumber(amount, language)
  return (
    <FileRow name={title} path={PATH} count={fetching.is === 'there' ? fetching.figures.length : undefined}>
      {fetching.is === 'there' ? (
        <FigureFiles title={title} figures={fetching.figures} />
      ) : (
        <span className="downloads">
          <button
            type="button"
            aria-label={fetching.is === 'failed' ? undefined : t.fetchFigures}
            aria-disabled={fetching.is === 'busy' || undefined}
            onClick={fetch}
          >
            {fetching.is === 'failed' ? retry : t.fetch}
          </button>
        </span>
      )}
      <span role="status" className="downloads__said files__said">
        {fetching.is === 'busy'
          ? fetching.total === undefined
            ? t.fetchingStart
            : t.fetching(count(fetching.got), count(fetching.total))
          : null}
        {fetching.is === 'failed' ? t.fetchFailed(failureReason(fetching.error, language)) : null}
        {fetching.is === 'there' ? t.fetched(count(fetching.figures.length)) : null}
      </span>
    </FileRow>
  )
}

/** The buttons stand where the one that was pressed stood: the keyboard goes on with the first of them. */
function FigureFiles({ title, figures }: { title: string; figures: readonly Observation[] }) {
  const language = useLanguage()
  const { index } = useRegisterView()
  const about = useAboutFile()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.querySelector('button')?.focus(), [])
  return (
    <div ref={place}>
      <Downloads
        title={title}
        sheet={() => ({
          title,
          ...tableOf(FIGURES, figures, { index, language }),
          about: about(title, PATH, 'figures'),
        })}
      />
    </div>
  )
}
