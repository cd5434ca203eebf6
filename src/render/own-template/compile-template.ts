import Handlebars from 'handlebars/dist/cjs/handlebars.js'
import { InputError, type Message } from '../../errors.ts'
import { escapeMarkdown } from '../text/markdown.ts'
import { mapTexts, printable } from '../text/printable.ts'
import { type Misuse, misusesIn } from './check-names.ts'
import type { OwnTemplate } from './own-template.ts'
import { templateView } from './template-view.ts'

/**
 * A user's own template, made ready at run time. Values are escaped for what comes out: for Markdown where
 * the name ends in .md.hbs, not at all for .txt.hbs, for HTML everywhere else.
 *
 * @param file its name as the user gave it
 * @throws InputError with every name that does not exist, each at its line
 */
export function compileTemplate(text: string, file: string): OwnTemplate {
  const { fileName, ending } = nameOf(file)
  const misuses = misusesIn(parsed(text, file))
  if (misuses.length > 0) throw unusable(file, misuses)
  const isText = ending === 'md' || ending === 'txt'
  const template = Handlebars.create().compile(text, {
    strict: true,
    knownHelpersOnly: true,
    noEscape: isText,
  })
  return {
    fileName,
    ending,
    render: (document, brand) => {
      const view = printable(templateView(document, brand))
      return template(ending === 'md' ? mapTexts(view, escapeMarkdown) : view)
    },
  }
}

/** `board.html.hbs` makes `board.html`. @throws InputError for a name that does not say what comes out */
function nameOf(file: string): Pick<OwnTemplate, 'fileName' | 'ending'> {
  const [, fileName = '', ending = ''] = /([^/\\]+\.([a-z0-9]+))\.hbs$/i.exec(file) ?? []
  if (ending !== '') return { fileName, ending: ending.toLowerCase() }
  throw new InputError((words) => words.template.noEnding(file))
}

function parsed(text: string, file: string): object {
  try {
    return Handlebars.parse(text)
  } catch (error) {
    throw unusable(file, [faultOf(error instanceof Error ? error.message : String(error))])
  }
}

/** Handlebars names the place inside its message, in two ways. */
function faultOf(text: string): Misuse {
  const refused = /^(.*) - (\d+):(\d+)$/.exec(text)
  if (refused) {
    const [, reason = '', line, column] = refused
    return { message: reasonOf(reason), line: Number(line), column: Number(column) + 1 }
  }
  const [, line = '1', shown = ''] = /^Parse error on line (\d+):\n(.*)/.exec(text) ?? []
  const near = shown.trim()
  return { message: (words) => words.template.unreadable(near), line: Number(line), column: 1 }
}

function reasonOf(reason: string): Message {
  const [, begun, ended] = /^(.*) doesn't match (.*)$/.exec(reason) ?? []
  if (begun === undefined || ended === undefined) return (words) => words.template.refused(reason)
  return (words) => words.template.otherEnd(begun, ended)
}

const unusable = (file: string, faults: readonly Misuse[]): InputError =>
  new InputError(
    (words) => words.template.unusable(file),
    faults.map((fault) => ({ code: 'template', path: [], file, ...fault })),
  )
