import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { InputError, inEnglish } from '../../src/errors.ts'
import { compileTemplate } from '../../src/render/own-template/compile-template.ts'
import { FIELDS } from '../../src/render/own-template/fields.ts'
import { templateView } from '../../src/render/own-template/template-view.ts'
import { ENGINES } from './support/engines.ts'
import { HOSTILE, hostileTo } from './support/hostile.ts'
import { allAt, sample } from './support/sample.ts'

const PAGE = 'docs/templates.md'

const rendered = (text: string, file = 'x.html.hbs', document = sample()) =>
  compileTemplate(text, file).render(document)

const example = () => /```handlebars\n([^]*?)```/.exec(readFileSync(PAGE, 'utf8'))?.[1] ?? ''

describe('docs/templates.md', () => {
  test('lists the names that there are', async () => {
    const rows = Object.entries(FIELDS).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`)
    const table = ['| name | meaning |', '| --- | --- |', ...rows].join('\n')
    const made = readFileSync(PAGE, 'utf8').replace(
      /(<!-- fields -->\n)[^]*(<!-- end of fields -->)/,
      (_, begin: string, end: string) => `${begin}\n${table}\n\n${end}`,
    )
    await expect(made).toMatchFileSnapshot(`../../${PAGE}`)
  })

  test('its template works as it stands', async () => {
    await expect(rendered(example())).toMatchFileSnapshot('../golden/own-template.html')
  })

  test('and where all is in place', () => {
    const text = rendered(example(), 'x.html.hbs', sample({ answers: allAt(4) }))
    expect(text).toContain('<li>Nothing is open.</li>')
    expect(text).not.toContain('out of reach')
  })
})

/** The names in a value, as the table writes them; what a list holds, by all that is in it. */
function namesIn(value: unknown, name = ''): string[] {
  if (Array.isArray(value)) {
    const inner = value.flatMap((one: unknown) => namesIn(one, `${name}[]`))
    return inner.length > 0 ? inner : [`${name}[]`]
  }
  if (typeof value !== 'object' || value === null) return [name]
  return Object.entries(value).flatMap(([key, one]) =>
    namesIn(one, name === '' ? key : `${name}.${key}`),
  )
}

test('a template is given those names and no others', () => {
  const documents = [
    sample(),
    sample({ answers: allAt(4) }),
    sample({ answers: { 'pay-check': 1 } }),
  ]
  const all = documents.flatMap((document) => namesIn(templateView(document)))
  // An empty list says nothing about what is in it.
  const names = new Set(all.filter((name) => !all.some((other) => other.startsWith(`${name}.`))))
  const ofThemes = (name: string) => name.startsWith('areas[].themes[].')
  const given = [...names].filter((name) => !ofThemes(name))
  expect([...given, 'areas[].themes[]'].sort()).toEqual(Object.keys(FIELDS).sort())
  expect(
    [...names]
      .filter(ofThemes)
      .map((name) => name.replace('areas[].', ''))
      .sort(),
  ).toEqual(given.filter((name) => name.startsWith('themes[].')).sort())
})

const faults = (text: string, file = 'x.html.hbs') => {
  try {
    compileTemplate(text, file)
    return []
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return error.problems.map(
      ({ line, column, message }) => `${String(line)}:${String(column)} ${inEnglish(message)}`,
    )
  }
}

describe('a fault in a template is told with its place', () => {
  test.each([
    ['{{organisaton}}', '1:3 there is no organisaton here. Did you mean organisation?'],
    ['\n\n  {{stage.titel}}', '3:5 there is no titel here. Did you mean title?'],
    ['{{#if stag}}x{{/if}}', '1:7 there is no stag here. Did you mean stage?'],
    ['{{#each aktions}}x{{/each}}', '1:9 there is no aktions here. Did you mean actions?'],
    [
      '{{#each areas}}{{#each themes}}{{scor}}{{/each}}{{/each}}',
      '1:34 there is no scor here. Did you mean score?',
    ],
    [
      '{{#each areas}}{{../orgnisation}}{{/each}}',
      '1:18 there is no orgnisation here. Did you mean organisation?',
    ],
    ['{{#each areas}}{{organisation}}{{/each}}', '1:18 there is no organisation here.'],
    [
      '{{#each areas as |area i|}}{{i}} {{area.titl}}{{/each}}',
      '1:36 there is no titl here. Did you mean title?',
    ],
    [
      '{{#each areas}}{{@indx}} {{@root.dat}}{{/each}}',
      '1:18 there is no @indx. Did you mean index?',
    ],
    [
      '{{#with stage}}{{ttle}}{{else}}{{ttle}}{{/with}}',
      '1:18 there is no ttle here. Did you mean title?',
    ],
    ['{{#stage}}{{titl}}{{/stage}}', '1:13 there is no titl here. Did you mean title?'],
    ['{{^actins}}x{{/actins}}', '1:4 there is no actins here. Did you mean actions?'],
    ['{{#each areas}}{{title.length}}{{/each}}', '1:18 there is no length here.'],
    ['{{#each stage.toDo}}{{this.x}}{{/each}}', '1:23 there is no x here.'],
    ['{{constructor}}', '1:3 there is no constructor here.'],
    ['{{__proto__.x}}', '1:3 there is no __proto__ here.'],
    ['{{areas}}', '1:3 areas is no text; use {{#each}} or {{#with}} on it'],
    ['{{upper title}}', '1:3 there is no helper upper.'],
    ['{{log title}}', '1:3 there is no helper log.'],
    ['{{#iff title}}x{{/iff}}', '1:4 there is no helper iff. Did you mean if?'],
    ['{{#if (lookup stag "x")}}x{{/if}}', '1:15 there is no stag here. Did you mean stage?'],
    ['{{> footer}}', '1:1 a template is one file: partials and decorators are not there'],
    ['{{#> layout}}x{{/layout}}', '1:1 a template is one file'],
    ['{{#*inline "a"}}x{{/inline}}', '1:1 a template is one file'],
    ['a\n{{#each areas}}\n{{/if}}', "2:4 each doesn't match if"],
    ['a\n{{title', '2:1 this is no Handlebars that can be read, near a{{title'],
  ])('%j', (text, first) => expect(faults(text)[0]).toContain(first))

  test('all of them at once', () => {
    expect(faults('{{a1}}\n{{b2}}\n{{#if c3}}{{d4}}{{/if}}')).toHaveLength(4)
  })
})

test.each([
  ['{{#each areas}}{{@index}}{{@first}}{{@last}}{{#if isSaid}}{{score}}{{/if}}{{/each}}'],
  [
    '{{#each actions as |action index|}}{{action.title}}{{#each action.needs}}{{this}}{{/each}}{{/each}}',
  ],
  ['{{#with stage as |s|}}{{s.title}}{{../organisation}}{{@root.date}}{{/with}}'],
  ['{{#with headline}}{{this}}{{/with}}{{#areas}}{{title}}{{/areas}}{{^limits}}none{{/limits}}'],
  [
    '{{areas.length}} {{areas.0.title}} {{lookup stage "title"}} {{#if (lookup stage "isSaid")}}y{{/if}}',
  ],
  ['{{#unless isPeopleNotice}}{{{people}}}{{else}}!{{/unless}}{{! a comment }}'],
])('%j can be used', (text) => {
  expect(faults(text)).toEqual([])
  expect(rendered(text)).not.toBe('')
})

describe('the name says what comes out', () => {
  test.each([
    ['board.html.hbs', 'board.html', 'html'],
    ['../parts/board.MD.hbs', 'board.MD', 'md'],
    ['C:\\parts\\mail.txt.hbs', 'mail.txt', 'txt'],
  ])('%s', (file, fileName, ending) =>
    expect(compileTemplate('x', file)).toMatchObject({ fileName, ending }),
  )

  test.each(['board.hbs', 'board.html', 'board', '.hbs', '/.html.hbs'])('%s does not', (file) =>
    expect(() => compileTemplate('x', file)).toThrow(/does not say what it makes/),
  )
})

const TEXTS = '{{organisation}}|{{#each themes}}{{#each items}}{{prompt}}{{note}}{{/each}}{{/each}}'

describe('hostile texts', () => {
  test.each(HOSTILE)('%j makes no element through a template for HTML', (attack) => {
    const tags = (text: string) => text.match(/<[a-z/!]/gi) ?? []
    const page = `<p title="${TEXTS}">${TEXTS}</p>`
    const text = rendered(page, 'x.html.hbs', hostileTo(sample(), attack))
    expect(tags(text)).toEqual(['<p', '</'])
    expect(text.match(/"/g)).toHaveLength(2)
  })

  describe.each(Object.entries(ENGINES))(
    'nor through one for Markdown, read by %s',
    (_, engine) => {
      test.each(HOSTILE)('%j', (attack) => {
        const elements = (text: string) => engine(text).match(/<[a-z/!]+/gi)
        const from = (one: string) =>
          elements(rendered('Of {{organisation}}.\n', 'x.md.hbs', hostileTo(sample(), one)))
        expect(from(attack)).toEqual(from('and so on'))
      })
    },
  )

  test.each(HOSTILE)('%j leaves nothing hidden in a plain text', (attack) => {
    expect(rendered(TEXTS, 'x.txt.hbs', hostileTo(sample(), attack))).not.toMatch(
      // eslint-disable-next-line no-control-regex
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u,
    )
  })

  test('three braces put them in as they are: the template is the user’s own program', () => {
    const document = hostileTo(sample(), '<b>x</b>')
    expect(rendered('{{{organisation}}}', 'x.html.hbs', document)).toContain('<b>x</b>')
  })
})
