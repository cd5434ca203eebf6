import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const folder = new URL('../../templates/', import.meta.url).pathname
const templates = readdirSync(folder).filter((name) => name.endsWith('.hbs'))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const pages = templates.filter((name) => name.endsWith('.html.hbs'))

describe.each(templates)('%s', (name) => {
  test('escapes everything', () => {
    expect(read(name)).not.toMatch(/\{\{\{|\{\{&/)
  })

  test('has no logic beyond each, if, unless and with', () => {
    const helpers = [...read(name).matchAll(/\{\{#(\w+)/g)].map(([, helper]) => helper ?? '')
    expect(helpers.filter((helper) => !['each', 'if', 'unless', 'with'].includes(helper))).toEqual(
      [],
    )
  })
})

describe.each(pages)('%s', (name) => {
  const text = read(name)

  test('has no script, no style, no handler', () => {
    expect(text).not.toMatch(/<script|<style|\son\w+=|\sstyle=|javascript:/i)
  })

  test('puts data into quoted attributes only, and into no address but a fragment', () => {
    expect(text).not.toMatch(/=\s*\{\{/)
    // The one picture: bytes that the program has looked at, as a data address that it has written.
    expect(text.replace(LOGO, '')).not.toMatch(/\ssrc=/i)
    const addresses = [...text.matchAll(/\shref="([^"]*)"/g)].map(([, address]) => address ?? '')
    expect(addresses.filter((address) => !/^#[a-z0-9-]*(\{\{\w+\}\})?$/.test(address))).toEqual([])
  })

  test('has no words of its own: those come from the views', () => {
    const words = text
      .replace(/\{\{[^}]*\}\}/g, ' ')
      .replace(/<!--[\s\S]*?-->/g, ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/[\s\d?·–—:;,.()/]|n\/a/g, '')
    expect(words).toBe('')
  })
})

const LOGO = / src="\{\{logo\.src\}\}"/

/** A user's own text template is not HTML; its view is escaped for what it is (docs/templates.md). */
const USERS_OWN = 'own-template/compile-template.ts'

test('nothing in src/render makes a text safe by word of mouth', () => {
  const root = new URL('../../src/render/', import.meta.url).pathname
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts') && name !== USERS_OWN)
  for (const name of files) {
    const source = readFileSync(join(root, name), 'utf8')
    expect(source, name).not.toMatch(
      /SafeString|allowProto|noEscape|toLocale|Intl\.|Date\.now|new Date/,
    )
  }
})
