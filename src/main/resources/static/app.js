// Small comforts. Every page works without them.

// htmx carries the token of the page's forms.
document.addEventListener("htmx:configRequest", (event) => {
  const csrf = document.querySelector('meta[name="csrf"]');
  if (csrf && event.detail.verb !== "get") event.detail.headers["X-CSRF-TOKEN"] = csrf.content;
});

// A refusal (422) is a page like another: htmx shows it too.
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// A second click on the same button sends nothing twice.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post" || form.target === "_blank") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  // What takes more than a moment says so.
  const slow = form.querySelector("button[data-wait]");
  if (slow) slow.textContent = slow.dataset.wait;
  setTimeout(() => delete form.dataset.sent, 4000);
});

// A photo may be pasted, or dropped anywhere on the page of an entry.
const photo = document.querySelector(".photo input[type=file]");
const take = (files) => {
  const kept = new DataTransfer();
  for (const file of [...photo.files, ...files]) kept.items.add(file);
  photo.files = kept.files;
  photo.dispatchEvent(new Event("change", { bubbles: true }));
  photo.focus();
};
if (photo) {
  document.addEventListener("paste", (event) => {
    if (event.clipboardData.files.length) {
      event.preventDefault();
      take(event.clipboardData.files);
    }
  });
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  });
  document.addEventListener("drop", (event) => {
    if (event.dataTransfer.files.length && event.target !== photo) {
      event.preventDefault();
      take(event.dataTransfer.files);
    }
  });
}

// The print button, where there is one.
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-print]")) window.print();
});

// What was refused is where one starts again.
document.addEventListener("DOMContentLoaded", () => {
  document.documentElement.dataset.js = "yes";
  document.querySelector('[aria-invalid="true"]')?.focus();
});
