import { crc32, deflateSync } from 'node:zlib'

/** Small pictures of each kind that a logo can be. */

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A PNG in one colour. */
export function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2], 8)
  const row = Buffer.concat([Buffer.alloc(1), Buffer.alloc(width * 3, 0x5b)])
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export const PNG = pngOf(3, 2)

/** Its segments and no picture data: enough for everything that looks at the head. */
export const JPEG = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc00011080004000503012200021101031101ffd9',
  'hex',
)

/** A drawing that would do harm where it could run. */
export const SVG = Buffer.from(
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" onload="alert(1)"><script>alert(2)</script><image href="https://evil.example/x.png"/><style>@import url(https://evil.example/x.css)</style><rect width="120" height="40" fill="#5b2a86"/></svg>`,
)
