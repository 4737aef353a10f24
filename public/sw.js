// Keeps three files and never a page: no word of anybody stays on a shared phone.
const shelf = 'mang-non-1'
const files = ['/offline.html', '/style.css', '/sign.svg']

self.addEventListener('install', (event) => {
  const fresh = files.map((file) => new Request(file, { cache: 'reload' }))
  event.waitUntil(caches.open(shelf).then((cache) => cache.addAll(fresh)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  const drop = (names) => Promise.all(names.filter((name) => name !== shelf).map((name) => caches.delete(name)))
  event.waitUntil(caches.keys().then(drop).then(() => self.clients.claim()))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  // Thoát nhanh must leave even without a network, and never show that it was here.
  if (request.method !== 'GET' || origin !== location.origin || pathname === '/thoat-nhanh') return
  const kept = request.mode === 'navigate' ? '/offline.html' : files.includes(pathname) && pathname
  if (kept) event.respondWith(fetch(request).catch(() => caches.match(kept, { cacheName: shelf })))
})
