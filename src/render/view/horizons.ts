import type { ActionResult } from '../../model/assessment.ts'

/** In order of time. Written out, because the model's list would bring the whole schema library along. */
export const HORIZONS: ActionResult['horizon'][] = ['0-3-months', '3-12-months', '12-plus-months']
