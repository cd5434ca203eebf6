/** What frames the help of every command. */
export const frameWords = {
  about:
    'How ready is an organisation for a peer support (lived experience) workforce, and what to do next?',
  version: 'print the version',
  help: 'print this help',
  helpCommand: 'display help for command',
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
  },
  /** what stands for a value: `<file>`, `[area=]number` */
  placeholders: {
    after: 'after',
    area: 'area',
    before: 'before',
    command: 'command',
    day: 'day',
    file: 'file',
    files: 'files',
    id: 'id',
    list: 'list',
    name: 'name',
    new: 'new',
    number: 'number',
    old: 'old',
    options: 'options',
    path: 'path',
    percent: 'percent',
    points: 'points',
    role: 'role',
    RRGGBB: 'RRGGBB',
    sheet: 'sheet',
    stage: 'stage',
    who: 'who',
  },
  after: `
Begin with:  readiness assess            asks at this terminal, and writes reports
             readiness init              writes a blank answer sheet to fill in
             readiness assess --plain    for screen readers and plain terminals

Exit codes:  0 done; 1 a gate was missed; 2 bad input; 66 answers are needed and there is no terminal;
             70 a fault of ours; 74 reading or writing failed; 75 the draft is open elsewhere; 130 interrupted`,
}
