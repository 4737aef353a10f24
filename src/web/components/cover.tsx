import { Button } from './buttons.tsx'

/** Locks the protectors' pages at once: a shared room, somebody at the door. */
export function LockButton() {
  return (
    <form method="post" action="/bao-ve/khoa" class="quiet">
      <Button kind="second" icon="lock">
        Khóa màn hình
      </Button>
    </form>
  )
}

/**
 * What the island lays over the page when its time is over or when it is out of sight; without the island the page
 * leads to the locked one. What is typed stays under it.
 */
export function Cover() {
  return (
    <div class="cover" id="cover" role="dialog" aria-modal="true" aria-labelledby="cover-title" hidden>
      <div class="wrap narrow">
        <p class="step" id="cover-title">
          Màn hình đã che
        </p>
        <div id="cover-pause">
          <Button icon="eye" id="uncover">
            Xem tiếp
          </Button>
        </div>
        <form method="post" action="/bao-ve/mo-khoa" autocomplete="off">
          <p>Trang này tự khóa sau 3 phút không dùng. Những gì đã gõ vẫn còn.</p>
          <label for="cover-otp">Mã 6 số trong ứng dụng xác thực</label>
          <p class="wrong" role="alert" hidden></p>
          <input class="short" id="cover-otp" name="otp" autocomplete="one-time-code" />
          <p>
            <Button icon="key">Mở khóa</Button>
          </p>
        </form>
      </div>
    </div>
  )
}
