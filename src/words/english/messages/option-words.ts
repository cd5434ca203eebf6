/** What the command line, the machine or a sheet says about an assessment, and cannot be taken. */
export const optionWords = {
  onlyWithQuestions: (options: readonly string[]) =>
    `${options.join(', ')} belongs to the questions at a terminal, and does nothing beside --answers; leave it out`,
  scopeMisfit: 'this choice of questions does not fit the questionnaire',
  noOrganisation:
    'the organisation has no name yet; write it in the answers, or give --organisation NAME',
  hiddenCharacter: (name: string) =>
    `--organisation: ${name} holds a hidden character; take it out`,
  notADate: (option: string, text: string) =>
    `${option}: ${text} is not a date that exists, written as 2026-03-01`,
  notAnEpoch: (text: string) =>
    `SOURCE_DATE_EPOCH is ${text}, but it must be whole seconds since 1970`,
}
