// Nothing that was ticked is lost. An answer is first written on the tablet, then sent, again and again, until the house
// has it; its key makes sure it counts once. Without JavaScript the same forms are sent as they are.
const thread = document.querySelector("[data-sitting]");
const home = thread.dataset.home;
const SHELF = "verification." + thread.dataset.sitting;
const BOX = "verification";
const LONGEST_WAIT = 60_000;

const shelf = () => JSON.parse(localStorage.getItem(SHELF) || "[]");
const keep = (answers) => localStorage.setItem(SHELF, JSON.stringify(answers));
let wait = 2000;
let sending = null;
let trouble = "";
let again = 0;

function key() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function tell() {
  const answers = shelf();
  const line = thread.querySelector("[data-waiting]");
  const count = answers.length === 1 ? "1 réponse attend" : answers.length + " réponses attendent";
  line.hidden = answers.length === 0;
  line.textContent = answers.length ? trouble || count + " le réseau. Rien n'est perdu : c'est gardé sur cette tablette." : "";
  for (const form of document.querySelectorAll("form[data-kept]")) {
    const said = form.querySelector("[data-said]");
    if (answers.some((answer) => answer.action === form.getAttribute("action"))) {
      said.textContent = "Votre réponse est gardée ici. Elle partira avec le réseau.";
    }
  }
}

// The token of a page kept on the tablet may be old: a fresh page has a fresh one.
async function freshToken() {
  const answer = await fetch(home, { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const meta = page.querySelector('meta[name="csrf"]');
  if (answer.ok && meta) document.querySelector('meta[name="csrf"]').content = meta.content;
}

const post = (answer) =>
  fetch(answer.action, {
    method: "POST",
    redirect: "manual",
    keepalive: true,
    headers: { "X-CSRF-TOKEN": document.querySelector('meta[name="csrf"]').content },
    body: new URLSearchParams(answer.fields),
  });

// Says whether the house has it now.
async function give(answer) {
  let reply = await post(answer);
  if (reply.status === 403) {
    await freshToken();
    reply = await post(answer);
  }
  if (reply.type === "opaqueredirect" || reply.ok) return true;
  trouble =
    reply.status === 404
      ? "Ce lien ne s'ouvre plus. Vos réponses restent sur cette tablette : ouvrez votre nouveau lien ici, elles partiront."
      : reply.status === 422
        ? "Une de vos réponses n'a pas été comprise. Elle reste sur cette tablette : redites-la sur sa page."
        : "";
  return false;
}

async function sendAll() {
  trouble = "";
  try {
    const tried = new Set();
    for (let answer; (answer = shelf().find((one) => !tried.has(one.key))); ) {
      tried.add(answer.key);
      if (await give(answer)) keep(shelf().filter((one) => one.key !== answer.key));
      tell();
    }
    if (shelf().length) throw new Error("kept for later");
    wait = 2000;
  } catch {
    clearTimeout(again);
    again = setTimeout(send, wait);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }
  tell();
}

// One at a time, also when the same person has two pages open.
function send() {
  if (!sending) {
    const work = navigator.locks ? navigator.locks.request(SHELF, sendAll) : sendAll();
    sending = work.finally(() => (sending = null));
  }
  return sending;
}

// Where the next page can be had: from the network, or from the tablet.
const mayGo = () => navigator.onLine || navigator.serviceWorker?.controller;

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form[data-kept]") || event.defaultPrevented) return;
  event.preventDefault();
  const fields = [...new FormData(form, event.submitter)].filter(([name]) => name !== "_csrf" && name !== "cle");
  const remark = fields.find(([name, value]) => name === "avis" && value === "remarque");
  const words = form.querySelector("textarea[name=remarque]");
  if (remark && !words.value.trim()) {
    words.setAttribute("aria-invalid", "true");
    words.focus();
    delete form.dataset.sent;
    return;
  }
  const action = form.getAttribute("action");
  const mine = key();
  fields.push(["cle", mine]);
  // A newer word on the same thing takes the place of one that never left.
  keep([...shelf().filter((answer) => answer.action !== action), { key: mine, action, fields }]);
  await Promise.race([send(), new Promise((resolve) => setTimeout(resolve, 2500))]);
  tell();
  delete form.dataset.sent;
  if (mayGo()) location.assign(form.dataset.next);
});

// Each page of the sitting, with what it needs, is fetched once while there is a network.
async function stock() {
  if (!("caches" in window) || thread.dataset.pieces === "0") return;
  const box = await caches.open(BOX);
  const pages = [home, home + "/releve", home + "/fin"];
  if (thread.dataset.cash === "oui") pages.push(home + "/caisse");
  for (let position = 1; position <= Number(thread.dataset.pieces); position++) {
    pages.push(home + "/pieces/" + position);
  }
  const needs = new Set(
    performance
      .getEntriesByType("resource")
      .map((entry) => new URL(entry.name))
      .filter((address) => address.pathname.startsWith("/statique/"))
      .map((address) => address.pathname),
  );
  for (const address of pages) {
    if (await box.match(address)) continue;
    const answer = await fetch(address);
    if (!answer.ok || answer.redirected) continue;
    await box.put(address, answer.clone());
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const place of page.querySelectorAll("img[src], script[src], link[rel=stylesheet], use")) {
      const needed = place.getAttribute("src") || place.getAttribute("href");
      if (needed) needs.add(needed.split("#")[0]);
    }
  }
  for (const address of needs) {
    if (!(await box.match(address))) await box.add(address).catch(() => {});
  }
  thread.dataset.stocked = "oui";
}

async function settle() {
  try {
    if ("serviceWorker" in navigator) await navigator.serviceWorker.register("/verification/sans-reseau.js");
    await stock();
  } catch {
    // No network, or a browser that keeps nothing: one goes on without.
  }
}

const forget = document.querySelector("[data-forget]");
if (forget && "caches" in window) {
  forget.hidden = false;
  forget.addEventListener("submit", async (event) => {
    event.preventDefault();
    await send();
    if (shelf().length) return;
    await caches.delete(BOX);
    localStorage.removeItem(SHELF);
    forget.textContent = "C'est effacé. Vous pouvez fermer cette page.";
  });
}

window.addEventListener("online", send);
tell();
send();
settle();
