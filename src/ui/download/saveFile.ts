/** Hands a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser reads the address after the click; it is let go once that has surely begun.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** "Taken in Súdwest-Fryslân" → "taken-in-sudwest-fryslan": a name that every system takes. */
export const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '') || 'gezond-verband'
