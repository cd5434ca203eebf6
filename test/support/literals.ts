const QUOTES = `'"\``

function unescaped(escape: string): string {
  if (escape === 'n') return '\n'
  return escape.length === 1 ? escape : String.fromCodePoint(Number.parseInt(escape.slice(1), 16))
}

/** The strings of a source, one after the other. A template gives its pieces, and what is put in is read like the rest. */
export function literalsIn(source: string): string[] {
  const code = source.replaceAll(/^import .*$|^.* from '.*'$|\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
  const texts: string[] = []
  /** the quotes and gaps that are open, the innermost last */
  const open: string[] = []
  let text = ''
  const close = () => {
    texts.push(text)
    text = ''
  }
  for (let at = 0; at < code.length; at += 1) {
    const sign = code[at] ?? ''
    const quote = open.at(-1) ?? '}'
    if (quote === '}') {
      if (sign === '}' && open.length > 0) open.pop()
      else if (sign === '{' && open.length > 0) open.push('}')
      else if (QUOTES.includes(sign)) open.push(sign)
    } else if (sign === quote) {
      close()
      open.pop()
    } else if (quote === '`' && code.startsWith('${', at)) {
      close()
      open.push('}')
      at += 1
    } else if (sign === '\\') {
      const [escape = ''] = /^(?:u[\da-f]{4}|[^])/i.exec(code.slice(at + 1, at + 6)) ?? []
      text += unescaped(escape)
      at += escape.length
    } else text += sign
  }
  return texts
}
