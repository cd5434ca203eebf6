/**
 * What the build makes of the files in templates/ and src/page/ (see scripts/template-plugin.mjs).
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

/** A script of src/page for a browser, with all that it imports; and its hash in base64, for a Content-Security-Policy. */
declare module '*.script' {
  export const sha256: string
  const script: string
  export default script
}

/** Handlebars with its compiler, and without the part that reads files. It comes without types of its own. */
declare module 'handlebars/dist/cjs/handlebars.js' {
  import Handlebars from 'handlebars'
  export default Handlebars
}

/** Handlebars without its compiler. The package's own types of this file are empty. */
declare module 'handlebars/runtime.js' {
  import Handlebars from 'handlebars'
  export default Handlebars
}
