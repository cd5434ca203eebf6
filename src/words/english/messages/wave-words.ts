import { didYouMean } from './hint-words.ts'

/** Many sheets into one result. */
export const waveWords = {
  unusable: 'these sheets cannot be used (--skip-invalid goes on without them)',
  noneUsable: 'no sheet can be used',
  noSheet: 'there is no answer sheet in these files',
  agreedInRoom:
    'people of several roles agreed this sheet in a room (participants), so it is neither one person nor one role. Report it with readiness assess, or let each role agree a sheet of its own: respondent: { role: …, kind: group, size: … }',
  noRespondent:
    'who answers is missing; write respondent: { role: … }, or for a group that agreed its answers respondent: { role: …, kind: group, size: … }',
  otherWave: (theirs: string, ours: string) =>
    `this sheet belongs to the wave ${theirs}, and this is ${ours}; leave it out, or name its wave with --wave`,
  otherText: (questionnaire: string) =>
    `these answers were given to another text of ${questionnaire}; name the file that was answered with --questionnaire`,
  unnamed:
    'the collection has no name yet; give one with --wave, e.g. --wave 2026-spring. Reporting closes it: sheets that come later belong to another',
  notAnId: (wave: string) =>
    `--wave: ${wave} is no id; write small letters, digits and single hyphens, e.g. 2026-spring`,
  several: (waves: readonly string[]) =>
    `the sheets name more than one wave (${waves.join(', ')}); say which is meant with --wave`,
  noOrganisation: 'the organisation has no name yet; give --organisation NAME',
  severalOrganisations: (names: readonly string[]) =>
    `the sheets name more than one organisation (${names.join(', ')}); say which is meant with --organisation`,
  twoSizes: '--strict and --min-group-size both say how small a group may be; give one',
  brokenPromise: (size: number) =>
    `--min-group-size: the form has promised those who filled it in that reports show groups of ${size} or more; leave the option out, or give ${size} or more`,
  notInvited: (text: string) => `--invited: ${text} is no role and number, e.g. clinician=40`,
  unknownRole: (role: string, known: readonly string[], near: string | undefined) =>
    `--invited: there is no role ${role}.${didYouMean(near) || ` The roles are ${known.join(', ')}.`}`,
  invitedTwice: (role: string) => `--invited: ${role} stands there twice; keep one of the two`,
  closed: (wave: string, sheets: number, files: number) =>
    `${sheetsIn(sheets)} from ${filesIn(files)}. The wave ${wave} is closed now: with other sheets it will not be reported again.`,
  leftOut: (sheets: number) =>
    `Left out: ${sheetsIn(sheets)} with problems; without --skip-invalid they are named.`,
  repeated: (files: number) => `${filesIn(files)} named more than once, and counted once.`,
  passedOver: (file: string) => `Passed over: ${file} is no answer sheet.`,
  smallGroups: (shown: number, usual: number) =>
    `Warning: groups of ${shown} are shown, where the questionnaire asks for ${usual}. The fewer there are, the easier it is to guess who said what. Show this to nobody who was promised otherwise.`,
}

const sheetsIn = (count: number): string => (count === 1 ? '1 sheet' : `${count} sheets`)
const filesIn = (count: number): string => (count === 1 ? '1 file' : `${count} files`)
