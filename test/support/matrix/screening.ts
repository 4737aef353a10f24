import type { Case } from '../matrix.ts'

export const screeningMatrix: readonly Case[] = []
