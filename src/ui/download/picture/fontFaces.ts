/**
 * The fonts of a picture as `@font-face` rules that hold the font itself: an image is drawn without the page around it,
 * and without its fonts.
 */
export async function fontFaces(families: string): Promise<string> {
  const faces = facesOf(new Set(families.split(',').map(unquoted)))
  const rules = await Promise.all(faces.map(embedded))
  return rules.join('')
}

const unquoted = (name: string): string => name.trim().replace(/^["']|["']$/g, '')

interface Face {
  style: CSSStyleDeclaration
  address: string
}

function facesOf(families: ReadonlySet<string>): Face[] {
  return [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet).flatMap((rule): Face[] => {
      if (!(rule instanceof CSSFontFaceRule)) return []
      const { style } = rule
      const address = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1]
      if (address === undefined || !families.has(unquoted(style.getPropertyValue('font-family')))) return []
      return [{ style, address: new URL(address, sheet.href ?? document.baseURI).href }]
    }),
  )
}

/** A stylesheet of another origin does not show its rules. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules]
  } catch {
    return []
  }
}

const DESCRIPTORS = ['font-family', 'font-style', 'font-weight', 'unicode-range']

/** Without the font the picture is drawn in the next one of its list: no reason to have no picture. */
async function embedded({ style, address }: Face): Promise<string> {
  try {
    const data = await dataAddress(await (await fetch(address)).blob())
    const kept = DESCRIPTORS.map((name) => [name, style.getPropertyValue(name)] as const).filter(
      ([, value]) => value !== '',
    )
    return `@font-face{${kept.map(([name, value]) => `${name}:${value};`).join('')}src:url(${data})}`
  } catch {
    return ''
  }
}

function dataAddress(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('loadend', () => {
      if (typeof reader.result === 'string') resolve(reader.result)
      else reject(reader.error ?? new Error('unreadable'))
    })
    reader.readAsDataURL(content)
  })
}
