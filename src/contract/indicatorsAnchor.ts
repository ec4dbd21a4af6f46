/** Where the page of an initiative has its indicators; as a slide, those of its goals too. */
export const INDICATORS_ANCHOR = 'indicatoren'
