import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { run } from '../../support/run.ts'
import { makeFolder, removeFolder } from '../../support/temporary.ts'

/**
 * What LibreOffice makes of a file, as text. Where it is missing the test ends with an error that says how
 * to get it; it is never left out.
 *
 * @param to a filter as `--convert-to` takes it
 */
export function convert(name: string, file: Uint8Array, to: string): string {
  const folder = makeFolder()
  try {
    writeFileSync(path.join(folder, name), file)
    const out = path.join(folder, 'out')
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const args = [
      profile,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      out,
      path.join(folder, name),
    ]
    const { status, stderr, stdout } = start(args)
    const [made] = status === 0 ? readdirSync(out) : []
    if (made === undefined)
      throw new Error(`LibreOffice could not open ${name}: ${stdout}${stderr}`)
    return readFileSync(path.join(out, made), 'utf8')
  } finally {
    removeFolder(folder)
  }
}

function start(args: string[]) {
  try {
    return run('soffice', args, { timeout: 60_000 })
  } catch (error) {
    throw new Error(
      'LibreOffice is needed here: apt-get install --no-install-recommends libreoffice-writer-nogui libreoffice-calc-nogui',
      { cause: error },
    )
  }
}
