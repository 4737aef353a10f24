/** Sentences of these forms. */
export const screeningIssues: Readonly<Record<string, string>> = {}
