/** The commands for questionnaires and the files that belong to them. */
export const packWords = {
  validate: {
    about: 'check questionnaires, answer sheets, settings and saved results; every problem at once',
    files: 'files; - for standard input',
    strict: 'advice on the content of questionnaires, too; exit 1 where there is some',
    codeQuality: "write the problems as GitLab's Code Quality report, too",
  },
  list: { about: 'the questionnaires that come with this program' },
  show: {
    about: 'a questionnaire, theme, question or action, with its reasons and sources',
    id: 'an id; readiness show peer-workforce lists them',
    resolved: 'a whole questionnaire as YAML, with all that it extends',
  },
  diff: {
    about: 'what changed between two questionnaires, question by question',
    pack: 'a shipped questionnaire or a file',
  },
  migrate: {
    about: 'carry answers over to another version of a questionnaire, or to another one',
    sheet: 'an answer sheet, or a saved result',
    to: 'the questionnaire to carry them over to',
    from: 'the questionnaire they were given to, where it is not shipped',
    output: 'where to (default: beside the sheet, named for the new one)',
  },
  schema: {
    about: 'the JSON Schema of our documents: questionnaire, answers, assessment, …',
    name: 'which one',
  },
}
