/** The file that an interview is kept in. */
export const draftFileWords = {
  notADraft: (file: string) => `${file} is no draft of an interview; it was left as it is`,
  tooMany: (file: string) => `${file} cannot be put aside: too many drafts of that name`,
}
