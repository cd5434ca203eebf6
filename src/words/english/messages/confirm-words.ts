/** A yes-or-no question outside the interview. */
export const confirmWords = {
  yes: 'Yes',
  no: 'No',
  neither: 'You must answer with "Yes" or "No"',
  replace: (file: string, others: number) =>
    `${file}${others > 0 ? ` and ${others} more` : ''} is there already. Replace?`,
}
