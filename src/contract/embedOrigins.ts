/** Name of the element in the page in which the service writes which sites may show figures; absent where none may. */
export const EMBED_ORIGINS_META = 'gezond-verband-insluiten'
