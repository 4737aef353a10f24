import type { Role } from '../core/access.ts'
import type { Issue } from '../core/errors.ts'
import type { Settings } from '../core/settings.ts'
import type { WriteCtx } from '../db/context.ts'
import type { EarlierCommit } from '../db/commit.ts'
import type { Meter } from '../db/meter.ts'

/** What a mail transport takes. */
export type Mailer = { send(mail: { id: string; to: string; subject: string; text: string }): Promise<void> }

export type Bindings = {
  readonly DB: D1Database
  readonly APP_SECRET: string
  /** '1': sample data are loaded and each answer tells what it cost. */
  readonly SAMPLE?: string
  /** Where the site is reached. Without it no link is mailed: the host of a request is what its sender claims. */
  readonly PUBLIC_URL?: string
  readonly MAILER?: Mailer
  readonly EMAIL?: SendEmail
  readonly MAIL_FROM?: string
}

/** What was typed and what is wrong with it. Values are shown again exactly as typed. */
export type FormState = {
  readonly issues: readonly Issue[]
  readonly values: Readonly<Record<string, string | readonly string[]>>
}

/** What every page's frame needs besides the page's own model. */
export type Frame = {
  readonly nonce: string
  readonly path: string
  /** The site's address as people type it. */
  readonly host: string
  readonly owner: Settings['owner']
  readonly rootName: string
  /** Mints a commit token for a form on this page. */
  readonly token: () => string
  readonly person: { readonly name: string; readonly roles: readonly Role[]; readonly place: string } | null
  readonly form: FormState
  readonly now: string
  /** Whom staff call when the system fails, as the settings say; may be empty. */
  readonly support: string
  /** Since when the jobs in the background have been silent; null while they run. Told to protectors and administrators. */
  readonly silentSince: string | null
}

export type Variables = {
  ctx: WriteCtx
  frame: Frame
  request: {
    readonly body: Body | null
    readonly earlier: EarlierCommit | null
    /** What the commit id was derived from: the form token's random part or the JSON key. Stored nowhere. */
    readonly seed: string | null
    /** Seconds since the form was rendered; null for JSON and for forms without a token. */
    readonly formAge: number | null
    readonly meter: Meter | null
    /** Until when this session may show children's words; null when it must show its second factor first. */
    readonly openUntil: string | null
    /** Letters have been due for longer than a running cron would leave them. */
    readonly mailLate: boolean
    readonly bookmark: () => string | null
    readonly secure: boolean
  }
}

/** A request's body as text fields (form) or as parsed JSON. */
export type Body =
  | { readonly kind: 'form'; readonly fields: Readonly<Record<string, string | readonly string[]>> }
  | { readonly kind: 'json'; readonly value: unknown; readonly text: string }

export type Env = { Bindings: Bindings; Variables: Variables }
