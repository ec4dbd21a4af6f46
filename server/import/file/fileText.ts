/** The text of a file in pieces: unpacked when it is gzip, and UTF-8 for certain. Never the whole file at once. */
import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import {
  empty,
  isOther,
  noFile,
  notText,
  notThere,
  notUnpacked,
  notUtf8,
  twicePacked,
  unreadable,
} from './fileFaults.ts'
import { fileKind, SIGNATURE_BYTES } from './fileKind.ts'
import { ImportFailure } from '../reading/rows.ts'
import { utf8Check } from './utf8Lines.ts'

/** How much of the file, in bytes on disk, has been read; for the progress bar. */
export type ReadSoFar = (bytes: number, of: number) => void

const PIECE = 64 * 1024
const BOM = Buffer.from([0xef, 0xbb, 0xbf])

/**
 * The text of a file without its byte order mark.
 * @throws ImportFailure when it is not text, not UTF-8, or breaks off
 */
export async function* fileText(file: string, progress?: ReadSoFar): AsyncGenerator<Buffer> {
  const { size, packed } = await inspect(file)
  const check = utf8Check()
  let begun = false
  for await (const piece of packed ? unpacked(file, size, progress) : asItIs(file, size, progress)) {
    if (!begun && packed) judge(file, piece)
    const text = check.next(piece)
    if (text === undefined) throw notUtf8(file, check.line())
    if (text.includes(0)) throw notText(file, lineOf(text, check.line()))
    yield !begun && text.subarray(0, 3).equals(BOM) ? text.subarray(3) : text
    begun = true
  }
  if (!check.complete()) throw notUtf8(file, check.line())
  if (!begun) throw empty(file)
}

/** The line of the first null character, in a piece that ends on line `last`. */
const lineOf = (text: Buffer, last: number): number =>
  last - (text.subarray(text.indexOf(0)).toString('latin1').split('\n').length - 1)

/**
 * What is wrong in a packed file may be its packing: a damaged one yields nonsense long before its checksum is reached.
 * @throws ImportFailure when the file is packed with gzip and is not what was packed
 */
export async function whenPackedSoundly(file: string): Promise<void> {
  const { size, packed } = await inspect(file)
  if (packed) for await (const piece of unpacked(file, size)) void piece
}

/** Looks before reading: at the file itself, and at its first bytes. */
async function inspect(file: string): Promise<{ size: number; packed: boolean }> {
  const found = await stat(file).catch((error: unknown) => {
    throw notThere(file, error)
  })
  if (!found.isFile()) throw noFile(file)
  const handle = await open(file).catch((error: unknown) => {
    throw unreadable(file, error)
  })
  try {
    const start = Buffer.alloc(SIGNATURE_BYTES)
    const { bytesRead } = await handle.read(start, 0, SIGNATURE_BYTES, 0)
    return { size: found.size, packed: judge(file, start.subarray(0, bytesRead), 'gzip') }
  } finally {
    await handle.close()
  }
}

/** Is this packed with gzip? Refuses what is neither that nor text; `may` is absent for what came out of a gzip file. */
function judge(file: string, start: Buffer, may?: 'gzip'): boolean {
  const kind = fileKind(start)
  if (kind === 'empty') throw empty(file)
  if (typeof kind === 'object') throw isOther(file, kind.other, kind.remedy)
  if (kind === 'gzip' && may !== 'gzip') throw twicePacked(file)
  return kind === 'gzip'
}

/** The bytes of a file as they are. */
export async function* asItIs(file: string, size: number, progress?: ReadSoFar): AsyncGenerator<Buffer> {
  let read = 0
  try {
    for await (const piece of createReadStream(file, { highWaterMark: PIECE })) {
      if (!Buffer.isBuffer(piece)) continue
      read += piece.length
      progress?.(read, size)
      yield piece
    }
  } catch (error) {
    throw unreadable(file, error)
  }
}

/** The bytes that are packed in a file with gzip. */
export async function* unpacked(file: string, size: number, progress?: ReadSoFar): AsyncGenerator<Buffer> {
  // What goes wrong in either reaches the loop below.
  const gunzip = pipeline(asItIs(file, size, progress), createGunzip({ chunkSize: PIECE }), () => {})
  try {
    for await (const piece of gunzip) if (Buffer.isBuffer(piece)) yield piece
  } catch (error) {
    throw error instanceof ImportFailure ? error : notUnpacked(file, error)
  }
}
