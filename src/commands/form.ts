import { checkScope } from '../core/check-scope.ts'
import { formDocument } from '../core/form-document.ts'
import type { Environment } from '../environment.ts'
import { EXIT, InputError, refuse } from '../errors.ts'
import { writeFiles } from '../io/write-files.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { idSchema } from '../model/scalars.ts'
import { nearest } from '../nearest.ts'
import { visible } from '../visible.ts'
import { messagesFor } from '../words/messages.ts'
import { scopeOf } from './assessment-of.ts'
import { checkedOrganisation } from './checked-organisation.ts'
import { loadQuestionnaire } from './load-questionnaire.ts'
import { mayReplace } from './may-replace.ts'
import { offerTranslation } from './offer-translation.ts'
import { STANDARD_OUTPUT } from './outputs.ts'
import { print } from './print.ts'
import { withLook } from './own-look.ts'
import { type Settable, withSettings } from './with-settings.ts'

export type FormCommandOptions = Settable & {
  role?: string | undefined
  wave?: string | undefined
  organisation?: string | undefined
  quick?: boolean | undefined
  areas?: string[] | undefined
  themes?: string[] | undefined
  withNotes?: boolean | undefined
  output?: string | undefined
  force?: boolean | undefined
}

/** Writes the form that one respondent, or a group of one role, fills in without any network. */
export async function form(given: FormCommandOptions, environment: Environment): Promise<number> {
  const options = await withLook(onlyColour(await withSettings(given, environment)))
  const pack = await loadQuestionnaire(options.questionnaire)
  await offerTranslation(options.questionnaire, environment)
  const scope = scopeOf(options)
  refuse(({ formFile }) => formFile.cannotBeMade, checkScope(pack.questionnaire, scope))
  const document = formDocument(pack, { scope, ...checkedChoices(pack.questionnaire, options) })
  const { renderForm } = await import('../render/form.ts')
  const content = renderForm(document, options.look.brand)
  const path = options.output ?? 'readiness-form.html'
  if (path === STANDARD_OUTPUT) {
    await print(environment.stdout, content)
    return EXIT.done
  }
  const file = { path, content }
  writeFiles([file], { force: await mayReplace([file], options.force === true, environment) })
  const { formFile } = await messagesFor(environment.env)
  const lines = formFile.written(visible(path), document.asked.length)
  await print(environment.stderr, lines.map((line) => `${line}\n`).join(''))
  return EXIT.done
}

/** A form has no place for a logo, and no template. */
const onlyColour = (options: FormCommandOptions): FormCommandOptions => ({
  ...options,
  logo: undefined,
  usual: { ...options.usual, template: undefined },
})

function checkedChoices(questionnaire: Questionnaire, options: FormCommandOptions) {
  const { role, wave, withNotes = false, usual } = options
  refuseRole(questionnaire, role)
  refuseWave(wave)
  return {
    ...(role !== undefined && { role }),
    ...(wave !== undefined && { wave }),
    ...namedOrganisation(options.organisation ?? usual?.organisation ?? ''),
    withNotes,
  }
}

/** @throws InputError where there are no roles to choose from, or not the one that is named */
function refuseRole({ id, roles }: Questionnaire, role: string | undefined): void {
  const known = roles.map((one) => one.id)
  if (known.length === 0) {
    throw new InputError(({ formFile }) => formFile.noRoles(id))
  }
  if (role === undefined || known.includes(role)) return
  throw new InputError(({ formFile }) => formFile.unknownRole(role, known, nearest(role, known)))
}

/** @throws InputError for a name that no sheet could carry */
function refuseWave(wave: string | undefined): void {
  if (wave === undefined || idSchema.safeParse(wave).success) return
  throw new InputError(({ formFile }) => formFile.notAWave(wave))
}

function namedOrganisation(name: string): { organisation?: string } {
  return name.trim() === '' ? {} : { organisation: checkedOrganisation(name.trim()) }
}
