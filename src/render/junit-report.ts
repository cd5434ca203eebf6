import main from '../../templates/junit.xml.hbs'
import type { Assessment } from '../model/assessment.ts'
import type { GateOutcome } from '../model/gate.ts'
import { toReport } from './report.ts'
import { templateOf } from './templates.ts'
import { mapTexts, printable } from './text/printable.ts'
import { xmlText } from './text/xml.ts'
import { junitView } from './view/junit-view.ts'

const template = templateOf(main)

/** The gates and the critical items as JUnit XML, which Jenkins, GitLab and most other CI systems read. */
export function renderJunit(document: Assessment, gates: readonly GateOutcome[]): string {
  return template(mapTexts(printable(junitView(toReport(document), gates)), xmlText))
}
