import { describe, expect, test } from 'vitest'
import {
  Choices,
  DataTable,
  DateField,
  ErrorPage,
  ErrorSummary,
  Form,
  Receipt,
  Select,
  Suggest,
  TextArea,
  TextField,
  Voice,
} from '../src/web/components/index.ts'
import { blank, htmlOf, sentBack } from './support/frame.ts'

const attack = '"><script>alert(1)</script>'

/** The tag that carries this id. */
function tagOf(html: string, id: string): string {
  return new RegExp(`<[a-z]+[^>]* id="${id.replace('.', String.raw`\.`)}"[^>]*>`).exec(html)?.[0] ?? ''
}

describe('a form that comes back', () => {
  const frame = sentBack(
    [
      { field: 'name', code: 'field.wrong' },
      { field: 'topic', code: 'field.wrong' },
      { field: 'until.month', code: 'field.wrong' },
      { field: '', code: 'page.conflict' },
    ],
    {
      name: attack,
      body: `chữ của em ${attack}`,
      unit: 'duc linh',
      area: 'coast',
      topic: 'play',
      'until.month': '13',
    },
  )
  const options = [
    { value: 'play', label: 'Vui chơi' },
    { value: 'coast', label: 'Biển' },
  ]
  const html = htmlOf(
    <Form frame={frame} action="/x" version={7}>
      <ErrorSummary frame={frame} audience="child" />
      <TextField frame={frame} name="name" label="Tên" hint="Họ và tên" value="đã lưu" />
      <TextArea frame={frame} name="body" label="Ý tưởng" value="đã lưu" n={1000} />
      <Suggest frame={frame} name="unit" label="Đơn vị" options={['Xã Đức Linh']} value="đã lưu" />
      <Select frame={frame} name="area" label="Vùng" options={options} value="play" empty="Không nói" />
      <Choices frame={frame} name="topic" legend="Chủ đề" options={options} value="coast" />
      <Choices
        frame={frame}
        name="rights"
        kind="checkbox"
        legend="Quyền"
        options={options}
        value={['play']}
      />
      <DateField frame={frame} name="until" legend="Đến ngày" value="2028-01-31" />
    </Form>,
  )

  test('shows the child every word and choice as typed, not as stored', () => {
    expect(html).not.toContain('đã lưu')
    expect(html).toContain('chữ của em &quot;&gt;&lt;script&gt;')
    expect(tagOf(html, 'unit')).toContain('value="duc linh"')
    expect(html).toMatch(/<option value="coast" selected="">/)
    expect(tagOf(html, 'topic')).toContain('checked')
    expect(tagOf(html, 'until.month')).toContain('value="13"')
  })

  test('leaves a box empty that the person ticked off', () => {
    expect(tagOf(html, 'rights')).not.toContain('checked')
    const first = htmlOf(
      <Choices
        frame={blank}
        name="rights"
        kind="checkbox"
        legend="Quyền"
        options={options}
        value={['play']}
      />,
    )
    expect(tagOf(first, 'rights')).toContain('checked')
  })

  test('never lets typed markup become markup', () => {
    expect(html).not.toContain('<script')
    expect(html).not.toMatch(/value="[^"]*">alert/)
  })

  test('leads from each line of the summary to a field that exists', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(targets).toEqual(['name', 'topic', 'until.month'])
    for (const id of targets) expect(tagOf(html, id)).toMatch(/^<input/)
    expect(html).toContain('Người khác vừa làm việc này trước')
  })

  test('takes the focus to the summary and says it aloud', () => {
    expect(tagOf(html, 'errors')).toMatch(/role="alert" tabindex="-1" autofocus/)
    expect(html).toContain('Em xem lại chỗ này nhé')
    expect(htmlOf(<ErrorSummary frame={frame} audience="adult" />)).toContain('Có chỗ cần sửa')
    expect(htmlOf(<ErrorSummary frame={blank} audience="child" />)).toBe('')
  })

  test('ties hint and error to the field for a screen reader', () => {
    const field = tagOf(html, 'name')
    expect(field).toContain('aria-describedby="name-hint name-error"')
    expect(field).toContain('aria-invalid="true"')
    expect(tagOf(html, 'name-hint')).not.toBe('')
    expect(tagOf(html, 'name-error')).not.toBe('')
    expect(tagOf(html, 'body')).not.toContain('aria-')
    expect(html).toContain('<fieldset aria-describedby="until-error">')
  })

  test('carries a token and the version its reader saw', () => {
    expect(html).toContain('name="commit" value="fresh-token"')
    expect(html).toContain('name="version" value="7"')
    expect(html).toContain('novalidate')
    expect(htmlOf(<Form frame={blank} action="/x" token="of-the-draft" />)).toContain('value="of-the-draft"')
  })

  test('never shows a password again', () => {
    const typed = sentBack([], { password: 'bí mật' })
    expect(
      htmlOf(<TextField frame={typed} name="password" label="Mật khẩu" type="password" />),
    ).not.toContain('bí mật')
  })
})

describe('what carries meaning', () => {
  test('a table keeps its roles where it turns into cards on a phone', () => {
    const html = htmlOf(
      <DataTable
        caption="Hàng chờ"
        columns={[
          { key: 'seq', label: 'Ý số' },
          { key: 'wait', label: 'Chờ', numeric: true },
        ]}
        rows={[{ seq: '2.417', wait: '24 phút' }]}
      />,
    )
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'])
      expect(html).toContain(`role="${role}"`)
    expect(html).toContain('data-n="Chờ"')
    expect(htmlOf(<DataTable caption="Hàng chờ" columns={[]} rows={[]} empty="Không còn ý nào." />)).toBe(
      'Không còn ý nào.',
    )
  })

  test('a receipt holds the code and no link', () => {
    const html = htmlOf(
      <Receipt title="Đã nhận" label="Mã của em" code="YT-4CGK-7RWX-V2M" host="mangnon.example" />,
    )
    expect(html).toContain('YT-4CGK-7RWX-V2M')
    expect(html).toContain('Nhập mã này ở mangnon.example/tra-cuu.')
    expect(html).not.toContain('<a ')
  })

  test("a child's words are shown as words", () => {
    expect(htmlOf(<Voice>{attack}</Voice>)).toContain('&lt;script&gt;')
  })

  test.each([401, 403, 404, 409, 413, 422, 429, 500, 503, 418])(
    'error %i speaks to child and adult in their own words',
    (status) => {
      const child = htmlOf(<ErrorPage status={status} audience="child" incident="a1b2" />)
      const adult = htmlOf(<ErrorPage status={status} audience="adult" incident="a1b2" />)
      expect(child).toContain('href="tel:111"')
      expect(child).not.toMatch(/vui lòng|hợp lệ|xác thực|hệ thống/i)
      expect(adult).not.toContain(' em ')
      for (const html of [child, adult]) {
        expect(html).toMatch(/<h1>[^<]{5,}<\/h1><p>[^<]{10,}<\/p>/)
        expect(html).toContain('a1b2')
      }
    },
  )
})
