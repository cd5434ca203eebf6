import type { Path } from '../errors.ts'

/** `areas[0].themes[2].id` */
export const pathText = (path: Path): string =>
  path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`,
    )
    .join('')
