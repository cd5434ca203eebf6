import type { Environment } from '../environment.ts'
import { InputError } from '../errors.ts'
import { shippedPackIds } from '../io/packs.ts'
import type { Questionnaire } from '../model/questionnaire.ts'
import { nearest } from '../nearest.ts'
import { type Shown, renderShown } from '../render/show.ts'
import { loadQuestionnaire } from './load-questionnaire.ts'
import { print } from './print.ts'

export type ShowOptions = { questionnaire?: string | undefined; resolved?: boolean | undefined }

/** A pack, theme, item or action, with its reasons and sources, on standard output. */
export async function show(
  id: string,
  { questionnaire: reference, resolved }: ShowOptions,
  { stdout }: Environment,
): Promise<number> {
  const isPack = reference === undefined && (/[./\\]/.test(id) || shippedPackIds().includes(id))
  const { questionnaire: pack } = await loadQuestionnaire(isPack ? id : reference)
  const shown: Shown = isPack ? { kind: 'pack' } : find(pack, id, reference)
  await print(stdout, resolved ? await wholeOf(pack, shown) : renderShown(pack, shown))
  return 0
}

/** The pack as one document, with nothing left to look up in another one. */
async function wholeOf(pack: Questionnaire, { kind }: Shown): Promise<string> {
  if (kind !== 'pack') {
    throw new InputError(({ packFile }) => packFile.onlyWhole(pack.id))
  }
  const { toYaml } = await import('../io/to-yaml.ts')
  return toYaml(pack)
}

function find(pack: Questionnaire, id: string, reference: string = pack.id): Shown {
  if (id === reference) return { kind: 'pack' }
  const shown = inAreas(pack, id) ?? inActions(pack, id)
  if (shown) return shown
  const known = [
    ...pack.areas.flatMap(({ themes }) =>
      themes.flatMap((theme) => [theme.id, ...theme.items.map((item) => item.id)]),
    ),
    ...pack.actions.map((action) => action.id),
  ]
  throw new InputError(({ packFile }) =>
    packFile.notIn({ id: pack.id, reference }, id, nearest(id, known)),
  )
}

function inAreas(pack: Questionnaire, id: string): Shown | undefined {
  if (id === pack.id) return { kind: 'pack' }
  for (const area of pack.areas) {
    for (const theme of area.themes) {
      if (theme.id === id) return { kind: 'theme', theme, area: area.title }
      const item = theme.items.find((one) => one.id === id)
      if (item) return { kind: 'item', item, theme: theme.title, area: area.title }
    }
  }
  return undefined
}

function inActions(pack: Questionnaire, id: string): Shown | undefined {
  const action = pack.actions.find((one) => one.id === id)
  return action && { kind: 'action', action }
}
