// Answers on the tablet when the network does not: pages and images of the sitting as they were last seen. What comes
// fresh is always preferred. Answers themselves are kept by verification.js, not here.
const BOX = "verification";
const PATIENCE = 4000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== self.location.origin) return;
  const ours = address.pathname.startsWith("/verification/");
  if (ours || address.pathname.startsWith("/statique/")) event.respondWith(answer(event.request, ours));
});

async function answer(request, ours) {
  const kept = await caches.match(request, { cacheName: BOX, ignoreVary: true });
  // A file's address changes with its content: what was kept is right.
  if (kept && !ours) return kept;
  const fresh = ask(request, ours);
  if (!kept) return fresh;
  const tooLong = new Promise((resolve) => setTimeout(() => resolve(kept), PATIENCE));
  return Promise.race([fresh.catch(() => kept), tooLong]);
}

async function ask(request, ours) {
  const fresh = await fetch(request);
  if (fresh.ok && !fresh.redirected) {
    const copy = fresh.clone();
    const box = await caches.open(BOX);
    await box.put(request, copy);
  } else if (ours && fresh.status === 404 && request.mode === "navigate") {
    // The link died: nothing of it stays on the tablet.
    await caches.delete(BOX);
  }
  return fresh;
}
