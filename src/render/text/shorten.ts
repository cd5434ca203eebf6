/** Cuts a text to at most `limit` characters: after a sentence where one ends late enough, else after a word, with "…". */
export function shorten(text: string, limit: number): string {
  const characters = [...text.trim()]
  if (characters.length <= limit) return characters.join('')
  const head = characters.slice(0, limit).join('')
  const sentence = /^[\s\S]*[.!?](?=\s)/.exec(`${head} `)?.[0]
  if (sentence && sentence.length >= limit * SENTENCE_SHARE) return sentence
  const words = characters.slice(0, limit - 1).join('')
  const end = words.search(/\s+\S*$/)
  return `${(end > 0 ? words.slice(0, end) : words).replace(/[,;:–-]$/, '')}…`
}

/** Less than this and too much would be lost for the sake of a whole sentence. */
const SENTENCE_SHARE = 0.5
