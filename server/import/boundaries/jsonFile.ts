/** The JSON in a file, which is read whole: never more of it than memory can take. */
import { readFileSync, statSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { noFile, notThere, unreadable } from '../file/fileFaults.ts'
import { ImportFailure } from '../reading/rows.ts'
import { fileTooLarge, notJson } from './boundaryFaults.ts'

/**
 * Read whole, outlines take some twelve times the size of their file: with this at most, some 700 MB. Generalised boundaries
 * of the whole country fit; those in full detail are to be generalised first, as the map does not show more.
 */
const LARGEST = 60e6

/**
 * Unpacked when it is gzip.
 * @param largest bytes of JSON, unpacked
 * @throws ImportFailure
 */
export function jsonFile(file: string, largest = LARGEST): unknown {
  const bytes = bytesOf(file, largest)
  try {
    const text =
      bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: largest }) : bytes
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text))
  } catch (cause) {
    throw new ImportFailure(
      [codeOf(cause) === 'ERR_BUFFER_TOO_LARGE' ? fileTooLarge(file, largest) : notJson(file)],
      {
        cause,
      },
    )
  }
}

function bytesOf(file: string, largest: number): Buffer {
  try {
    const found = statSync(file)
    if (!found.isFile()) throw noFile(file)
    if (found.size > largest) throw new ImportFailure([fileTooLarge(file, largest)])
    return readFileSync(file)
  } catch (cause) {
    if (cause instanceof ImportFailure) throw cause
    throw (codeOf(cause) === 'ENOENT' ? notThere : unreadable)(file, cause)
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined
