import type { Template } from './template.ts'

export const screeningTemplates: readonly Template[] = []
