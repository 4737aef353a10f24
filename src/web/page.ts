import type { Child } from 'hono/jsx'
import type { Frame } from './env.ts'

export type Layout =
  | 'child' // a child's page with the four links
  | 'steps' // a child inside the steps, help or tracking: safety bar, no navigation
  | 'public'
  | 'staff'

/** A page: where it stands, what it is called, what it shows. The model is also what JSON answers. */
export type Page<Model> = {
  readonly layout: Layout
  /** Without suffix. A page whose title must say nothing returns `neutralTitle`. */
  readonly title: (model: Model, frame: Frame) => string
  readonly body: (model: Model, frame: Frame) => Child
  /** The link of the main navigation that is current. */
  readonly current?: string
  /** Islands of the page: files of `public/`. */
  readonly scripts?: readonly string[]
}

export const neutralTitle = 'Diễn đàn trẻ em'
