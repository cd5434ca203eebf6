import { expect, test } from 'vitest'
import { mailText } from '../../src/io/mail-text.ts'

const TEXT = '[answers 1 #7f3a] 32d21 is this é?'

test.each([
  ['a plain mail', ['Subject: x', '', TEXT]],
  [
    'soft line ends and signs in numbers',
    [
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '[answers 1 =237f3a] 32d21 is =',
      'this =C3=A9?',
    ],
  ],
  [
    'base 64',
    [
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(TEXT).toString('base64'),
    ],
  ],
  [
    'the plain one of two parts, in a part',
    [
      'Content-Type: multipart/mixed;',
      ' boundary="out"',
      '',
      'to old programs',
      '--out',
      'Content-Type: multipart/alternative; boundary=in',
      '',
      '--in',
      'Content-Type: text/html',
      '',
      '<p>not this</p>',
      '--in',
      'Content-Type: text/plain',
      '',
      TEXT,
      '--in--',
      '--out--',
    ],
  ],
  ['no mail at all', [TEXT]],
])('%s', (_, lines) => {
  expect(mailText(lines.join('\n')).trim()).toBe(TEXT)
})
