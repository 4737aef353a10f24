/**
 * What is asked before children come together, and which answer needs to be followed by how. Photographs: Luật Trẻ em
 * 2016, Art. 21; Nghị định 56/2017/NĐ-CP, Art. 33 and 36 (the parents agree, and the child from seven years on).
 */
export const safetyQuestions = {
  medic: 'no',
  exits: 'no',
  fire: 'yes',
  water: 'yes',
  carer: 'no',
  hotline: 'no',
  photos: 'yes',
} as const satisfies Record<string, 'yes' | 'no'>
export type SafetyQuestion = keyof typeof safetyQuestions
export const safetyNames = [
  'medic',
  'exits',
  'fire',
  'water',
  'carer',
  'hotline',
  'photos',
] as const satisfies readonly SafetyQuestion[]

export type SafetyAnswer = { readonly answer: 'yes' | 'no'; readonly how: string | null }
export type Safety = Readonly<Partial<Record<SafetyQuestion, SafetyAnswer>>>

/** Whether that answer asks how. */
export function asksHow(question: SafetyQuestion, answer: 'yes' | 'no'): boolean {
  return safetyQuestions[question] === answer
}
