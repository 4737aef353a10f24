/** What a person can cause. Everything else crashes to 500. */
export type ErrorCode =
  | 'invalid' // 422: something typed must be changed
  | 'unauthenticated' // 401, or a redirect to sign-in
  | 'forbidden' // 403: the right is held nowhere
  | 'not_found' // 404: missing, or outside one's scope
  | 'conflict' // 409: somebody else was first
  | 'already_sent' // 409: this form was sent before with another content
  | 'expired' // 409: the form or the draft is too old
  | 'too_many' // 429
  | 'too_large' // 413
  | 'unavailable' // 503: the deployment lacks what this needs; an operator must act

/** A sentence code for `invalid`; the words are in `web/words`. */
export type Issue = { readonly field: string; readonly code: string; readonly n?: number }

export type ErrorDetail = {
  readonly issues?: readonly Issue[]
  readonly permission?: string
  readonly state?: string
  readonly seconds?: number
}

/**
 * An error that a person can cause, named by a code and never by prose or personal data.
 * `detail.issues` goes with `invalid`, `detail.seconds` with `too_many`, `detail.permission` with `forbidden`.
 */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly detail: ErrorDetail

  constructor(code: ErrorCode, detail: ErrorDetail = {}) {
    super(code)
    this.name = 'AppError'
    this.code = code
    this.detail = detail
  }
}

/** Throws `invalid` with one sentence code at one field. */
export function invalid(field: string, code: string, n?: number): never {
  throw new AppError('invalid', { issues: [n === undefined ? { field, code } : { field, code, n }] })
}
