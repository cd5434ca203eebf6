type Held = {
  draft: string
  /** empty where nobody has said it yet */
  organisation: string
  /** UNKNOWN_HOST where the machine is not known */
  host: string
  /** "14:31"; null where it is not known */
  since: string | null
  /** number of the process; null where it is not known */
  process: number | null
  isElsewhere: boolean
  /** how far it was when it was saved last; `place` is null in the review */
  saved: { at: string; place: number | null; asked: number } | null
  /** how this program is started */
  command: string
}

/** The draft is open somewhere else: it was not opened here. */
export const heldWords = ({ draft, command, ...held }: Held) =>
  [
    '',
    'This draft is open in another readiness, so it was not opened here.',
    'Two people writing to one draft would lose answers.',
    '',
    `  Draft     ${draft}${held.organisation === '' ? '' : `  (${held.organisation})`}`,
    `  Open on   ${holder(held)}`,
    ...(held.saved ? [`  Saved     ${savedAt(held.saved)}`] : []),
    '',
    'What you can do',
    '  Finish or leave it there (q), then run this again.',
    ...(held.isElsewhere
      ? [
          '  It is on another machine. If nobody has it open there any more, delete',
          `    ${draft}.lock`,
        ]
      : []),
    '  Look at what is in it, without changing it:',
    `    ${command} assess --answers ${draft} -o look`,
    '  Work on a draft of your own:',
    `    ${command} assess --draft second-room.json`,
    '',
    'Nothing was written.',
  ].join('\n')

function holder({ host, since, process }: Pick<Held, 'host' | 'since' | 'process'>): string {
  const time = since === null ? '' : `, since ${since}`
  return `${host}${time}${process === null ? '' : ` (process ${process})`}`
}

const savedAt = ({ at, place, asked }: NonNullable<Held['saved']>) =>
  `${at}, ${place === null ? 'in the review' : `question ${place} of ${asked}`}`
