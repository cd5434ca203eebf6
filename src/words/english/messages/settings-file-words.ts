/** The settings file of a project. */
export const settingsFileWords = {
  used: (file: string) => `Settings: ${file}`,
  foreign: (file: string) =>
    `${file} belongs to somebody else and was not used; --settings ${file} uses it, --no-settings says nothing`,
  templateLeftOut: (file: string) =>
    `Its template was not used, because a template is a program and this file is in another folder; --settings ${file} uses it`,
  outside: (questionnaire: string) =>
    `${questionnaire} does not lie below this folder, and settings reach nothing else; move it here, or leave --questionnaire out`,
  isThere: (file: string) => `${file} is there already, and was left as it is`,
  wrote: (file: string) =>
    `Wrote ${file}. Every setting in it that is not needed yet stands behind a #.`,
  offer: (file: string) => `Write ${file} too, for settings that hold at every run?`,
}
