import { readFileSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const ID = 'virtual:voorbeeld-tokens.css'
const COMPONENTS = ['button', 'link', 'textbox', 'select', 'form-label', 'skip-link']

const named = (css: string): string[] =>
  [...css.matchAll(/var\(\s*(--[\w-]+)/g)].flatMap((match) => match[1] ?? [])

function stylesheetsBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
}

/**
 * The NL Design System's voorbeeld tokens hold 2,700 values, 13 kB compressed; our components ask for a tenth of them.
 * Keeps the tokens that our own and the components' stylesheets name, and those that these name in turn.
 * `:where` gives them no weight, so that a theme file overrides them in whatever order the two arrive.
 */
export function voorbeeldTokens(root: string): Plugin {
  const resolved = `\0${ID}`
  return {
    name: 'voorbeeld-tokens',
    resolveId: (id) => (id === ID ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined
      const require = createRequire(join(root, 'package.json'))
      const read = (path: string) => readFileSync(require.resolve(path), 'utf8')
      const tokens = new Map<string, string>()
      for (const match of read('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css').matchAll(
        /^\s*(--[\w-]+):\s*([^;]+);/gm,
      ))
        if (match[1] !== undefined && match[2] !== undefined) tokens.set(match[1], match[2])
      const wanted = [
        ...COMPONENTS.map((name) => read(`@utrecht/${name}-css/dist/index.css`)),
        ...stylesheetsBelow(join(root, 'src')),
        ...stylesheetsBelow(join(root, 'public/themes')),
      ].flatMap(named)
      const kept = new Map<string, string>()
      for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
        const value = tokens.get(name)
        if (value === undefined || kept.has(name)) continue
        kept.set(name, value)
        wanted.push(...named(value))
      }
      return `:where(:root) {\n${[...kept].map(([name, value]) => `${name}: ${value};`).join('\n')}\n}`
    },
  }
}
