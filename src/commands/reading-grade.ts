import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** The school year in which an English text is read with ease (Flesch and Kincaid 1975). */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.?!:]+(?:\s|$)/).filter((part) => part.trim() !== '')
  const words = text.match(/[A-Za-z’']+/g) ?? []
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: syllable(text),
  })
}
