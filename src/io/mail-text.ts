/**
 * The plain text of a saved e-mail (.eml): its first text/plain part, with the encoding of the way taken
 * off. Just enough of the format to find a pasted text in it; a text without such parts stays as it is.
 */
export function mailText(mail: string): string {
  return plainPart(mail, 0) ?? mail
}

const MOST_DEPTH = 10

function plainPart(part: string, depth: number): string | undefined {
  const end = part.indexOf('\n\n')
  if (end < 0 || depth > MOST_DEPTH) return undefined
  const headers = unfolded(part.slice(0, end))
  const body = part.slice(end + 2)
  const type = header(headers, 'content-type') ?? 'text/plain'
  if (/^multipart\//i.test(type)) {
    const boundary = /boundary="?([^";\n]+)"?/i.exec(type)?.[1]
    if (boundary === undefined) return undefined
    const inner = body.split(`--${boundary}`).slice(1)
    return inner
      .map((one) => plainPart(one.replace(/^\n/, ''), depth + 1))
      .find((text) => text !== undefined)
  }
  if (!/^text\/plain/i.test(type)) return undefined
  return decoded(body, header(headers, 'content-transfer-encoding') ?? '')
}

/** A header may go on in the next line, which then begins with a space. */
const unfolded = (headers: string) => headers.replace(/\n[ \t]+/g, ' ')

const header = (headers: string, name: string) =>
  new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(headers)?.[1]

function decoded(body: string, encoding: string): string {
  if (/base64/i.test(encoding)) return asText(Buffer.from(body, 'base64'))
  if (!/quoted-printable/i.test(encoding)) return body
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return asText(Buffer.from(bytes, 'latin1'))
}

const asText = (bytes: Buffer) => bytes.toString('utf8').replace(/\r\n?/g, '\n')
