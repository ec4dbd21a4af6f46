import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

/** A house style is one file that a municipality replaces: nothing else knows which one is worn. */

const root = fileURLToPath(new URL('../..', import.meta.url))
const FOLDER = join(root, 'public/themes')
const themes = readdirSync(FOLDER).filter((file) => file.endsWith('.css'))

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '')
const cssOf = (theme: string) => withoutComments(readFileSync(join(FOLDER, theme), 'utf8'))
const namesIn = (css: string) => [...css.matchAll(/(--[\w-]+)\s*:/g)].flatMap(([, name]) => name ?? [])

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|css)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, 'src', file), 'utf8') }))

const [first = '', ...others] = themes

describe('the house styles', () => {
  it('are at least two, so that it shows when a page leans on one', () => {
    expect(themes.length).toBeGreaterThanOrEqual(2)
  })

  it.each(others)('%s sets exactly what the first one sets', (theme) => {
    expect(new Set(namesIn(cssOf(theme)))).toEqual(new Set(namesIn(cssOf(first))))
  })

  it.each(themes)('%s sets nothing twice', (theme) => {
    const names = namesIn(cssOf(theme))
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([])
  })

  it.each(themes)('%s holds custom properties of the root and nothing else', (theme) => {
    expect(cssOf(theme).trim()).toMatch(/^:root \{(?:\s*--[\w-]+:[^;{}]+;)+\s*\}$/)
  })

  it('differ in more than their names', () => {
    expect(new Set(themes.map(cssOf)).size).toBe(themes.length)
  })
})

describe('the app', () => {
  it('names no house style', () => {
    const named = new RegExp(
      themes
        .map((theme) => `themes/${theme}|\\b${theme}`)
        .join('|')
        .replaceAll('.', '\\.'),
    )
    expect(sources.filter(({ text }) => named.test(text)).map(({ file }) => file)).toEqual([])
  })

  it('sets none of the properties of a house style itself', () => {
    const setsOne = ({ file, text }: (typeof sources)[number]) =>
      file.endsWith('.css') && namesIn(withoutComments(text)).some((name) => name.startsWith('--gv-'))
    expect(sources.filter(setsOne).map(({ file }) => file)).toEqual([])
  })
})
