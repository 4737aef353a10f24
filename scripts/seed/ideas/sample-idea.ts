import type {
  AgeBand,
  Area,
  Authors,
  DeclineReason,
  IdeaStatus,
  Topic,
} from '../../../src/forum/rules/idea.ts'

/** One invented idea as a child would type it. `daysAgo` counts back from the day the sample data is made. */
export type SampleIdea = {
  topic: Topic
  ageBand?: AgeBand
  area?: Area
  authors?: Authors
  share: boolean
  text: string
  daysAgo: number
  status: IdeaStatus
  /** The moderator's neutral title; every published idea has one. */
  title?: string
  declineReason?: DeclineReason
}
