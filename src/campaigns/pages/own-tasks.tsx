import { Note, Tag } from '../../web/components/index.ts'
import { partNames, partWords } from '../../web/words/campaigns.ts'
import type { EventPoint } from '../queries/events.ts'
import { eventParts } from '../rules/event.ts'
import type { OwnEventModel, TaskState } from './own-event.tsx'
import { ownHref } from './words.tsx'

/** The parts, each with how far it is, and what the commune asks for. */
export function Tasks({ event, states, points }: OwnEventModel) {
  const done = eventParts.filter((part) => states[part] === 'done').length
  const isReady = eventParts.every((part) => states[part] === 'done' || states[part] === 'mend')
  return (
    <>
      {points.length > 0 && <Points points={points} seq={event.seq} />}
      <p>Đã xong {done}/7 phần. Có thể dừng và làm tiếp sau; bản nháp được lưu.</p>
      <ol class="todo">
        {eventParts.map((part) => (
          <li>
            <a href={ownHref(event.seq, `/${part}`)}>
              {part}. {partWords[part]}
            </a>
            <State state={states[part]} />
          </li>
        ))}
        <li>
          {isReady ? <a href={ownHref(event.seq, '/7')}>7. {partWords[7]}</a> : <b>7. {partWords[7]}</b>}
          {isReady ? (
            <Tag icon="next">Chưa làm</Tag>
          ) : (
            <Tag icon="lock">Chưa làm được (cần xong phần 1–6)</Tag>
          )}
        </li>
      </ol>
    </>
  )
}

function State({ state }: { readonly state: TaskState }) {
  switch (state) {
    case 'done':
      return <span>Xong</span>
    case 'doing':
      return (
        <Tag kind="wait" icon="edit">
          Đang làm
        </Tag>
      )
    case 'todo':
      return <Tag icon="clock">Chưa làm</Tag>
    case 'mend':
      return (
        <Tag kind="late" icon="warning">
          Cần bổ sung
        </Tag>
      )
    default:
      return never(state)
  }
}

/** What the commune asks for, in its numbers, each leading to its part. */
export function Points({ points, seq }: { readonly points: readonly EventPoint[]; readonly seq: number }) {
  return (
    <Note kind="error" title="Xã đề nghị bổ sung">
      <ol>
        {points.map(({ section, body }) => (
          <li>
            {body}{' '}
            <a class="back" href={ownHref(seq, `/${section}`)}>
              Sửa phần {section}
              <span class="away">: {partNames[section]}</span>
            </a>
          </li>
        ))}
      </ol>
    </Note>
  )
}

function never(value: never): never {
  throw new TypeError(`unexpected ${String(value)}`)
}
