import { EMBED_SCRIPT, embeddedAddress } from '../contract/embedding.ts'

/** As high as most figures on a page of ordinary width; the script makes it right. */
const HEIGHT = 640

/**
 * What the frame may do: draw itself, and open a link in a tab of its own. `allow-same-origin` gives it its own origin, which is
 * another than that of the page around it: without it, it could not fetch its own figures.
 */
const MAY = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox'

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * The frame as HTML to copy; empty for an address of which nothing is shown alone.
 * @param kept what the reader's own choices give and the address may not say
 */
export function frameCode(title: string, address: URL, kept: Readonly<Record<string, string>>): string {
  const whole = new URL(address)
  for (const [name, value] of Object.entries(kept)) whole.searchParams.set(name, value)
  const path = embeddedAddress(whole)
  if (path === undefined) return ''
  const source = `${whole.origin}${path.replaceAll('%2C', ',')}`
  return [
    '<iframe',
    `  src="${inAttribute(source)}"`,
    `  title="${inAttribute(title)}"`,
    `  width="100%" height="${HEIGHT}" style="border: 0" loading="lazy"`,
    '  referrerpolicy="strict-origin"',
    `  sandbox="${MAY}"`,
    '></iframe>',
  ].join('\n')
}

/** What makes every frame of the page grow with what is in it. */
export const scriptCode = (origin: string): string => `<script src="${origin}${EMBED_SCRIPT}" async></script>`
