/**
 * The licence texts of the packages whose code is inside the build, as their licences ask.
 */
import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

const IN_PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//

function bundledPackages(metafile) {
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.keys(inputs).filter((file) => inputs[file].bytesInOutput > 0),
  )
  const folders = files.flatMap((file) => IN_PACKAGE.exec(file)?.[1] ?? [])
  return [...new Set(folders)].sort()
}

function licenseText(folder, { name, license, author }) {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  if (file) return readFileSync(path.join(folder, file), 'utf8').trim()
  if (!license) throw new Error(`${name} names no licence, so it cannot be part of the build`)
  const holder = typeof author === 'object' ? author.name : author
  return `${license}${holder ? `, by ${holder}` : ''} (the package carries no text of it)`
}

export function thirdPartyLicenses(root, metafile) {
  const sections = bundledPackages(metafile).map((relative) => {
    const folder = path.join(root, relative)
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const title = `${manifest.name} ${manifest.version} (${manifest.license})`
    return `${title}\n${'-'.repeat(title.length)}\n\n${licenseText(folder, manifest)}\n`
  })
  return ['This program contains code of the following packages.\n', ...sections].join('\n\n')
}
