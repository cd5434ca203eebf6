/** The first round at one computer: what is said between two people, and at the end. */
export const firstRoundWords = {
  begin: (pack: string) => `${pack}. First round: everybody answers apart.`,
  handedIn: 'Handed in, thank you. Nothing of it is left on this screen.',
  nothingKept: 'Left. Nothing was kept.',
  whence: 'From where do you answer?',
  prompt: (isFirst: boolean) =>
    `${isFirst ? 'Your' : 'Next person: your'} number and Enter (q and Enter when everybody is done): `,
  slip: (roles: number) => `Type a number from 1 to ${roles}, or q.`,
  stopped: '\nStopped.',
  stoppedAnswering: '\nStopped. Nothing of these answers was kept.',
  nobody: 'Nobody has answered, and nothing was written.\n',
  done: ({ sheets, folder, command }: { sheets: number; folder: string; command: string }) =>
    [
      `${sheets === 1 ? '1 sheet was' : `${sheets} sheets were`} written to ${folder}. Whoever can open that folder can read them; delete it after the second round.`,
      'Then, together:',
      `  ${command}`,
      '',
    ].join('\n'),
}
