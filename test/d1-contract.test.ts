import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { contract, fresh } from './support/d1-contract.ts'

describe('D1 in workerd', () => {
  test.each(contract)('$name', async ({ check }) => {
    await fresh(env.DB)
    await expect(check(env.DB)).resolves.toBeUndefined()
  })
})
