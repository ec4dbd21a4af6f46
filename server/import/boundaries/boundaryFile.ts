/** Boundaries in a file: GeoJSON is read region by region, a topology whole; never more of either than memory can take. */
import { open, stat } from 'node:fs/promises'
import { noFile, notThere, unreadable } from '../file/fileFaults.ts'
import { asItIs, unpacked } from '../file/fileText.ts'
import { utf8Check } from '../file/utf8Lines.ts'
import { ImportFailure } from '../reading/rows.ts'
import { fileTooLarge, notJson, regionTooLarge } from './boundaryFaults.ts'
import type { BoundarySource } from './features.ts'
import { createSplitter, type Most, TooLarge } from './splitFeatures.ts'

/**
 * Bytes, unpacked; all of it stays under 400 MB of memory. A topology holds the lines of all regions, so it is read whole;
 * boundaries of the country in full detail fit as GeoJSON.
 */
const LARGEST: Most & { file: number } = { file: 150e6, region: 10e6, rest: 20e6 }

const BOM = Buffer.from([0xef, 0xbb, 0xbf])

/** What is in a file, unpacked when it is gzip. Reading it fails with an ImportFailure. */
export const boundaryFile =
  (file: string, most = LARGEST): BoundarySource =>
  async (take) => {
    const splitter = createSplitter(take, most)
    try {
      for await (const piece of textOf(file, most.file)) splitter.write(piece)
      return splitter.end()
    } catch (cause) {
      if (cause instanceof TooLarge)
        throw new ImportFailure(
          [cause.what === 'region' ? regionTooLarge(file, most.region) : fileTooLarge(file, most.rest)],
          { cause },
        )
      throw cause instanceof SyntaxError ? new ImportFailure([notJson(file)], { cause }) : cause
    }
  }

/** Without its byte order mark, and UTF-8 for certain. */
async function* textOf(file: string, most: number): AsyncGenerator<Buffer> {
  const { size, isPacked } = await inspected(file)
  if (!isPacked && size > most) throw new ImportFailure([fileTooLarge(file, most)])
  const check = utf8Check()
  let read = 0
  for await (const piece of isPacked ? unpacked(file, size) : asItIs(file, size)) {
    const text = check.next(piece)
    if (text === undefined) throw new ImportFailure([notJson(file)])
    yield read === 0 && text.subarray(0, BOM.length).equals(BOM) ? text.subarray(BOM.length) : text
    read += piece.length
    if (read > most) throw new ImportFailure([fileTooLarge(file, most)])
  }
  if (!check.complete()) throw new ImportFailure([notJson(file)])
}

async function inspected(file: string): Promise<{ size: number; isPacked: boolean }> {
  const found = await stat(file).catch((error: unknown) => {
    throw (isAbsent(error) ? notThere : unreadable)(file, error)
  })
  if (!found.isFile()) throw noFile(file)
  const handle = await open(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    return { size: found.size, isPacked: bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b }
  } finally {
    await handle.close()
  }
}

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
