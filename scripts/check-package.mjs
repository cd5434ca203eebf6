/**
 * What would be published: publint's advice on it, and nothing in it that nobody has allowed.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const root = fileURLToPath(new URL('../', import.meta.url))

const ALLOWED = [
  /^package\.json$/,
  /^(README|CHANGELOG)\.md$/,
  /^LICENSE(-CC-BY-4\.0)?$/,
  /^bin\/(readiness|open|stale)\.js$/,
  /^bin\/package\.json$/,
  /^dist\/[\w-]+\.js$/,
  /^dist\/packs\/[\w-]+(\.[a-z]{2,3}(-[A-Z]{2})?)?\.json$/,
  /^dist\/types\/[\w/-]+\.d\.ts$/,
  /^dist\/(help\.[a-z]{2,3}|THIRD-PARTY-LICENSES)\.txt$/,
  /^docs\/[\w-]+\.(md|png)$/,
  /^questionnaires\/[\w-]+(\.schema\.json|(\.[a-z]{2,3}(-[A-Z]{2})?)?\.yaml)$/,
]

const REQUIRED = [
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'LICENSE-CC-BY-4.0',
  'bin/readiness.js',
  'dist/cli.js',
  'dist/index.js',
  'dist/types/index.d.ts',
  'dist/packs/peer-workforce.json',
  'dist/THIRD-PARTY-LICENSES.txt',
  'questionnaires/peer-workforce.yaml',
]

function pack(folder) {
  const args = [
    'pack',
    '--json',
    '--ignore-scripts',
    '--loglevel',
    'error',
    '--pack-destination',
    folder,
  ]
  const [report] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }))
  return { ...report, archive: path.join(folder, report.filename) }
}

function contentProblems(files) {
  const paths = files.map((file) => file.path)
  return [
    ...paths
      .filter((file) => !ALLOWED.some((pattern) => pattern.test(file)))
      .map((file) => `${file} would be published, but is not in the list of what may be`),
    ...REQUIRED.filter((file) => !paths.includes(file)).map((file) => `${file} is missing`),
  ]
}

async function adviceOnPackage(archive) {
  const bytes = readFileSync(archive)
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code)
}

function kilobytes(bytes) {
  return `${Math.round(bytes / 1000)} kB`
}

const folder = mkdtempSync(path.join(tmpdir(), 'readiness-package-'))
try {
  const { archive, files, size, unpackedSize } = pack(folder)
  const problems = [...contentProblems(files), ...(await adviceOnPackage(archive))]
  console.log(
    `${files.length} files, ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked`,
  )
  for (const problem of problems) console.log(problem)
  process.exitCode = problems.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
