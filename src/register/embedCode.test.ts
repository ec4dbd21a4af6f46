import { expect, it } from 'vitest'
import { frameCode, scriptCode } from './embedCode.ts'

const kept = { gemeente: 'GM0917', taal: 'nl' }

it('is a frame with the whole selection, for whom and in which language, and with a title', () => {
  const code = frameCode('Rokers', new URL('https://gv.nl/vergelijken?indicator=rokers,overgewicht'), kept)
  expect(code).toContain(
    'src="https://gv.nl/insluiten/vergelijken?indicator=rokers,overgewicht&amp;gemeente=GM0917&amp;taal=nl"',
  )
  expect(code).toContain('title="Rokers"')
  expect(code).toContain('loading="lazy"')
  expect(code).toContain('referrerpolicy="strict-origin"')
  expect(code).not.toMatch(/allow-top-navigation|allow-forms|allow-modals|allow-downloads/)
  expect(code.endsWith('></iframe>')).toBe(true)
})

it('lets nothing out of an attribute', () => {
  const code = frameCode('“A” "><script>', new URL('https://gv.nl/vergelijken?x="><script>'), kept)
  expect(code).not.toContain('<script>')
  expect(code.match(/"/g)).toHaveLength(2 * 8)
})

it('is nothing for what is not shown alone', () => {
  expect(frameCode('Taken', new URL('https://gv.nl/taken'), kept)).toBe('')
})

it('names the script of this site', () => {
  expect(scriptCode('https://gv.nl')).toBe('<script src="https://gv.nl/insluiten.js" async></script>')
})
