const APART = `Everybody answers apart first. Two ways:
  each on a device of their own: readiness form --wave first-round
  all at this computer, one after the other: readiness assess --round 1 --votes FOLDER
Then, together: readiness assess --round 2 --votes FOLDER`

/** What keeps a first round from beginning, or its sheets from being counted. */
export const firstRoundWords = {
  noTerminal: `The first round is asked at a terminal, and there is none here.
A form for everybody's own device: readiness form --wave first-round`,
  unfittingScope: 'these questions cannot be asked',
  noRoles: (pack: string) => `${pack} names no roles, and a first round asks for one`,
  votesWithoutRound: '--votes needs --round: 1 to collect votes there, 2 to show their spread',
  unknownRound: (round: string) => `--round is 1 or 2, not ${round}`,
  roundWithoutVotes: (round: string) => `--round ${round} needs --votes. ${APART}`,
  severalFolders: '--round 1 puts its sheets into one folder; name one',
  useless: (options: readonly string[], hasGates: boolean) => {
    const all = [...options, ...(hasGates ? ['a gate (--require-…, --no-regression)'] : [])]
    return `${all.join(', ')} does nothing in the first round, which writes sheets and no report; leave it out`
  },
  unfittingSheets: 'these sheets cannot be a first round',
  noSheets: 'there is no answer sheet in these files',
  nobody:
    'nobody is named by role, so this is no sheet of one person; write respondent: { role: … }',
  group:
    'a group has agreed on this sheet; in a first round everybody answers apart, one sheet for each person',
  severalWaves: (waves: readonly string[]) =>
    `the sheets belong to several collections (${waves.join(', ')}); give those of one`,
}
