import * as z from 'zod'

/** Deadlines, thresholds and the owner's details. Every field has a default, so that `{}` is a valid row. */
export const Settings = z.object({
  rootUnitId: z.string().default('t68'),
  owner: z
    .object({
      name: z.string().default(''),
      address: z.string().default(''),
      phone: z.string().default(''),
      email: z.string().default(''),
      responsible: z.string().default(''),
    })
    .prefault({}),
  supportContact: z.string().default(''),
  exitUrl: z.url().default('https://vi.wikipedia.org/'),
  readHours: z.int().min(1).max(72).default(24),
  answerWorkingDays: z.int().min(1).max(60).default(15),
  feedbackWorkingDays: z.int().min(1).max(60).default(10),
  /** How long a commune takes to look at a registered event. */
  approveWorkingDays: z.int().min(1).max(60).default(3),
  /** How long a pledge or a receipt waits for a second person. */
  verifyWorkingDays: z.int().min(1).max(60).default(2),
  /** The hour, 0 to 23 in Việt Nam, at which the daily drill of the protection officers is raised. */
  drillHour: z.int().min(0).max(23).default(9),
  smallNumber: z.int().min(3).max(100).default(10),
  keepNetworkAddress: z.boolean().default(false),
})
export type Settings = z.infer<typeof Settings>
