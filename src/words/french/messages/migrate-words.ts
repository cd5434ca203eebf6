import type { Messages } from '../../messages.ts'

/** Carrying answers over to another questionnaire. */
export const migrateWords: Messages['migrate'] = {
  misfit: (file, pack) => `${file} ne convient pas à ${pack}`,
  notHere: (file, pack) =>
    `${file} répond à ${pack}, qui n’est pas ici. Donnez le questionnaire d’alors avec --from FICHIER, ou reprenez le résultat enregistré (assessment.json), qui le contient`,
  counts: ({ carried, again, dropped, fresh }) =>
    `Réponses reprises : ${carried}. À donner de nouveau : ${again}. Questions retirées : ${dropped}. Nouvelles : ${fresh}.`,
  written: (sheet, report) => `${sheet} et ${report} sont écrits. L’ancien fichier n’a pas changé.`,
  next: (command) => `Pour répondre à ce qui est ouvert :  ${command}`,
}
