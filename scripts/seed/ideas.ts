import { lifeIdeas } from './ideas/life.ts'
import { otherIdeas } from './ideas/other.ts'
import { playIdeas } from './ideas/play.ts'
import { safetyIdeas } from './ideas/safety.ts'
import type { SampleIdea } from './ideas/sample-idea.ts'
import { schoolIdeas } from './ideas/school.ts'

export type { SampleIdea } from './ideas/sample-idea.ts'

/** Invented ideas of children of today's Lâm Đồng, in every state; names, classes and numbers in them are made up. */
export const SAMPLE_IDEAS: readonly SampleIdea[] = [
  ...schoolIdeas,
  ...playIdeas,
  ...safetyIdeas,
  ...lifeIdeas,
  ...otherIdeas,
]
