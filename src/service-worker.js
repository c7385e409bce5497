// Keeps the whole page (shell, WebAssembly, model, worker) for when there is no network. The build
// writes two constants above: VERSION, and FILES with the checksum of each.
//
// Every file but the page itself has its checksum in its name. So whatever page is shown, it gets
// exactly the files that it was built with, from here or from the host, and never those of another
// version.

// Caches belong to the whole host, which may have other pages and other copies of Gloss.
const OURS = `gloss ${self.registration.scope} `;
const CACHE = OURS + VERSION;

// A line that is there and says nothing must not keep a person from the page.
const PATIENCE = 4000;

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(forgetOld()));
self.addEventListener("fetch", (event) => {
  const answer = answerTo(event.request);
  if (answer) event.respondWith(answer);
});
self.addEventListener("message", ({ data, ports }) => {
  if (data === "version") ports[0].postMessage(VERSION);
  if (data === "activate") self.skipWaiting();
});

// All or nothing: with a file that is missing, or of another build (a host in the middle of a
// deploy), nothing is kept, and the browser tries again at the next visit.
async function keepAll() {
  const cache = await caches.open(CACHE);
  const requests = Object.entries(FILES).map(
    ([address, integrity]) => new Request(address, { integrity, cache: "no-cache" }),
  );
  try {
    await cache.addAll(requests);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

// The version before stays for tabs that still show it.
async function forgetOld() {
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS));
  const before = ours.filter((name) => name !== CACHE).slice(0, -1);
  await Promise.all(before.map((name) => caches.delete(name)));
}

function answerTo(request) {
  const address = new URL(request.url);
  if (request.method !== "GET" || !address.href.startsWith(self.registration.scope)) return null;
  const path = address.pathname.slice(new URL(self.registration.scope).pathname.length);
  if (request.mode === "navigate") {
    const kept = path === "index.html" ? "./" : `./${path}`;
    return kept in FILES ? page(request, kept) : null;
  }
  return `./${path}` in FILES ? kept(request) : null;
}

// The newest page where the host answers, the kept one where it does not.
async function page(request, address) {
  const own = () => caches.match(address, { cacheName: CACHE });
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE)).then(own);
  const asked = fetch(request).then(
    (response) => (response.status < 500 ? response : own()),
    () => own(),
  );
  return (await Promise.race([asked, late])) ?? asked;
}

async function kept(request) {
  const found = await caches.match(request, { cacheName: CACHE, ignoreVary: true });
  return found ?? fetch(request);
}
