type Asset = { text: string; sha256: string }

/** Stands in a template before anything that comes from a document. */
const PLACE = '<!-- head -->'

/**
 * A page with its style sheet and script, and the policy that allows them and nothing else: no request
 * to anywhere, no other script. They are ours and must not be escaped, so they are placed here and not
 * by the template.
 */
export function withHead(
  page: string,
  { style, script }: { style: Asset; script?: Asset },
): string {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${style.sha256}'`,
    ...(script ? [`script-src 'sha256-${script.sha256}'`] : []),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<style>${style.text}</style>`,
  ].join('\n')
  const placed = page.replace(PLACE, () => head)
  return script ? placed.replace(END, () => `<script>${script.text}</script>\n${END}`) : placed
}

const END = '</body>'
