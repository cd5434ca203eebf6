import { ImageRun, Paragraph } from 'docx'
import type { Logo } from '../brand/brand.ts'

/** Pixels of Word, 96 to the inch: the height and the widest of the printed report. */
const HEIGHT = 38
const WIDTH = 170

/** The logo above page one. Word has no place for an SVG without a second picture beside it, so that is left out. */
export function logo(picture: Logo | undefined, organisation: string): Paragraph[] {
  if (!picture?.size || picture.kind === 'svg') return []
  const { width, height } = picture.size
  const scale = Math.min(HEIGHT / height, WIDTH / width)
  return [
    new Paragraph({
      // The body's own distance of lines would cut the picture off.
      spacing: { after: 160, line: 240, lineRule: 'auto' },
      children: [
        new ImageRun({
          type: picture.kind === 'jpeg' ? 'jpg' : 'png',
          data: picture.data,
          transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
          // It is the only picture, and the library would go on counting from one document to the next.
          altText: { id: '1', name: organisation, title: organisation, description: organisation },
        }),
      ],
    }),
  ]
}
