import type { HtmlTagDescriptor, Plugin } from 'vite'

const START = /\/src\/app\/start\.tsx$/

/**
 * The first script is small and fetches the app itself; these hints in index.html make the browser fetch the app and its
 * stylesheet in the same round, so that the smallness costs nothing. A hint does not hold up the first paint; the import
 * of the app waits for its stylesheet.
 */
export function preloadStart(): Plugin {
  return {
    name: 'preload-start',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }) {
        const chunks = Object.values(bundle ?? {}).filter((each) => each.type === 'chunk')
        const start = chunks.find((each) => START.test(each.facadeModuleId ?? ''))
        if (start === undefined) return []
        const there = new Set([chunk?.fileName, ...(chunk?.imports ?? [])])
        const needed = chunks.filter(
          ({ fileName }) => fileName === start.fileName || start.imports.includes(fileName),
        )
        const missing = needed.filter(({ fileName }) => !there.has(fileName))
        return [
          ...missing.map(({ fileName }) => hint(fileName, { rel: 'modulepreload' })),
          ...[...new Set(missing.flatMap((each) => [...(each.viteMetadata?.importedCss ?? [])]))].map(
            (file) => hint(file, { rel: 'preload', as: 'style' }),
          ),
        ]
      },
    },
  }
}

const hint = (file: string, attrs: Record<string, string>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true, href: `/${file}` },
  injectTo: 'head',
})
