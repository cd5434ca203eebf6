/**
 * GitHub Actions reads commands to itself out of whatever a step prints: `::name::` at the start of a
 * line, and, in an older form, `##[name]` anywhere in one. Texts of people and packs stand in our
 * messages, and none of them may command anything.
 */

/** The same stream; what looks like a command is printed with its sign made visible, and does nothing. */
export function withoutCommands<Stream extends NodeJS.WritableStream>(stream: Stream): Stream {
  return new Proxy(stream, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      if (key === 'write') {
        return (chunk: unknown, ...rest: []) =>
          target.write(typeof chunk === 'string' ? disarmed(chunk) : (chunk as string), ...rest)
      }
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

const disarmed = (text: string): string =>
  text.replace(/(^|[\r\n])(\s*):(?=:)/g, '$1$2\\u{3a}').replaceAll('##[', '##\\u{5b}')
