/**
 * Writes to a stream and waits until it has taken everything. A stream that cannot be written, or
 * whose reader went away, is reported by the door, which watches both.
 */
export function print(stream: NodeJS.WritableStream, content: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    stream.write(content, () => resolve())
  })
}
