/** Is colour welcome on a stream? NO_COLOR and FORCE_COLOR count before what the stream is. */
export function supportsColour(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv): boolean {
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  return Boolean(stream.isTTY) && env['TERM'] !== 'dumb'
}
