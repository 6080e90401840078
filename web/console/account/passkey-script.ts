/** The script that asks the browser for a passkey, new or known, and sends what it signs with the form. */
import { createHash } from "node:crypto";

const text = `"use strict";
(() => {
  const form = document.querySelector("form[data-passkey]");
  if (!form || !window.PublicKeyCredential) return;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const plain = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\\+/g, "-").replace(/\\//g, "_").replace(/=+$/, "");
  const known = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));
  const options = JSON.parse(form.dataset.options);
  const publicKey = { ...options, challenge: bytes(options.challenge) };
  const adding = form.dataset.passkey === "add";
  if (adding) {
    publicKey.user = { ...options.user, id: bytes(options.user.id) };
    publicKey.excludeCredentials = known(options.excludeCredentials);
  } else publicKey.allowCredentials = known(options.allowCredentials);
  const answer = (credential) => {
    const { id, type, response } = credential;
    return {
    id, rawId: id, type,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: adding
      ? { clientDataJSON: plain(response.clientDataJSON), attestationObject: plain(response.attestationObject), transports: response.getTransports ? response.getTransports() : [] }
      : { clientDataJSON: plain(response.clientDataJSON), authenticatorData: plain(response.authenticatorData), signature: plain(response.signature), userHandle: response.userHandle ? plain(response.userHandle) : undefined },
    };
  };
  const failed = form.querySelector("[role=status]");
  form.addEventListener("submit", async (event) => {
    if (form.elements.response.value) return;
    event.preventDefault();
    failed.hidden = true;
    try {
      const credential = await navigator.credentials[adding ? "create" : "get"]({ publicKey });
      form.elements.response.value = JSON.stringify(answer(credential));
      form.submit();
    } catch { failed.hidden = false; }
  });
  form.hidden = false;
  const without = document.querySelector("[data-without]");
  if (without) without.hidden = true;
})();
`;

export const passkeyScript = { name: `passkey-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.js`, text };
