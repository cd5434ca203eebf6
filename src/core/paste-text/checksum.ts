const POLYNOMIAL = 0xedb88320

/**
 * CRC-32 over the UTF-16 units of a text, as an unsigned number. Finds every change of up to 32
 * neighbouring bits, so every single exchanged character; it is no protection against forgery.
 */
export function checksum(text: string): number {
  let rest = 0xffffffff
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    rest = withByte(withByte(rest, unit & 0xff), unit >>> 8)
  }
  return ~rest >>> 0
}

function withByte(before: number, byte: number): number {
  let rest = before ^ byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1
  return rest
}

export const hex = (value: number, length: number) => value.toString(16).padStart(length, '0')
