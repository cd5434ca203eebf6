/** What `validate` says of a document. */
export const validateWords = {
  valid: (file: string, kind: string) => `${file}: ${kind}, valid`,
  notValid: 'not valid',
  /** @param place as answers.yaml:12:5 */
  advice: (place: string, advice: string) => `${place} advice: ${advice}`,
}
