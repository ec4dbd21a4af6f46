import { slideTexts } from '../../messages/slides.ts'
import { ExternalLink } from '../../ui/ExternalLink.tsx'
import { useTexts } from '../../ui/language.tsx'
import { safeAddress } from '../address.ts'
import type { SlideBody, SlideContent } from '../content.ts'
import { plainText } from '../words.ts'
import { DiagramText } from './DiagramText.tsx'
import { Said } from './Said.tsx'
import { SheetTable } from './SheetTable.tsx'
import { TableText } from './TableText.tsx'
import { groupsOf } from './paragraphGroups.ts'
import './slides.css'

/** A slide in words, tables and lists: for screen readers, to copy from, and on paper. */
export function SlideText({
  content,
  heading: Heading = 'h2',
}: {
  content: SlideContent
  heading?: 'h1' | 'h2' | 'h3' | 'h4'
}) {
  const t = useTexts(slideTexts)
  const { title, subtitle, body, description, warning, source, age } = content
  const address = safeAddress(content.sourceAddress)
  return (
    <div className="slide-text">
      <Heading>
        <Said words={title} />
      </Heading>
      <p>
        <Said words={subtitle} />
      </p>
      {description === '' ? null : <p>{description}</p>}
      <BodyText body={body} caption={plainText(title)} />
      {warning === undefined ? null : (
        <p>
          <b>{t.warning}:</b> <Said words={warning} />
        </p>
      )}
      <p className="note">
        {address === undefined ? (
          <Said words={source} />
        ) : (
          <ExternalLink href={address}>
            <Said words={source} />
          </ExternalLink>
        )}
        {plainText(age) === '' ? null : (
          <>
            {' · '}
            <Said words={age} />
          </>
        )}
      </p>
    </div>
  )
}

function BodyText({ body, caption }: { body: SlideBody; caption: string }) {
  switch (body.kind) {
    case 'cover':
      return null
    case 'text':
      return (
        <ul>
          {groupsOf(body.paragraphs).map(({ words, below }, place) => (
            // Paragraphs have no other name than their place.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={place}>
              <Said words={words} />
              {below.length === 0 ? null : (
                <ul>
                  {below.map((each, inner) => (
                    // oxlint-disable-next-line react/no-array-index-key
                    <li key={inner}>
                      <Said words={each.words} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      )
    case 'chart':
      return <SheetTable chart={body.chart} caption={caption} />
    case 'table':
      return <TableText table={body.table} caption={caption} />
    case 'diagram':
      return <DiagramText diagram={body.diagram} />
  }
}
