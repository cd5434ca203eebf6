/** Flesch-Kincaid grade: the school year in which a text is read with ease. Syllables are counted roughly. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.?!:]+(?:\s|$)/).filter((part) => part.trim() !== '')
  const words = text.match(/[A-Za-z’']+/g) ?? []
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

function syllablesIn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '')
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 1)
}
