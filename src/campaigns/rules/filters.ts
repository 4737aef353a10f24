import * as z from 'zod'
import type { EventStatus } from './event.ts'

export const deskViews = ['waiting', 'coming', 'changes', 'off', 'all'] as const
export type DeskView = (typeof deskViews)[number]

/** The views as an address names them. */
export const viewParameters = {
  waiting: 'cho-xem',
  coming: 'sap-toi',
  changes: 'cho-bo-sung',
  off: 'hoan-huy',
  all: 'tat-ca',
} as const satisfies Record<DeskView, string>

const number = z.coerce.number().int().min(1).max(999_999_999).optional().catch(undefined)

/** What a commune's list is asked for. What makes no sense is left out. */
export const DeskFilter = z.object({
  xem: z.enum(Object.values(viewParameters)).catch('cho-xem'),
  sau: number,
})

export function viewOf(parameter: string): DeskView {
  return deskViews.find((view) => viewParameters[view] === parameter) ?? 'waiting'
}

/** The states that an organiser's list shows together. */
export const ownGroups = {
  'tat-ca': [
    'draft',
    'needsChanges',
    'submitted',
    'approved',
    'postponed',
    'held',
    'reported',
    'confirmed',
    'cancelled',
  ],
  'dang-lam': ['draft', 'needsChanges'],
  'da-gui': ['submitted'],
  'da-ghi-nhan': ['approved', 'held', 'reported', 'confirmed'],
  'hoan-huy': ['postponed', 'cancelled'],
} as const satisfies Record<string, readonly EventStatus[]>
export type OwnGroup = keyof typeof ownGroups
export const ownGroupNames = ['tat-ca', 'dang-lam', 'da-gui', 'da-ghi-nhan', 'hoan-huy'] as const

export const OwnFilter = z.object({ xem: z.enum(ownGroupNames).catch('tat-ca'), truoc: number })

/** Where a list of campaigns goes on. */
export const CampaignFilter = z.object({ truoc: number })

/** What an organiser may begin with: a campaign from a link. */
export const NewEventAsked = z.object({ 'chien-dich': number })
