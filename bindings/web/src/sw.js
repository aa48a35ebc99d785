// Keeps the site on the device, so that it opens without a network. Whole or not at all; a new version takes over at the next visit.

const FILES = __FILES__;
const NAME = `layak-${__VERSION__}`;

self.addEventListener("install", (event) => {
  // What the page has just loaded comes from the browser's cache: names change with content, so nothing old can be meant.
  const keep = async () => {
    const cache = await caches.open(NAME);
    await cache.addAll(FILES.map((name) => new Request(name, { cache: name === "./" ? "no-cache" : "force-cache" })));
    await self.skipWaiting();
  };
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("layak-") && name !== NAME).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== location.origin) return;
  const isHome = event.request.mode === "navigate" && /\/(index\.html)?$/.test(pathname);
  const find = async () => {
    const cache = await caches.open(NAME);
    const wanted = isHome ? "./" : event.request;
    return (await cache.match(wanted, { ignoreSearch: true })) ?? fetch(event.request);
  };
  event.respondWith(find());
});
