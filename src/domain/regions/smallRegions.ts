/** Wijken and buurten: the register holds no list of them, but their codes say what they are and where they lie. */

/** Is it a wijk or a buurt? Undefined for any larger region. */
export const smallScaleOf = (code: string): 'wijk' | 'buurt' | undefined =>
  code.startsWith('WK') ? 'wijk' : code.startsWith('BU') ? 'buurt' : undefined

/** The municipality that a wijk or buurt lies in; undefined for any larger region. */
export const municipalityAround = (code: string): string | undefined =>
  smallScaleOf(code) === undefined ? undefined : `GM${code.slice(2, 6)}`

/** The wijk that a buurt lies in; undefined for any other region. */
export const wijkAround = (code: string): string | undefined =>
  smallScaleOf(code) === 'buurt' ? `WK${code.slice(2, 8)}` : undefined
