import type { Plain } from './text/printable.ts'

export type Asset = { text: string; sha256: string }
/** A script may find data of its document in the page. */
type Script = Asset & { data?: Plain }

/** Stands in a template before anything that comes from a document. */
const PLACE = '<!-- head -->'

/**
 * A page with its style sheet and script, and the policy that allows them and nothing else: no request
 * to anywhere, no other script. They are ours and must not be escaped, so they are placed here and not
 * by the template.
 *
 * @param accent the colours of an organisation, which take the place of ours
 */
export function withHead(
  page: string,
  { style, accent, script }: { style: Asset; accent?: Asset | undefined; script?: Script },
): string {
  const styles = accent ? [style, accent] : [style]
  const policy = [
    "default-src 'none'",
    `style-src ${styles.map(({ sha256 }) => `'sha256-${sha256}'`).join(' ')}`,
    ...(script ? [`script-src 'sha256-${script.sha256}'`] : []),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ...styles.map(({ text }) => `<style>${text}</style>`),
  ].join('\n')
  const placed = page.replace(PLACE, () => head)
  return script ? placed.replace(END, () => `${scriptElements(script)}\n${END}`) : placed
}

const END = '</body>'

const scriptElements = ({ text, data }: Script): string =>
  [...(data === undefined ? [] : [dataElement(data)]), `<script>${text}</script>`].join('\n')

/** Data that no browser runs. Without a "<" no text inside can end the element or open another. */
const dataElement = (data: Plain): string =>
  `<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
