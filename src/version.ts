import { createRequire } from 'node:module'

type Manifest = { version: string }

/** The version of this program, as every result names it. The manifest lies one folder up, before and after the build. */
export const TOOL_VERSION: string = (createRequire(import.meta.url)('../package.json') as Manifest)
  .version
