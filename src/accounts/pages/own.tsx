import { formatMoment } from '../../core/vi/dates.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  Form,
  LinkButton,
  Note,
  SummaryList,
  Tag,
} from '../../web/components/index.ts'
import type { Frame } from '../../web/env.ts'
import type { Page } from '../../web/page.ts'
import type { OwnAccount, OwnSession } from '../queries/own.ts'
import { Leave, NewPasswordField, Next } from './fields.tsx'
import { Posts } from './posts.tsx'

export type OwnModel = OwnAccount & { readonly note: 'none' | 'password' | 'sessions' }

export const OwnPage: Page<OwnModel> = {
  layout: 'staff',
  current: '/tai-khoan',
  title: () => 'Tài khoản',
  body: ({ name, email, posts, sessions, hasTotp, codesLeft, note }, frame) => (
    <div class="wrap">
      <ErrorSummary frame={frame} audience="adult" />
      <h1>Tài khoản</h1>
      {note === 'password' && (
        <Note live icon="check">
          Đã đổi mật khẩu. Các máy khác đã thoát.
        </Note>
      )}
      {note === 'sessions' && (
        <Note live icon="check">
          Đã thoát.
        </Note>
      )}
      <SummaryList
        rows={[
          { key: 'Họ và tên', value: name },
          { key: 'Thư điện tử', value: email },
          { key: 'Mật khẩu', value: 'Đã đặt', changeHref: '/tai-khoan/mat-khau', changeLabel: 'Đổi' },
          {
            key: 'Xác thực hai lớp',
            value: hasTotp ? 'Đang bật' : 'Chưa bật',
            changeHref: '/tai-khoan/hai-lop',
            changeLabel: hasTotp ? 'Đổi' : 'Bật',
          },
          ...(hasTotp
            ? [
                {
                  key: 'Mã dự phòng',
                  value:
                    codesLeft === 0 ? 'Hết mã. Lập mã mới, phòng khi mất điện thoại.' : `Còn ${codesLeft} mã`,
                  changeHref: '/tai-khoan/ma-du-phong',
                  changeLabel: 'Lập lại',
                },
              ]
            : []),
        ]}
      />
      <h2>Nhiệm vụ</h2>
      <Posts posts={posts} />
      <h2>Đang đăng nhập</h2>
      <Sessions sessions={sessions} frame={frame} />
    </div>
  ),
}

function Sessions({ sessions, frame }: { readonly sessions: readonly OwnSession[]; readonly frame: Frame }) {
  return (
    <>
      <ul class="lines">
        {sessions.map((session) => (
          <li>
            <b>{session.device}</b>
            <span class="meta">
              Đăng nhập {formatMoment(session.createdAt)}. Làm việc gần nhất {formatMoment(session.seenAt)}.
            </span>
            {session.current === 1 ? (
              <Tag kind="done" icon="check">
                Máy này
              </Tag>
            ) : (
              <Form frame={frame} action={`/tai-khoan/phien/${session.id}/ket-thuc`} quiet>
                <button class="as-link">Thoát máy này</button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Form frame={frame} action="/tai-khoan/phien-khac/ket-thuc">
          <Button kind="second" icon="exit">
            Thoát khỏi mọi máy khác
          </Button>
        </Form>
      )}
      <p class="hint">Phiên tự hết sau 12 giờ. Thấy máy lạ thì thoát máy đó rồi đổi mật khẩu ngay.</p>
    </>
  )
}

export type PasswordModel = { readonly isForced: boolean; readonly email: string; readonly tiep: string }

export const PasswordPage: Page<PasswordModel> = {
  layout: 'staff',
  title: () => 'Đổi mật khẩu',
  body: ({ isForced, email, tiep }, frame) => (
    <div class="wrap narrow">
      <ErrorSummary frame={frame} audience="adult" />
      {!isForced && <BackLink href="/tai-khoan">Tài khoản</BackLink>}
      <h1>Đổi mật khẩu</h1>
      {isForced && <p>Đổi mật khẩu trước khi làm việc tiếp. Mật khẩu đang dùng không còn an toàn.</p>}
      <Form frame={frame} action="/tai-khoan/mat-khau">
        <Next tiep={tiep} />
        <NewPasswordField frame={frame} email={email} asksOld={!isForced} />
        <div class="row">
          <Button wide icon="key">
            Đổi mật khẩu
          </Button>
          {!isForced && (
            <LinkButton kind="second" wide href="/tai-khoan">
              Thôi
            </LinkButton>
          )}
        </div>
      </Form>
      {!isForced && <p class="hint">Đổi xong, các máy khác phải đăng nhập lại.</p>}
      {isForced && <Leave frame={frame} />}
    </div>
  ),
}
