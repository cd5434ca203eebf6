import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TableOfContents,
  TextRun,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Result } from '../model/result.ts'
import { actions } from './docx/actions.ts'
import { paragraph } from './docx/blocks.ts'
import { countedAnew } from './docx/bookmarks.ts'
import { method } from './docx/method.ts'
import { logo } from './docx/logo.ts'
import { evidence, overview, toDo } from './docx/overview.ts'
import { pageOne } from './docx/page-one.ts'
import { perspectives } from './docx/perspectives.ts'
import {
  PAGE,
  STYLE,
  TEXT_WIDTH,
  numbering,
  paletteOf,
  stylesFor,
  tableStyle,
} from './docx/styles.ts'
import { theme } from './docx/theme.ts'
import { packAnew } from './office/zip.ts'
import type { Presentation } from './presentation.ts'
import type { ReportView } from './view/report-view.ts'
import { viewOf } from './view-of.ts'

/**
 * The report as a Word file to edit: Word's own headings, tables, lists and styles, and a contents list
 * that is filled in already. What the Markdown report says, it says too. Same document, same bytes.
 */
export async function renderDocx(
  document: Result,
  presentation: Presentation = {},
): Promise<Uint8Array> {
  // In plain values, and so of the same shape as before.
  const view = viewOf(document, presentation) as unknown as ReportView
  const { accent, heat } = paletteOf(presentation.brand)
  const file = new Document({
    title: view.title,
    creator: view.organisation,
    lastModifiedBy: view.organisation,
    styles: stylesFor(view.language, accent),
    numbering,
    // Guesses where a letter is not known to it, so that no page number is left out.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: { page: PAGE, titlePage: true },
        headers: { default: header(view) },
        footers: { default: footer(view), first: footer(view) },
        children: [
          ...logo(presentation.brand?.logo, view.organisation),
          ...pageOne(view.pageOne, { summary: view.contents.summary, colon: view.colon }),
          paragraph(view.words.contents, STYLE.contents),
          new TableOfContents(view.words.contents, {
            hyperlink: true,
            headingStyleRange: '1-1',
          }),
          ...perspectives(view.perspectives, view.colon),
          ...overview(view.overview, heat),
          ...evidence(view.evidence),
          ...toDo(view.toDo, view.colon),
          ...view.themes.flatMap((one) => theme(one, view.colon)),
          ...actions(view.actions),
          ...method(view.method, view.colon),
        ],
      },
    ],
  })
  return packAnew(new Uint8Array(await Packer.toArrayBuffer(file)), {
    'word/document.xml': countedAnew,
    'docProps/core.xml': (xml) => dated(xml, document.date),
    'word/styles.xml': (xml) => xml.replace('</w:styles>', (end) => `${tableStyle(accent)}${end}`),
  })
}

const header = ({ title }: ReportView): Header =>
  new Header({ children: [paragraph(title, STYLE.small)] })

const footer = ({ words }: ReportView): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.small,
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          new TextRun(words.kind),
          new TextRun({
            children: [
              '\t',
              `${words.page} `,
              PageNumber.CURRENT,
              ` ${words.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  })

/** The library writes the time of day; a result has its own day. */
const dated = (xml: string, date: string): string =>
  xml.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*/g,
    (_, open: string) => `${open}${date}T00:00:00Z`,
  )
