/** The frame of every error. */
export const reportWords = {
  count: (what: string, problems: number) =>
    `${what}: ${problems === 1 ? '1 problem' : `${problems} problems`}`,
  more: (count: number) => `and ${count} more`,
  nothingWritten: 'Nothing was written.',
  ourFault: [
    'This is a fault of readiness, not of yours. Answers that were given are saved.',
    'Please report it with the lines below; take out anything you would not show.',
  ],
}
