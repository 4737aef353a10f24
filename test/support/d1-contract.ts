import { answers } from './d1-contract/answers.ts'
import { batches, sessions } from './d1-contract/batches.ts'
import { commits } from './d1-contract/commit.ts'
import { failures } from './d1-contract/failures.ts'
import { values } from './d1-contract/values.ts'

export { fresh, type ContractCase } from './d1-contract/tools.ts'

/** What D1 promises and the embedded binding keeps, over the migrations; run in workerd and under node:test. */
export const contract = [values, answers, failures, batches, sessions, commits].flat()
