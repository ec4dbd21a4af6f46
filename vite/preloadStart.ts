import type { HtmlTagDescriptor, Plugin } from 'vite'

const START = /\/src\/app\/start\.tsx$/

/**
 * The first script is small and fetches the app itself; these hints in index.html make the browser fetch the app in the
 * same round, so that the smallness costs nothing.
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
        const already = new Set([chunk?.fileName, ...(chunk?.imports ?? [])])
        return [start.fileName, ...start.imports]
          .filter((file) => !already.has(file))
          .map((file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
            injectTo: 'head',
          }))
      },
    },
  }
}
