import { type FileHandle, open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { InputError } from '../errors.ts'
import { STANDARD_INPUT_NAME } from '../words/own-names.ts'
import { fileError } from './file-error.ts'

/** The largest answer sheet or pack that is read: far above any real one, far below what would hurt. */
export const SHEET_LIMIT = 1024 * 1024
/** The largest saved result that is read; it holds its whole pack. */
export const RESULT_LIMIT = 8 * 1024 * 1024
/** The largest file that many sheets are read from. */
export const WAVE_LIMIT = 32 * 1024 * 1024

const CHUNK = 64 * 1024

/** What stands for standard input in place of a file name. */
export const STANDARD_INPUT = '-'

/**
 * The text of a UTF-8 file, without a byte order mark and with line ends as \n.
 *
 * @param limit bytes; never more than this is read, whatever the file is
 * @throws FileError where it cannot be read, InputError where it is too large, no UTF-8, or holds control characters
 */
export async function readTextFile(file: string, limit: number): Promise<string> {
  return decode(await readBytes(file, limit), file)
}

/** The same for a stream, such as standard input. */
export async function readTextStream(stream: Readable, limit: number): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer)
    size += bytes.length
    if (size > limit) throw tooLarge(STANDARD_INPUT_NAME, limit)
    chunks.push(bytes)
  }
  return decode(Buffer.concat(chunks), STANDARD_INPUT_NAME)
}

/**
 * The content of a file.
 *
 * @param limit bytes; never more than this is read
 * @throws FileError where it cannot be read, InputError where it is too large
 */
export async function readBytes(
  file: string,
  limit: number,
  refusal: (file: string, limit: number) => InputError = tooLarge,
): Promise<Buffer> {
  try {
    const handle = await open(file, 'r')
    try {
      const bytes = await readUpTo(handle, limit)
      if (bytes === undefined) throw refusal(file, limit)
      return bytes
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof InputError) throw error
    throw fileError(error, 'read', file)
  }
}

/** Piece by piece, because a size that is asked for first says nothing about a pipe or a device. */
async function readUpTo(handle: FileHandle, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  for (let size = 0; size <= limit;) {
    const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, null)
    if (bytesRead === 0) return Buffer.concat(chunks)
    chunks.push(buffer.subarray(0, bytesRead))
    size += bytesRead
  }
  return undefined
}

function tooLarge(name: string, limit: number): InputError {
  return new InputError((words) => words.file.tooLarge(name, limit / 1024 / 1024))
}

function decode(bytes: Buffer, name: string): string {
  const text = decodeUtf8(bytes, name).replace(/\r\n?/g, '\n')
  const bad = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/.exec(text)
  if (bad === null) return text
  const line = text.slice(0, bad.index).split('\n').length
  const code = bad[0].charCodeAt(0).toString(16).padStart(4, '0')
  throw new InputError((words) =>
    words.file.controlCharacter(name, `U+${code.toUpperCase()}`, line),
  )
}

function decodeUtf8(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const isLikeUtf16 = bytes[0] === 0xff || bytes[0] === 0xfe
    throw new InputError((words) => words.file.notUtf8(name, isLikeUtf16))
  }
}
