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
  /** `then`: what is kept stays as it is; or there are others to be heard */
  viewFrom: (roles: number, then: 'leaves' | 'or-kept' | null) => {
    if (then === 'leaves') return `From (0 to ${roles}, or Enter leaves it): `
    return `From (0 to ${roles}${then === 'or-kept' ? ', or k' : ''}): `
  },
  viewLevel: 'Their level (0 to 4, or Enter for none): ',
  viewLevelOfKept: (level: number | null) =>
    `Their level (0 to 4, - for none, or Enter leaves ${level ?? 'none'}): `,
  viewWords: 'Words: ',
  readBack: 'Press Enter to keep it, or type e to write it again: ',
  readKept: (hasEarlier: boolean) =>
    `Enter leaves it; e changes it, x takes it out${hasEarlier ? ', k the one before' : ''}: `,
  takeOut: 'Type yes to take it out, or press Enter to leave it: ',
  jump: (themes: number) => `Type 1 to ${themes}, or press Enter to stay: `,
  review: 'Type a question number to open it, l for the list by theme, f to finish: ',
  finish: 'Type yes to write the reports, or press Enter to stay in the review: ',
  handIn: 'Type yes to hand in your answers, or press Enter to stay in the review: ',
  leave: 'Type yes to leave, or press Enter to stay: ',
}
