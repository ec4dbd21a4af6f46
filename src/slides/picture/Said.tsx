import { Fragment } from 'react'
import { phrasesOf, type Words } from '../words.ts'

/** Words in the page, each stretch with its language and weight. */
export function Said({ words }: { words: Words }) {
  return phrasesOf(words).map(({ text, strong, language }, place) => {
    const said = language === undefined ? text : <span lang={language}>{text}</span>
    return (
      // Stretches have no other name than their place.
      // oxlint-disable-next-line react/no-array-index-key
      <Fragment key={place}>{strong ? <strong>{said}</strong> : said}</Fragment>
    )
  })
}
