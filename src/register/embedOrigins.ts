import { EMBED_ORIGINS_META } from '../contract/embedOrigins.ts'

/** The sites that may show our figures, as the service wrote into the page. */
export function embedOrigins(): readonly string[] {
  const mark = document.querySelector<HTMLMetaElement>(`meta[name="${EMBED_ORIGINS_META}"]`)
  return (mark?.content ?? '').split(' ').filter((origin) => origin !== '')
}
