import { DownloadError } from './failure.ts'

/**
 * A part of the app's code that is fetched when it is asked for, and again after it failed. Browsers remember that a
 * module could not be fetched and never ask for its address again; under another address they do. They name the address
 * in the error (Safari does not: there only a reload helps, which the message says).
 *
 * @throws DownloadError `noNetwork` when the part does not come; what goes wrong within it is thrown as it is
 */
export function fetchedPart<Part>(load: () => Promise<Part>): () => Promise<Part> {
  let again: URL | undefined
  let style: string | undefined
  return async () => {
    if (style !== undefined) askStyleAgain(style)
    try {
      // The part is the same module under the other address.
      const part =
        again === undefined ? await load() : ((await import(/* @vite-ignore */ again.href)) as Part)
      style = undefined
      return part
    } catch (error) {
      const missing = styleIn(error)
      if (missing !== undefined) style = missing
      else if (isNotFetched(error)) again = nextAddress(error.message)
      else throw error
      throw new DownloadError('noNetwork', { cause: error })
    }
  }
}

/** What browsers say when a module does not come: Chromium, Firefox and Safari. A mistake of ours says something else. */
const isNotFetched = (error: unknown): error is TypeError =>
  error instanceof TypeError &&
  /dynamically imported module|importing a module script failed/i.test(error.message)

/** What the build says when the stylesheet of a part does not come: the code is then not asked for. */
const styleIn = (error: unknown): string | undefined => /preload CSS for (\S+)/.exec(String(error))?.[1]

/** It is not asked for a second time either, so that the part would come without its looks: a new link is a new request. */
function askStyleAgain(address: string): void {
  const link = document.querySelector(`link[href="${address}"]`)
  link?.replaceWith(link.cloneNode())
}

let attempts = 0

function nextAddress(message: string): URL | undefined {
  const named = /https?:\S+/.exec(message)?.[0]
  if (named === undefined) return undefined
  const address = new URL(named)
  attempts += 1
  address.searchParams.set('poging', String(attempts))
  return address
}
