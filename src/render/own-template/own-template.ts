import type { Assessment } from '../../model/assessment.ts'
import type { Brand } from '../brand/brand.ts'

/** A user's own template, checked and ready. */
export type OwnTemplate = {
  /** its name without `.hbs`: what the file that it makes is called */
  fileName: string
  /** what comes out: html, md, txt or another ending */
  ending: string
  render(document: Assessment, brand?: Brand): string
}
