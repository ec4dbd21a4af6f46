import { Fragment } from 'react'
import { DutchText } from '../../ui/DutchText.tsx'

/** A sentence in the language of the page, in which the names of regions, in the order of the sentence, say that they are Dutch. */
export function WithNames({ sentence, names }: { sentence: string; names: readonly string[] }) {
  const { parts, rest } = cut(sentence, names)
  return (
    <>
      {parts.map(({ before, name, at }) => (
        <Fragment key={at}>
          {before}
          <DutchText>{name}</DutchText>
        </Fragment>
      ))}
      {rest}
    </>
  )
}

/** Each name with what stands before it, and what follows the last. */
function cut(sentence: string, names: readonly string[]) {
  const parts: { before: string; name: string; at: number }[] = []
  let from = 0
  for (const name of names) {
    const at = sentence.indexOf(name, from)
    if (at === -1) continue
    parts.push({ before: sentence.slice(from, at), name, at })
    from = at + name.length
  }
  return { parts, rest: sentence.slice(from) }
}
