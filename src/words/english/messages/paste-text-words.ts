const ASK_AGAIN = 'ask for the whole text again, or for the file'

/** Answers that came as a text in an e-mail. */
export const pasteTextWords = {
  none: 'there is no text of answers here; it begins with [readiness answers 1]',
  several: 'there are several texts of answers here; put each into a file of its own',
  otherVersion:
    'these answers were written by another version of readiness; read them with that one',
  changed: (label: string) => `[${label}] was changed on the way; ${ASK_AGAIN}`,
  incomplete: `a part of the text is missing or was moved, or this line was changed; ${ASK_AGAIN}`,
  cut: `the line that begins with [end is missing; ${ASK_AGAIN}`,
  noQuestionnaire: 'the questionnaire is not named',
  otherQuestions: ({ id, theirs, ours }: { id: string; theirs: string; ours: string }) =>
    `these answers were given to ${id} ${theirs}, whose questions or their order differ from ${ours} here; name the file that the form was made from with --questionnaire`,
  otherCount: (answers: number, questions: number) =>
    `here are ${answers} answers, and the questionnaire has ${questions} questions`,
  strayWords: 'the words for this question do not fit its answer',
  unreadable: (label: string) => `[${label}] cannot be read`,
}
