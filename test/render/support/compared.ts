import { compareResults } from '../../../src/core/compare/compare.ts'
import type { Comparison } from '../../../src/model/comparison.ts'
import { manyOf } from '../../support/aggregates.ts'
import { sample, samplePack } from './sample.ts'

/** Comparisons with one of everything that they can show, made from the sample by the real core. */

const options = { toolVersion: '0.1.0' }

const then = sample()

const now = sample({
  date: '2027-11-08',
  participants: { 'peer-worker': 4, hr: 1 },
  pack: { version: '1.3.0' },
  answers: {
    'role-text': { level: 4, note: 'Reviewed with *peer workers* in May.' },
    'role-talk': { level: 3, note: 'All know it.' },
    'role-rule': { notApplicable: 'No such rule is needed here.' },
    'role-view': 2,
    'pay-level': 3,
    'pay-check': 1,
    'voice-heard': 2,
    'voice-counts': 2,
    'voice-paid': 4,
  },
})

const later = sample({
  date: '2028-11-20',
  participants: { 'peer-worker': 4, hr: 1 },
  pack: { version: '1.3.0' },
  answers: {
    'role-text': 4,
    'role-talk': 4,
    'role-view': 3,
    'pay-level': 3,
    'pay-check': 3,
    'voice-heard': 3,
    'voice-counts': 3,
    'voice-paid': 4,
  },
})

export const twoDates = (): Comparison => compareResults([then, now], options)
export const threeDates = (): Comparison => compareResults([then, now, later], options)

const digest = `sha256-${'0'.repeat(64)}`

const blocks = (peers: number, managers: number) => [
  { id: 'lived-experience', title: 'Lived experience', roles: ['peer-worker'], n: peers },
  { id: 'others', title: 'Others (combined)', roles: ['clinician', 'manager'], n: managers },
]

export const ofMany = (): Comparison => {
  const loaded = { questionnaire: samplePack(), digest }
  return compareResults(
    [
      manyOf(loaded, {
        themes: { roles: 41.5, pay: null, voice: 33.25 },
        means: { 'role-text': 1.4, 'role-talk': 1.25, 'voice-heard': 1 },
        blocks: blocks(6, 12),
        blockScores: { roles: { 'lived-experience': 33, others: 50 } },
        critical: { 'role-text': 'contested' },
      }),
      manyOf(loaded, {
        date: '2027-11-08',
        wave: 'wave-two',
        themes: { roles: 58, pay: 40, voice: 35 },
        means: { 'role-text': 2.6, 'role-talk': 1.75, 'voice-heard': 1, 'voice-paid': 2 },
        blocks: blocks(7, 9),
        blockScores: { roles: { 'lived-experience': 52, others: 64 } },
        critical: { 'role-text': 'met' },
      }),
    ],
    options,
  )
}
