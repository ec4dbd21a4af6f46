import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
/** The first start makes a profile. */
const PATIENCE = 180_000

/** What is needed to turn a deck into pages, and is not there; empty where the check can be done. */
export async function missingPrograms(): Promise<readonly string[]> {
  const needed = ['soffice', 'pdfinfo', 'pdftotext']
  const found = await Promise.all(
    needed.map((program) =>
      run(program, [program === 'soffice' ? '--version' : '-v'], { timeout: PATIENCE }).then(
        () => true,
        () => false,
      ),
    ),
  )
  return needed.filter((_, place) => found[place] !== true)
}

export interface OpenedDeck {
  /** The filter that LibreOffice chose: of a file that it takes for a presentation, that of Impress. */
  readonly filter: string
  /** The text of each page, as another program reads it. */
  readonly pages: readonly string[]
}

/** Opens a PowerPoint file in LibreOffice and turns it into pages. @throws Error when it does not open */
export async function openInLibreOffice(file: string): Promise<OpenedDeck> {
  // A profile of its own: another LibreOffice on this computer is not disturbed, and not waited for.
  const folder = mkdtempSync(join(tmpdir(), 'gezond-verband-office-'))
  try {
    const { stdout, stderr } = await run(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      ],
      { timeout: PATIENCE },
    )
    const pdf = join(folder, basename(file).replace(/\.pptx$/, '.pdf'))
    if (!existsSync(pdf)) throw new Error(`LibreOffice did not open ${basename(file)}: ${stdout} ${stderr}`)
    const info = await run('pdfinfo', [pdf])
    const count = Number(/^Pages:\s+(\d+)$/m.exec(info.stdout)?.[1] ?? 0)
    const text = await run('pdftotext', ['-layout', pdf, '-'])
    return {
      filter: /using filter : (\S+)/.exec(stdout)?.[1] ?? '',
      // A form feed ends each page.
      pages: text.stdout.split('\f').slice(0, count),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
