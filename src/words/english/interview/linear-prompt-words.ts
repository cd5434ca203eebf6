/** What the interview line by line asks for: short, and naming what may be typed. */
export const linearPromptWords = {
  /** what is typed to agree; the English word does it in every language */
  yes: 'yes',
  tryAgain: 'Press Enter to try again, or type q to leave: ',
  resume: (choices: number) => `Type 1 to ${choices}, or q to leave: `,
  name: 'Name: ',
  howMany: (role: string, now: number) => `${role}, how many? Enter leaves ${now}: `,
  counted: 'Press Enter to go on, or type b to count again: ',
  choice: (choices: number) => `Type 1 to ${choices}, or b to go back: `,
  answer: (mayNotApply: boolean) =>
    `Answer (0 to 4, d${mayNotApply ? ', x' : ''}, or ? for the list): `,
  note: 'Note: ',
  reason: 'Reason: ',
  evidence: {
    title: 'What it is: ',
    link: 'Link or place: ',
    date: 'Date, as 2026-03-01: ',
    expires: 'Expires, as 2027-03-01: ',
  },
  viewFrom: (roles: number) => `From (0 to ${roles}): `,
  viewLevel: 'Their level (0 to 4, or Enter for none): ',
  viewWords: 'Words: ',
  readBack: 'Press Enter to keep it, or type e to write it again: ',
  jump: (themes: number) => `Type 1 to ${themes}, or press Enter to stay: `,
  review: 'Type a question number to open it, l for the list by theme, f to finish: ',
  finish: 'Type yes to write the reports, or press Enter to stay in the review: ',
  handIn: 'Type yes to hand in your answers, or press Enter to stay in the review: ',
  leave: 'Type yes to leave, or press Enter to stay: ',
}
