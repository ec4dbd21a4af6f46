/** The last parts of the long words among the themes: before these they may be broken. */
const LAST_PARTS = /(?<=\p{L}{3})(?=zekerheid|heid|ziekten|werking|nationaal|omgeving)/gu

/**
 * A heading with the places where its words may be broken, with a hyphen, over a column that is too narrow for them. Not
 * every browser knows those of Dutch, and one that does not breaks a word anywhere.
 */
export const withSoftBreaks = (heading: string): string => heading.replace(LAST_PARTS, '\u00AD')
