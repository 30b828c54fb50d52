// Signing in, and adding a key, with the device itself (WebAuthn). Without JavaScript the password
// remains.

const fromBase64 = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));

const toBase64 = (bytes) =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=/g, "");

const post = async (url, fields) => {
  const csrf = document.querySelector('meta[name="csrf"]').content;
  const answer = await fetch(url, {
    method: "POST",
    headers: { "X-CSRF-TOKEN": csrf },
    body: new URLSearchParams(fields),
  });
  return { ok: answer.ok, said: answer.status < 500 ? await answer.text() : "" };
};

const named = (keys) => (keys || []).map((key) => ({ ...key, id: fromBase64(key.id) }));

const add = async (options) => {
  const key = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: fromBase64(options.challenge),
      user: { ...options.user, id: fromBase64(options.user.id) },
      excludeCredentials: named(options.excludeCredentials),
    },
  });
  return {
    ...common(key),
    response: {
      attestationObject: toBase64(key.response.attestationObject),
      clientDataJSON: toBase64(key.response.clientDataJSON),
      transports: key.response.getTransports ? key.response.getTransports() : [],
    },
  };
};

const prove = async (options) => {
  const key = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: fromBase64(options.challenge),
      allowCredentials: named(options.allowCredentials),
    },
  });
  return {
    ...common(key),
    response: {
      authenticatorData: toBase64(key.response.authenticatorData),
      clientDataJSON: toBase64(key.response.clientDataJSON),
      signature: toBase64(key.response.signature),
      userHandle: key.response.userHandle ? toBase64(key.response.userHandle) : undefined,
    },
  };
};

const common = (key) => ({
  id: key.id,
  rawId: toBase64(key.rawId),
  type: key.type,
  authenticatorAttachment: key.authenticatorAttachment || undefined,
  clientExtensionResults: key.getClientExtensionResults(),
});

const device = () => {
  const agent = navigator.userAgent;
  return ["Android", "iPhone", "iPad", "Windows", "Mac", "CrOS", "Linux"].find((one) =>
    agent.includes(one),
  );
};

const perform = async (part) => {
  const said = part.querySelector("[data-said]");
  said.textContent = "Regardez votre appareil…";
  try {
    const question = await post(part.dataset.passkey + "/question", {});
    if (!question.ok) throw new Error(question.said);
    const { ceremony, options } = JSON.parse(question.said);
    const answer = await (options.user ? add(options) : prove(options));
    const end = await post(part.dataset.passkey, {
      ceremony,
      answer: JSON.stringify(answer),
      label: device() || "",
      retour: part.dataset.back,
    });
    if (end.ok) location.assign(end.said);
    else said.textContent = end.said || "Cela n'a pas marché. Recommencez, ou prenez votre mot de passe.";
  } catch (refused) {
    said.textContent = "Rien n'a été reconnu. Recommencez, ou prenez votre mot de passe.";
  }
};

if (window.PublicKeyCredential) {
  for (const part of document.querySelectorAll("[data-passkey]")) {
    part.hidden = false;
    part.querySelector("button").addEventListener("click", () => perform(part));
  }
}
