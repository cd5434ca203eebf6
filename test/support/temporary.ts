import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { ROOT, mustRun } from './run.ts'

/** A new folder; who makes it removes it. */
export function makeFolder(): string {
  return mkdtempSync(path.join(realpathSync(tmpdir()), 'readiness-test-'))
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

/** A new folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = makeFolder()
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** Writes files, given by their names relative to the folder. */
export function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** What a clone of this checkout would hold, with what is not committed yet: no build, no packages. */
export function cloneInto(folder: string): void {
  const listed = mustRun('git', ['ls-files', '-z', '-co', '--exclude-standard'])
  const deleted = mustRun('git', ['ls-files', '-z', '-d'])
  const gone = new Set(deleted.split('\0'))
  for (const name of listed.split('\0').filter((file) => file !== '' && !gone.has(file))) {
    cpSync(path.join(ROOT, name), path.join(folder, name))
  }
  mustRun('git', ['init', '--quiet'], { cwd: folder })
}
