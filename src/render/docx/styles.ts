import {
  AlignmentType,
  type IParagraphStyleOptions,
  type IPropertiesOptions,
  LevelFormat,
  convertMillimetersToTwip,
} from 'docx'
import { accentLooks } from '../brand/accent.ts'
import type { Brand } from '../brand/brand.ts'

/**
 * The look of the Word file, all of it in styles under Word's own names where it has one, so that users
 * can give it the look of their organisation in one step. Sizes in half points, distances in twentieths.
 */

const INK = '1B1F23'
const QUIET = '454B51'
const RULE = 'DAD5CA'

const SANS = 'Calibri'
const SERIF = 'Cambria'

/** A4 with the margins of the printed report. */
export const PAGE = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(22),
    bottom: convertMillimetersToTwip(20),
    left: convertMillimetersToTwip(20),
    right: convertMillimetersToTwip(20),
    header: convertMillimetersToTwip(10),
    footer: convertMillimetersToTwip(9),
  },
}

/** What is left for the text, in twips. */
export const TEXT_WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right

/** The styles that Word does not name itself. */
export const STYLE = {
  kicker: 'Kicker',
  lead: 'Lead',
  notice: 'Notice',
  eyebrow: 'Eyebrow',
  quote: 'Quote',
  speaker: 'QuoteSource',
  bullet: 'ListBullet',
  bullet2: 'ListBullet2',
  action: 'ActionTitle',
  cell: 'TableText',
  small: 'SmallPrint',
  table: 'ReportTable',
  contents: 'TOCHeading',
} as const

export type Palette = {
  accent: string
  /** levels 0 to 4 as the printed report shades them: ground and letters */
  heat: readonly { fill: string; color: string }[]
}

const OURS: Palette = {
  accent: '0F566B',
  heat: [
    { fill: 'FFFFFF', color: INK },
    { fill: 'D9E8EC', color: INK },
    { fill: 'A3C7D1', color: INK },
    { fill: '3B7B91', color: 'FFFFFF' },
    { fill: '0B4052', color: 'FFFFFF' },
  ],
}

/** The colours of the Word file: the organisation's own where it has one. */
export function paletteOf({ accent }: Brand = {}): Palette {
  if (!accent) return OURS
  const { print } = accentLooks(accent.colour)
  const bare = (colour: string) => colour.slice(1).toUpperCase()
  return {
    accent: bare(print.accent),
    heat: [
      { fill: 'FFFFFF', color: INK },
      { fill: bare(print['heat-1']), color: INK },
      { fill: bare(print['heat-2']), color: '000000' },
      { fill: bare(print['heat-3']), color: bare(print['on-heat-3']) },
      { fill: bare(print['heat-4']), color: bare(print['on-heat-4']) },
    ],
  }
}

const BULLETS = 'bullets'

/** A language tag as Word takes it, or none where the pack's is not one. */
export function stylesFor(
  language: string,
  accent: string,
): NonNullable<IPropertiesOptions['styles']> {
  const isTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language)
  return {
    default: {
      document: {
        run: {
          font: SANS,
          size: 21,
          color: INK,
          ...(isTag && { language: { value: language } }),
        },
        paragraph: { spacing: { after: 120, line: 264 } },
      },
      title: {
        run: { size: 44, color: INK, font: SANS },
        paragraph: { spacing: { before: 0, after: 160, line: 250, lineRule: 'auto' } },
      },
      heading1: heading(0, { size: 32, color: accent, before: 360 }),
      heading2: heading(1, { size: 26, color: INK, before: 280 }),
      heading3: heading(2, { size: 22, color: INK, before: 220 }),
    },
    paragraphStyles: [...TEXT_STYLES, ...LIST_STYLES, ...contentsStyles(accent)],
  }
}

/** @param outlineLevel counted from 0: what makes it a heading to whoever reads the outline */
const heading = (
  outlineLevel: number,
  { size, color, before }: { size: number; color: string; before: number },
) => ({
  run: { size, color, bold: true, font: SANS },
  paragraph: {
    outlineLevel,
    spacing: { before, after: 100, line: 250 },
    keepNext: true,
    keepLines: true,
  },
})

const style = (
  id: string,
  name: string,
  { run, paragraph }: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...(run && { run }),
  ...(paragraph && { paragraph }),
})

const bar = (color: string, size: number) => ({
  left: { style: 'single', size, color, space: 10 } as const,
})

const TEXT_STYLES = [
  style(STYLE.kicker, 'Kicker', {
    run: { size: 18, color: QUIET },
    paragraph: { spacing: { after: 60 } },
  }),
  style(STYLE.lead, 'Lead', { run: { size: 26 }, paragraph: { spacing: { after: 160 } } }),
  style(STYLE.notice, 'Notice', {
    paragraph: { indent: { left: 200 }, border: bar(INK, 18), spacing: { after: 160 } },
  }),
  style(STYLE.eyebrow, 'Eyebrow', { run: { color: QUIET }, paragraph: { keepNext: true } }),
  style(STYLE.quote, 'Quote', {
    run: { font: SERIF, italics: true },
    paragraph: {
      indent: { left: 340 },
      border: bar(RULE, 18),
      spacing: { before: 80, after: 0 },
      keepNext: true,
      keepLines: true,
    },
  }),
  style(STYLE.speaker, 'Quote source', {
    run: { size: 18, color: QUIET },
    paragraph: { indent: { left: 340 }, border: bar(RULE, 18), spacing: { after: 160 } },
  }),
  style(STYLE.action, 'Action title', {
    run: { bold: true },
    paragraph: {
      spacing: { before: 160, after: 40 },
      indent: { left: 360, hanging: 360 },
      keepNext: true,
    },
  }),
  style(STYLE.cell, 'Table text', {
    run: { size: 19 },
    paragraph: { spacing: { before: 30, after: 30, line: 245 } },
  }),
  style(STYLE.small, 'Small print', {
    run: { size: 17, color: QUIET },
    paragraph: { spacing: { after: 60 } },
  }),
]

const LIST_STYLES = [
  style(STYLE.bullet, 'List Bullet', {
    paragraph: { numbering: { reference: BULLETS, level: 0 }, spacing: { after: 60 } },
  }),
  style(STYLE.bullet2, 'List Bullet 2', {
    paragraph: { numbering: { reference: BULLETS, level: 1 }, spacing: { after: 40 } },
  }),
]

const contentsStyles = (accent: string) => [
  style(STYLE.contents, 'TOC Heading', {
    run: { size: 32, bold: true, color: accent },
    paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
  }),
  style('TOC1', 'toc 1', { paragraph: { spacing: { after: 30 } } }),
]

const bulletLevel = (level: number, left: number) => ({
  level,
  format: LevelFormat.BULLET,
  text: level === 0 ? '•' : '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left, hanging: 240 } } },
})

export const numbering = {
  config: [{ reference: BULLETS, levels: [bulletLevel(0, 300), bulletLevel(1, 640)] }],
}

/** The style of tables, in the words of the format: the library has none for it. It goes into the list of styles. */
export const tableStyle = (accent: string): string =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}">
<w:name w:val="Report Table"/><w:uiPriority w:val="59"/><w:qFormat/>
<w:tblPr><w:tblBorders>
<w:bottom w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>
<w:insideH w:val="single" w:sz="4" w:space="0" w:color="${RULE}"/>
</w:tblBorders><w:tblCellMar>
<w:top w:w="30" w:type="dxa"/><w:left w:w="80" w:type="dxa"/><w:bottom w:w="30" w:type="dxa"/><w:right w:w="80" w:type="dxa"/>
</w:tblCellMar></w:tblPr>
<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="${QUIET}"/></w:rPr>
<w:tcPr><w:tcBorders><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${accent}"/></w:tcBorders></w:tcPr></w:tblStylePr>
</w:style>`.replaceAll('\n', '')
