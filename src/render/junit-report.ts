import main from '../../templates/junit.xml.hbs'
import type { GateOutcome } from '../model/gate.ts'
import type { Result } from '../model/result.ts'
import { toReport } from './to-report.ts'
import { templateOf } from './templates.ts'
import { mapTexts, printable } from './text/printable.ts'
import { xmlText } from './text/xml.ts'
import { junitView } from './view/junit-view.ts'

const template = templateOf(main)

/** The gates and the critical items as JUnit XML, which Jenkins, GitLab and most other CI systems read. */
export function renderJunit(document: Result, gates: readonly GateOutcome[]): string {
  return template(mapTexts(printable(junitView(toReport(document), gates)), xmlText))
}
