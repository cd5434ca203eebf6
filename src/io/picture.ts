/** What a file is by its bytes, whatever its name says. */
export type Picture = {
  kind: 'png' | 'jpeg' | 'svg'
  /** pixels; null where a drawing names none */
  size: { width: number; height: number } | null
}

/** A whole PNG, JPEG or SVG picture; undefined for anything else, and for one that was cut off. */
export function pictureIn(bytes: Buffer): Picture | undefined {
  return png(bytes) ?? jpeg(bytes) ?? svg(bytes)
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex')
const PNG_HEAD = 33

function png(bytes: Buffer): Picture | undefined {
  if (!bytes.subarray(0, PNG.length).equals(PNG) || bytes.length < PNG_HEAD) return undefined
  if (bytes.toString('latin1', 12, 16) !== 'IHDR' || !bytes.includes('IEND', PNG_HEAD, 'latin1'))
    return undefined
  return sized('png', bytes.readUInt32BE(16), bytes.readUInt32BE(20))
}

const START_OF_JPEG = 0xffd8
const END_OF_JPEG = Buffer.from('ffd9', 'hex')

/** Goes from segment to segment up to the one that holds the size. */
function jpeg(bytes: Buffer): Picture | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== START_OF_JPEG) return undefined
  if (bytes.lastIndexOf(END_OF_JPEG) <= 2) return undefined
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0
    if (isFrame(marker))
      return sized('jpeg', bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5))
    // A marker may have any number of these in front.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

/** Three of the numbers between the frames are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

function sized(kind: 'png' | 'jpeg', width: number, height: number): Picture | undefined {
  return width > 0 && height > 0 ? { kind, size: { width, height } } : undefined
}

/** What may stand before the first element: a declaration, comments, a document type without entities. */
const BEFORE = /^\ufeff?(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^[>]*>)*/i
const NAMESPACE = /^<svg\s[^>]*xmlns=["']http:\/\/www\.w3\.org\/2000\/svg["']/

/** A picture that stands alone needs its namespace; without it browsers show nothing. */
function svg(bytes: Buffer): Picture | undefined {
  const text = bytes.toString('utf8')
  const drawing = text.slice(BEFORE.exec(text)?.[0].length ?? 0)
  return NAMESPACE.test(drawing) && drawing.trimEnd().endsWith('</svg>')
    ? { kind: 'svg', size: null }
    : undefined
}
