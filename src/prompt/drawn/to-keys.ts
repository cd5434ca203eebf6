import { char, type Key, type KeyName, press } from '../machine/key.ts'

/** A key press as Node reports it. */
export type Pressed = {
  name?: string
  sequence?: string
  ctrl?: boolean
  meta?: boolean
  shift?: boolean
}

/** What a key press means: mostly one key, none, or two where Alt was held. */
export function toKeys({ name = '', sequence = '', ctrl, meta }: Pressed): Key[] {
  if (ctrl) return CONTROLS[name] ? [press(CONTROLS[name])] : []
  if (meta && name.length === 1) return [press('escape'), char(sequence.replace('\u001b', ''))]
  const named = NAMES[name]
  if (named) return [press(named)]
  return isPrintable(sequence) ? [char(sequence)] : []
}

type Named = Exclude<KeyName, 'char'>

const NAMES: Readonly<Record<string, Named>> = {
  return: 'enter',
  enter: 'enter',
  escape: 'escape',
  tab: 'tab',
  backspace: 'backspace',
  delete: 'delete',
  up: 'up',
  down: 'down',
  left: 'left',
  right: 'right',
  home: 'home',
  end: 'end',
  pageup: 'pageup',
  pagedown: 'pagedown',
}

const CONTROLS: Readonly<Record<string, Named>> = {
  a: 'home',
  e: 'end',
  u: 'lineback',
  w: 'wordback',
  k: 'lineend',
  h: 'backspace',
  j: 'enter',
  m: 'enter',
  i: 'tab',
  left: 'left',
  right: 'right',
}

// eslint-disable-next-line no-control-regex
const isPrintable = (text: string) => text !== '' && !/[\u0000-\u001f\u007f-\u009f]/.test(text)
