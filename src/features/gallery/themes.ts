const LINK = 'link[rel="stylesheet"][href*="/themes/"]'
const nameOf = (path: string): string => path.replace(/^.*\/|\.css.*$/g, '')
const linked = nameOf(document.querySelector(LINK)?.getAttribute('href') ?? '')

/**
 * The house styles there are: every file in public/themes, by its name, the one that index.html links first. None is
 * named here, so a new one shows by itself.
 */
export const THEMES: readonly string[] = Object.keys(import.meta.glob('/public/themes/*.css'))
  .map(nameOf)
  .toSorted((a, b) => Number(b === linked) - Number(a === linked))

/** Puts a house style in the place of the one that index.html links, as a municipality does that brings its own. */
export function wear(theme: string): void {
  const link = document.querySelector<HTMLLinkElement>(LINK)
  if (link === null) throw new Error('index.html links no house style')
  link.href = `/themes/${theme}.css`
}
