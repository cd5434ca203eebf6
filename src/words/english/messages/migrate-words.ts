/** Carrying answers over to another questionnaire. */
export const migrateWords = {
  misfit: (file: string, pack: string) => `${file} does not fit ${pack}`,
  notHere: (file: string, pack: string) =>
    `${file} was answered with ${pack}, which is not here. Give the questionnaire of then with --from FILE, or migrate the saved result (assessment.json), which carries it`,
  counts: ({ carried, again, dropped, fresh }: Record<Moved, number>) =>
    `Carried over: ${carried}. To be answered again: ${again}. No longer asked: ${dropped}. New: ${fresh}.`,
  written: (sheet: string, report: string) =>
    `Wrote ${sheet} and ${report}. The old file is as it was.`,
  next: (command: string) => `Answer what is open:  ${command}`,
}

type Moved = 'carried' | 'again' | 'dropped' | 'fresh'
