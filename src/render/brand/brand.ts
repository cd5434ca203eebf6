import type { Asset } from '../page-head.ts'
import type { Hex } from './colour.ts'

/** A picture as it goes into a page and into a Word file. */
export type Logo = {
  kind: 'png' | 'jpeg' | 'svg'
  /** base64 */
  data: string
  /** pixels; null where a drawing names none */
  size: { width: number; height: number } | null
}

/** What an organisation brings to the look of its reports. */
export type Brand = {
  /** the colour, and all that is made of it as a style sheet */
  accent?: { colour: Hex; style: Asset }
  logo?: Logo
}

const TYPES = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const

/** The picture as an <img> takes it; null where there is none. Scripts inside an <img> do not run. */
export const logoView = (logo: Logo | undefined, alt: string) =>
  logo ? { src: `data:${TYPES[logo.kind]};base64,${logo.data}`, alt } : null
