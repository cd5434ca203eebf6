import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const WORDS = path.resolve(import.meta.dirname, '../../src/words')

/**
 * What the English catalogue of the interview can say: its texts, in pieces where something is put in.
 * Of two words at least, because a single one may be French as well; and nothing that French says too.
 */
function englishTexts(): string[] {
  const french = new Set(piecesIn('french'))
  return [...new Set(piecesIn('english'))].filter((piece) => !french.has(piece))
}

/** Those that stand in a text. */
export const englishIn = (text: string): string[] =>
  englishTexts().filter((piece) => text.includes(piece))

function piecesIn(language: string): string[] {
  const folder = path.join(WORDS, language, 'interview')
  return readdirSync(folder)
    .flatMap((file) => literalsIn(readFileSync(path.join(folder, file), 'utf8')))
    .flatMap((text) => text.split('\n'))
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(piece))
}

/** The strings of a source file; a template gives its pieces, and what is put in is read like the rest. */
function literalsIn(source: string): string[] {
  const code = source.replaceAll(/^import .*$|\/\*[^]*?\*\/|\/\/.*$/gm, '')
  const texts: string[] = []
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
      else if (`'"\``.includes(sign)) open.push(sign)
    } else if (sign === quote) {
      close()
      open.pop()
    } else if (quote === '`' && code.startsWith('${', at)) {
      close()
      open.push('}')
      at += 1
    } else if (sign === '\\') {
      at += 1
      text += code[at] === 'n' ? '\n' : (code[at] ?? '')
    } else text += sign
  }
  return texts
}
