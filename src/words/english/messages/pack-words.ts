/** Which questionnaire it is. */
export const packWords = {
  alsoInYourLanguage: (reference: string) =>
    `The questionnaire is also there in the language of this machine: add -q ${reference}`,
}
