import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { unzipSync } from 'fflate'
import path from 'node:path'

/** A Word or Excel file as a reader sees it: its parts by name, each of them parsed. */
export type OfficePackage = {
  names: string[]
  xml: (name: string) => Document
  text: (name: string) => string
}

/** @throws where a part is no well-formed XML: an office program would call the file damaged */
export function openPackage(file: Uint8Array): OfficePackage {
  const parts = unzipSync(file)
  const text = (name: string) => {
    const part = parts[name]
    if (!part)
      throw new Error(`there is no part ${name}; there are ${Object.keys(parts).join(', ')}`)
    return new TextDecoder('utf-8', { fatal: true }).decode(part)
  }
  return { names: Object.keys(parts), text, xml: (name) => parseXml(text(name), name) }
}

export function parseXml(text: string, name: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${name}: ${level}: ${message}`)
    },
  })
  return parser.parseFromString(text, 'text/xml')
}

/** All elements of a name, whatever prefix it is written with. */
export const elements = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagNameNS('*', name),
]

export const attribute = (element: Element, name: string): string =>
  element.getAttribute(name) ?? ''

/** What the rules of the format ask of every package, as sentences; none where all is well. */
export function problemsOf({ names, xml }: OfficePackage): string[] {
  for (const name of names.filter((one) => !one.startsWith('word/media/'))) xml(name)
  return [
    ...contentTypeProblems(names, xml),
    ...names.flatMap((name) => relationProblems(name, names, xml)),
  ]
}

function contentTypeProblems(names: string[], xml: OfficePackage['xml']): string[] {
  const types = xml('[Content_Types].xml')
  const named = elements(types, 'Override').map((one) => attribute(one, 'PartName').slice(1))
  const endings = elements(types, 'Default').map((one) => attribute(one, 'Extension'))
  return [
    ...(names[0] === '[Content_Types].xml' ? [] : ['the list of types is not the first part']),
    ...named
      .filter((name) => !names.includes(name))
      .map((name) => `${name} has a type and is not there`),
    ...named
      .filter((name, index) => named.indexOf(name) < index)
      .map((name) => `${name} has two types`),
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !named.includes(name))
      .filter((name) => !endings.includes(name.split('.').at(-1) ?? ''))
      .map((name) => `${name} has no type`),
  ]
}

function relationProblems(name: string, names: string[], xml: OfficePackage['xml']): string[] {
  if (!name.endsWith('.rels')) return []
  const base = path.posix.dirname(path.posix.dirname(name))
  const relations = elements(xml(name), 'Relationship')
  const ids = relations.map((one) => attribute(one, 'Id'))
  const targets = relations.map((one) => attribute(one, 'Target'))
  return [
    ...relations
      .filter((one) => attribute(one, 'TargetMode') === 'External')
      .map((one) => `${name} leads out of the file, to ${attribute(one, 'Target')}`),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${name} has ${id} twice`),
    ...targets
      .map((to) => (to.startsWith('/') ? to.slice(1) : path.posix.join(base, to)))
      .filter((to) => !names.includes(to))
      .map((to) => `${name} names ${to}, which is not there`),
  ]
}
