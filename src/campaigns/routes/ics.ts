import { Hono, type Context } from 'hono'
import { etag } from 'hono/etag'
import { AppError } from '../../core/errors.ts'
import { localDay } from '../../core/vi/dates.ts'
import { readTogether } from '../../db/client.ts'
import { keepForAMinute } from '../../web/cache.ts'
import type { Env } from '../../web/env.ts'
import { dayInSentence, holderWords, offWords } from '../../web/words/calendar.ts'
import { inSentence } from '../../web/words/units.ts'
import { eventKindWords } from '../../web/words/campaigns.ts'
import { selectPlace } from '../queries/calendar-place.ts'
import { selectFeed, selectPublicEvent, type PublicEvent } from '../queries/public-events.ts'
import { selectPublicCampaign } from '../queries/public.ts'
import { CalendarAsked } from '../rules/calendar.ts'
import { feedLimits, writeCalendar, type Entry, type Feed } from '../rules/ics.ts'
import { resolvePlace, scopeOf } from './place.ts'
import { kindsOf } from './public-event.ts'

/** Files that a phone's own calendar opens or follows. */
export const icsRoutes = new Hono<Env>()
const seqPattern = ':seq{[0-9]{1,9}}'
const slugPattern = ':slug{[a-z0-9-]{1,120}}'

icsRoutes.use('/su-kien/lich.ics', etag())
icsRoutes.use(`/su-kien/${seqPattern}/lich.ics`, etag())
icsRoutes.use(`/chien-dich/${slugPattern}/lich.ics`, etag())

icsRoutes.get(`/su-kien/${seqPattern}/lich.ics`, async (c) => {
  const seq = Number(c.req.param('seq'))
  const [event] = await selectPublicEvent(c.get('ctx').db, seq)
  if (event === undefined) throw new AppError('not_found')
  return file(c, `su-kien-${seq}`, { entries: [entryOf(c, event)] })
})

icsRoutes.get('/su-kien/lich.ics', (c) => feed(c, undefined))
icsRoutes.get(`/chien-dich/${slugPattern}/lich.ics`, (c) => feed(c, c.req.param('slug')))

async function feed(c: Context<Env>, slug: string | undefined): Promise<Response> {
  const { db, now, settings } = c.get('ctx')
  const asked = { ...CalendarAsked.parse(c.req.query()), 'chien-dich': undefined }
  const today = localDay(now)
  const scope = scopeOf(c, { xa: asked.xa, slug })
  const [events, [campaign], [found]] = await readTogether(db, [
    selectFeed(db, scope, today),
    selectPublicCampaign(db, slug ?? ''),
    selectPlace(db, asked.xa ?? '', { root: settings.rootUnitId, today }),
  ])
  if (slug !== undefined && campaign === undefined) throw new AppError('not_found')
  const resolved = await resolvePlace(c, c.req.path, { asked, found })
  if (resolved.kind === 'elsewhere') return c.redirect(resolved.to, 302)
  if (resolved.kind === 'search') throw new AppError('not_found')
  const where = resolved.place?.name ?? campaign?.unitName ?? c.get('frame').rootName
  return file(c, slug ?? 'su-kien', {
    about: {
      name: `${campaign?.name ?? 'Sự kiện cho trẻ em'} – ${inSentence(where)}`,
      description: `Sự kiện từ ${feedLimits.daysBack} ngày trước trở đi (nhiều nhất ${feedLimits.events} sự kiện)`,
    },
    entries: events.map((event) => entryOf(c, event)),
  })
}

async function file(c: Context<Env>, name: string, content: Feed): Promise<Response> {
  const text = await writeCalendar(content)
  keepForAMinute(c)
  return c.body(text, 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `inline; filename="${name}.ics"`,
  })
}

function entryOf(c: Context<Env>, event: PublicEvent): Entry {
  const off = offWords(event.status)
  const url = `${originOf(c)}/su-kien/${event.seq}`
  return {
    uid: `${event.id}@mang-non`,
    sequence: event.version,
    status: event.status,
    day: event.day,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    summary: off === undefined ? event.title : `${off}: ${event.title}`,
    place: `${event.place}, ${inSentence(event.unitName)}`,
    description: linesOf(event, url).join('\n'),
    url,
    stamp: event.approvedAt,
  }
}

function linesOf(event: PublicEvent, url: string): string[] {
  const kinds = kindsOf(event.kinds).map((kind) => eventKindWords[kind])
  return [
    ...(event.status === 'cancelled' ? ['Sự kiện này đã hủy.'] : []),
    ...(event.status === 'postponed' ? [postponedWords(event)] : []),
    ...(offWords(event.status) !== undefined && event.reason !== null ? [`Lý do: ${event.reason}`] : []),
    `Đơn vị tổ chức: ${holderWords(event)}`,
    ...(kinds.length === 0 ? [] : [`Có gì: ${kinds.join('; ')}`]),
    ...(event.rainPlan === null ? [] : [`Nếu trời mưa: ${event.rainPlan}`]),
    `Thuộc chiến dịch: ${event.campaignName}`,
    `Xem thêm: ${url}`,
  ]
}

function postponedWords({ newDay }: PublicEvent): string {
  const day = newDay === null ? 'Chưa có ngày mới.' : `Dự kiến tổ chức vào ${dayInSentence(newDay)}.`
  return `Sự kiện này hoãn lại. ${day}`
}

/** Where the site is reached, never what a request claims when the deployment says it. */
function originOf(c: Context<Env>): string {
  return (URL.parse(c.env.PUBLIC_URL ?? '') ?? new URL(c.req.url)).origin
}
