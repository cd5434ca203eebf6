import { faultOf } from './file-words.ts'

const WAYS_OUT =
  'Name a Chromium, Chrome or Edge with --browser PATH or in READINESS_BROWSER; or leave pdf out, open the HTML report in any browser and print it from there, to paper or to a file'

/** Printing a report with a browser of this machine. */
export const pdfWords = {
  noBrowser: `--format pdf: there is no Chromium, Chrome or Edge in the usual places. ${WAYS_OUT}`,
  notAProgram: (named: string) =>
    `--format pdf: ${named} is no program that can be started. ${WAYS_OUT}`,
  tooSlow: (browser: string, seconds: number) =>
    notMade(
      `${browser} did not finish within ${seconds === 1 ? '1 second' : `${seconds} seconds`}`,
    ),
  notStarted: (browser: string, code: string) =>
    notMade(`${browser} did not start: ${faultOf(code)}`),
  noFile: (browser: string) => notMade(`${browser} ended without a file`),
  /** @param last the last line that the browser printed; empty where it printed nothing */
  failed: (browser: string, { code, last }: { code: number | null; last: string }) =>
    notMade(`${browser} ended with ${code ?? 'a signal'}${last === '' ? '' : `: ${last}`}`),
}

const notMade = (why: string): string =>
  `The PDF could not be made: ${why}. Name another Chromium or Chrome with --browser, or leave pdf out, open the HTML report in any browser and print it from there.`
