import {
  BackLink,
  Button,
  CallButton,
  Choices,
  DataTable,
  Empty,
  ErrorSummary,
  Form,
  LinkButton,
  Note,
  TextField,
} from '../../web/components/index.ts'
import { Shoots } from '../../web/drawings/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import { formatMoment, localDay, localTime } from '../../core/vi/dates.ts'
import { raiseWords } from '../../web/words/ask.ts'
import type { Raised } from '../queries/raised.ts'
import { levels } from '../rules/concern.ts'

const home = '/quan-tri/chuyen-gap'

/** The two fields of every hand-over. */
export function RaiseFields({ frame, lineHint }: { readonly frame: Frame; readonly lineHint: string }) {
  return (
    <>
      <Choices
        frame={frame}
        name="level"
        legend="Mức"
        options={levels.toReversed().map((level) => ({ value: String(level), label: raiseWords[level] }))}
      />
      <TextField frame={frame} name="line" label="Một dòng ghi chú" hint={lineHint} />
    </>
  )
}

export type RaisedModel = { readonly rows: readonly Raised[] }

/** One's own hand-overs, and the form for what is not an idea on the desk: a paper slip, something heard. */
export const RaisedPage: Page<RaisedModel> = {
  layout: 'staff',
  title: () => 'Chuyển gấp',
  current: home,
  body: ({ rows }, frame) => (
    <div class="wrap">
      <ErrorSummary frame={frame} audience="adult" />
      <h1>Chuyển bảo vệ trẻ em</h1>
      <div class="split even">
        <section>
          <h2>Phiếu giấy hoặc chuyện nghe được</h2>
          <p>Trẻ em đang nguy hiểm thì gọi 111 hoặc 113 trước, rồi mới ghi ở đây.</p>
          <Form frame={frame} action={home}>
            <RaiseFields
              frame={frame}
              lineHint="Chuyện gì, ở đâu, phiếu để ở đâu. Chỉ cán bộ bảo vệ trẻ em đọc dòng này."
            />
            <p class="actions">
              <Button>Chuyển bảo vệ trẻ em</Button>
            </p>
          </Form>
        </section>
        <section>
          <h2>Phiếu đã chuyển</h2>
          <Own rows={rows} />
        </section>
      </div>
      <Call />
    </div>
  ),
}

function Own({ rows }: RaisedModel) {
  if (rows.length === 0) {
    return (
      <Empty drawing={<Shoots />}>
        <p>Bạn chưa chuyển phiếu nào.</p>
      </Empty>
    )
  }
  return (
    <DataTable
      caption="Chỉ bạn thấy danh sách này"
      columns={[
        { key: 'n', label: 'Phiếu' },
        { key: 'at', label: 'Chuyển lúc' },
        { key: 'level', label: 'Mức' },
      ]}
      rows={rows.map(({ n, at, level }) => ({
        n: <a href={`${home}/${n}`}>Phiếu {n}</a>,
        at: formatMoment(at),
        level: raiseWords[level],
      }))}
    />
  )
}

export type HandedModel = Raised & {
  /** Who reads it now; null while nobody on the rota has checked in. */
  readonly officer: string | null
}

/** The proof of a hand-over, for its raiser only. What became of it is not told. */
export const HandedPage: Page<HandedModel> = {
  layout: 'staff',
  title: ({ n }) => `Phiếu chuyển ${n}`,
  current: home,
  body: ({ at, level, officer }, frame) => (
    <div class="wrap">
      <BackLink href={home}>Phiếu đã chuyển</BackLink>
      <h1>Đã chuyển lúc {localDay(at) === localDay(frame.now) ? localTime(at) : formatMoment(at)}</h1>
      <p class="meta">Mức: {raiseWords[level]}</p>
      {officer === null ? (
        <Note kind="lamp" icon="warning" title="Chưa có cán bộ nhận ca trực">
          <p>Cán bộ vẫn được báo. Trẻ em có thể đang nguy hiểm thì gọi 111 ngay.</p>
        </Note>
      ) : (
        <p>Cán bộ trực: {officer}.</p>
      )}
      <h2>Bạn có muốn nghỉ 10 phút?</h2>
      <p>Hàng chờ vẫn còn đó. Không ai hỏi vì sao.</p>
      <p class="row">
        <LinkButton href="/quan-tri">Nghỉ một lát</LinkButton>
        {frame.person?.roles.includes('moderator') === true && (
          <LinkButton kind="second" href="/quan-tri/duyet">
            Đọc tiếp
          </LinkButton>
        )}
      </p>
      <Call />
    </div>
  ),
}

function Call() {
  return (
    <Note icon="help" title="Tổng đài 111">
      <p>Bảo vệ trẻ em, không mất tiền, ngày và đêm. Người lớn cũng gọi được.</p>
      <p>
        <CallButton />
      </p>
    </Note>
  )
}
