import type { Questionnaire } from '../model/questionnaire.ts'

/** A small pack with two questions: every part that a pack can have, with a comment that says what it is for. */
export const renderPackScaffold = (id: string): string => `${SCHEMA_LINE('questionnaire')}
# A questionnaire of your own. Change everything but the names at the left.
# Ids are permanent: answers point to them. Words may change at any time.

schemaVersion: 1
kind: questionnaire
id: ${id}
version: 0.1.0                # what can change a score needs a new second number
title: Your title
language: en
summary: One sentence on what it shows.
purpose: What it is for, and what it is not for. It is printed in every report.

# Who may answer. A family groups roles for the report; nobody is shown in a group of fewer than five.
roles:
  - { id: worker, title: Worker, family: workers, priority: true }
  - { id: leader, title: Leader, family: leadership }

perspectives:
  primary: { a: workers, b: leadership }

# The ladder. Every area needs the areaScore of a stage, and the weakest one decides.
stages:
  - { id: exploring, title: Exploring, summary: You are finding out what is needed. }
  - { id: preparing, title: Preparing, summary: The ground is being laid., areaScore: 25 }
  - { id: starting, title: Starting, summary: The main decisions are written., areaScore: 50 }
  - { id: embedding, title: Embedding, summary: Most promises are kept., areaScore: 75 }

# Every claim names its source. Where it is your own judgement, that is the source.
sources:
  - { id: own-judgement, citation: Judgement of the authors., type: judgement }

areas:
${area('ground', 'Ground', 'role')}
actions:
${action('write-the-role', 'Write the role down with those who do it')}`

/** A small pack that adds a theme to an area of another one. */
export function renderExtensionScaffold(id: string, base: Questionnaire): string {
  const [major = '1'] = base.version.split('.')
  const place = base.areas[0]
  return `${SCHEMA_LINE('extension')}
# A questionnaire that adds to ${base.id}. Everything there stays; what stands here follows it.
# With the id of a question that is there, a new prompt words it anew, and
# "retired: why" takes it out. Its levels and its weight stay, so that results can be compared.

schemaVersion: 1
kind: questionnaire
extends: ${base.id}@^${major}
id: ${id}
version: 0.1.0                # what can change a score needs a new second number
title: Your title
summary: One sentence on what it adds.

# Every claim names its source. Where it is your own judgement, that is the source.
sources:
  - { id: own-judgement, citation: Judgement of the authors., type: judgement }

areas:
${area(place?.id ?? 'ground', null, `${id}-role`)}
actions:
${action('write-the-role', 'Write the role down with those who do it')}`
}

const SCHEMA_LINE = (name: string) => `# yaml-language-server: $schema=${name}.schema.json`

const area = (id: string, title: string | null, prefix: string): string => `  - id: ${id}
${title === null ? '' : `    title: ${title}\n`}    themes:
      - id: ${prefix}-clarity
        title: The role is clear
        summary: Everybody knows what the role is for.
        why: Why this theme matters, in plain words.
        sources: [own-judgement]
        items:
          - id: ${prefix}-written
            # One fact that can be checked. No "and", no "not", no opinion, nobody's health.
            prompt: Is the role written down?
            short: Role written down          # for lists, up to 44 characters
            why: What is written can be asked for.
            # What would be seen at each level, from 0 to 4. The highest one that is fully true counts.
            levels:
              - Not started. Everybody knows it in their own way.
              - Talked about. Someone is named to write it, but nothing is written.
              - Written. A page says what the role is for and what it leaves out.
              - In use. In the last 12 months people worked from that page.
              - Reviewed. Those who do the work went through the page, and it was changed or confirmed.
            critical: { level: 2, stage: starting }   # without it, no Starting
            quick: true                               # part of the quick scan
            evidence: [The page with its date]
            whoKnows: [Team leader]
            actions: [write-the-role]
            sources: [own-judgement]

          - id: ${prefix}-known
            prompt: Do all teams know what the role is for?
            short: Teams know the role
            why: A role that colleagues do not know is filled with whatever is left over.
            levels:
              - Not started. Teams hear of it when somebody arrives.
              - Talked about. Someone is named to tell them, but no date is set.
              - Written. Every team has a date on which it hears about the role.
              - In use. In the last 12 months most teams heard about it and could ask.
              - Reviewed. Teams were asked what they still do not know, and something followed.
            evidence: [List of teams and dates]
            actions: [write-the-role]
            sources: [own-judgement]
`

const action = (id: string, title: string): string => `  - id: ${id}
    title: ${title}
    steps:
      - Sit down with two people who do the work.
      - Write what it is for, and what it leaves out.
    owner: Team leader
    artefact: A page with a date
    horizon: 0-3-months           # 0-3-months, 3-12-months or 12-plus-months
    effort: small                 # small, medium or large
    sources: [own-judgement]
`
