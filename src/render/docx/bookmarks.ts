/**
 * Counts the bookmarks of a Word document anew, from 1: the library goes on counting from one document to
 * the next, and the same report is to give the same bytes. Only tags and fields are looked at, where no
 * text of anybody stands.
 */
export function countedAnew(xml: string): string {
  const numbers = new Map<string, number>()
  const anew = (number: string) => {
    if (!numbers.has(number)) numbers.set(number, numbers.size + 1)
    return numbers.get(number)
  }
  return xml.replace(PLACES, (place) =>
    place.replace(NUMBERS, (_, before: string, number: string) => `${before}${anew(number)}`),
  )
}

const PLACES = /<w:(?:bookmarkStart|bookmarkEnd|hyperlink) [^>]*>|<w:instrText[^>]*>[^<]*/g
const NUMBERS = /(\bw:id="|_Toc)(\d+)/g
