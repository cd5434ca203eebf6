import type { App, Screen } from '../app.ts'
import { choices, complain, stopComplaining, tick } from '../choices.ts'
import { build, button, buttons, heading, paragraph, screenForm } from '../dom.ts'
import { fill } from '../fill.ts'
import { isGroupSize } from '../restored.ts'
import type { State } from '../state.ts'
import { placeToGoOn } from '../walk.ts'

/** The role, and whether one person answers or a group. Asked because reports are made by role. */
export function whoScreen(app: App): Screen {
  const { page, state, go, change } = app
  const { who, next, back } = page.words
  const set = (part: Partial<State>) => change({ ...state(), ...part })
  const role = roleFields(app, set)
  const group = groupFields(app, set)
  const kind = kindFields(app, (isGroup) => {
    set({ isGroup })
    group.hidden = !isGroup
  })
  const goOn = () => {
    const { role: chosen, isGroup, size, groupAgrees } = state()
    if (chosen === undefined) return complain(role, who.roleMissing)
    if (isGroup && size === undefined) return complain(part(group, '#size-field'), who.sizeMissing)
    if (isGroup && !groupAgrees) return complain(part(group, '#agrees'), who.groupAgreesMissing)
    return go(placeToGoOn(page, state()))
  }
  const min = page.pack.privacy.minGroupSize
  const content = screenForm(goOn, [
    heading(who.title),
    paragraph(who.why),
    paragraph(fill(who.smallGroups, { min })),
    role,
    kind,
    group,
    buttons(
      button(back, { onClick: () => go({ screen: 'welcome' }) }),
      button(next, { className: 'primary' }),
    ),
  ])
  return { title: who.title, content }
}

type Set = (part: Partial<State>) => void

const part = (within: HTMLElement, selector: string) =>
  within.querySelector<HTMLElement>(selector) ?? within

function roleFields({ page, state }: App, set: Set): HTMLElement {
  const { roles } = page.pack
  const { who } = page.words
  const fixed = roles.find(({ id }) => id === page.role)
  if (fixed) return paragraph(fill(who.fixedRole, { role: fixed.title }), 'strong')
  const fields = build('fieldset', { attributes: { id: 'role' } }, [
    build('legend', { text: who.role }),
    choices({
      name: 'role',
      options: roles.map(({ id, title }) => ({ value: id, text: title })),
      chosen: state().role,
      onChange: (role) => {
        set({ role })
        stopComplaining(fields)
      },
    }),
  ])
  return fields
}

function kindFields({ page, state }: App, onChange: (isGroup: boolean) => void): HTMLElement {
  const { who } = page.words
  return build('fieldset', {}, [
    build('legend', { text: who.kind }),
    choices({
      name: 'kind',
      options: [
        { value: 'individual', text: who.individual },
        { value: 'group', text: who.group },
      ],
      chosen: state().isGroup ? 'group' : 'individual',
      onChange: (kind) => onChange(kind === 'group'),
    }),
  ])
}

function groupFields({ page, state }: App, set: Set): HTMLElement {
  const { who } = page.words
  const number = build('input', {
    attributes: { type: 'number', id: 'size', min: 2, step: 1, inputmode: 'numeric' },
  })
  number.value = String(state().size ?? '')
  const size = build('div', { className: 'field', attributes: { id: 'size-field' } }, [
    build('label', { text: who.size, attributes: { for: 'size' } }),
    number,
  ])
  number.addEventListener('input', () => {
    const given = Number(number.value)
    set({ size: isGroupSize(given) ? given : undefined })
    stopComplaining(size)
  })
  const agrees = build('div', { attributes: { id: 'agrees' } }, [
    tick(who.groupAgrees, state().groupAgrees, (groupAgrees) => {
      set({ groupAgrees })
      stopComplaining(agrees)
    }),
  ])
  return build('div', { className: 'of-group', attributes: { hidden: !state().isGroup } }, [
    size,
    paragraph(who.groupShown),
    agrees,
  ])
}
