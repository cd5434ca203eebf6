/**
 * What the build makes of the files in templates/ (see scripts/template-plugin.mjs).
 */

/** A template or partial, compiled ahead: give it to `Handlebars.template`. */
declare module '*.hbs' {
  const specification: object
  export default specification
}

/** A style sheet, minified, as text; and its hash in base64, for a Content-Security-Policy. */
declare module '*.css' {
  export const sha256: string
  const styles: string
  export default styles
}

/** Handlebars without its compiler. The package's own types of this file are empty. */
declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars'
  export default Handlebars
}
