// Writes the marked blocks of README.md from the tables of the code; --check only says whether they are fresh.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { permissions, roles, type Role } from '../src/core/access.ts'
import { eventFlow } from '../src/campaigns/rules/event.ts'
import { concernFlow } from '../src/safeguarding/rules/concern.ts'
import { ideaFlow } from '../src/forum/rules/idea.ts'
import { pledgeFlow } from '../src/pledges/rules/pledge.ts'
import { receiptFlow } from '../src/pledges/rules/receipt.ts'
import type { Flow } from '../src/core/flow.ts'

const file = join(import.meta.dirname, '../README.md')

const roleNames: Readonly<Record<Role | 'anyone' | 'holder' | 'self' | 'system', string>> = {
  admin: 'quản trị',
  moderator: 'người duyệt',
  protector: 'bảo vệ trẻ em',
  agency: 'cơ quan trả lời',
  school: 'nhà trường',
  commune: 'UBND xã',
  front: 'Mặt trận',
  reporter: 'viết báo cáo',
  leader: 'lãnh đạo',
  anyone: 'mọi người',
  holder: 'người giữ mã',
  self: 'chính mình',
  system: 'hệ thống',
}

/** Permission by role, as a table. */
function rights(): string {
  const rows = Object.entries(permissions).map(
    ([permission, holders]) =>
      `| \`${permission}\` | ${holders.map((holder) => `${holder} (${roleNames[holder]})`).join(', ')} |`,
  )
  return ['| right | who holds it, within their unit |', '|---|---|', ...rows].join('\n')
}

/** A state machine as a mermaid diagram. */
function diagram(flow: Flow<string>, first: string): string {
  const arrows = Object.entries(flow).flatMap(([action, step]) =>
    step.from.map((from) => `  ${from} --> ${step.to}: ${action}`),
  )
  return ['```mermaid', 'stateDiagram-v2', `  [*] --> ${first}`, ...arrows, '```'].join('\n')
}

const blocks: Readonly<Record<string, string>> = {
  rights: `${rights()}\n\nRoles: ${roles.map((role) => `\`${role}\` ${roleNames[role]}`).join(' · ')}.`,
  ideaStates: diagram(ideaFlow, 'reading: send'),
  concernStates: diagram(concernFlow, 'waiting: raise'),
  eventStates: diagram(eventFlow, 'draft: register'),
  pledgeStates: diagram(pledgeFlow, 'pending: record'),
  receiptStates: diagram(receiptFlow, 'recorded: record'),
}

function filled(text: string): string {
  return Object.entries(blocks).reduce((all, [name, block]) => {
    const pattern = new RegExp(`(<!-- ${name}:begin -->)[\\s\\S]*?(<!-- ${name}:end -->)`)
    if (!pattern.test(all)) throw new Error(`README.md has no block ${name}`)
    return all.replace(pattern, (_match, begin: string, end: string) => `${begin}\n${block}\n${end}`)
  }, text)
}

const now = readFileSync(file, 'utf8')
const fresh = filled(now)
if (process.argv.includes('--check')) {
  if (now !== fresh) {
    console.error('README.md is stale: run npm run readme')
    process.exit(1)
  }
} else writeFileSync(file, fresh)
