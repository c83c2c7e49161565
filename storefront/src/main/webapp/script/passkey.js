// Makes a passkey and signs in with one. Without this script a password does the same.
(function () {
  const plain = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  const coded = (bytes) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

  const post = (address, body) =>
    fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: body ? JSON.stringify(body) : '{}' })
      .then((answer) => answer.json());

  const told = (key, response) => ({
    id: key.id, rawId: coded(key.rawId), type: key.type, clientExtensionResults: {},
    authenticatorAttachment: key.authenticatorAttachment, response });

  async function make(place) {
    const wanted = await post(place.dataset.wanted);
    if (wanted.no) return wanted;
    wanted.challenge = plain(wanted.challenge);
    wanted.user.id = plain(wanted.user.id);
    const key = await navigator.credentials.create({ publicKey: wanted });
    const called = encodeURIComponent(place.querySelector('input').value);
    return post(place.dataset.answer + '?called=' + called, told(key, {
      clientDataJSON: coded(key.response.clientDataJSON),
      attestationObject: coded(key.response.attestationObject),
      transports: key.response.getTransports ? key.response.getTransports() : [] }));
  }

  async function show(place) {
    const wanted = await post(place.dataset.wanted);
    wanted.challenge = plain(wanted.challenge);
    const key = await navigator.credentials.get({ publicKey: wanted });
    return post(place.dataset.answer + location.search, told(key, {
      clientDataJSON: coded(key.response.clientDataJSON),
      authenticatorData: coded(key.response.authenticatorData),
      signature: coded(key.response.signature),
      userHandle: key.response.userHandle ? coded(key.response.userHandle) : null }));
  }

  for (const place of document.querySelectorAll('[data-passkey]')) {
    if (!window.PublicKeyCredential) continue;
    place.hidden = false;
    place.querySelector('button').addEventListener('click', async () => {
      const said = place.querySelector('[role=alert]');
      said.textContent = '';
      try {
        const done = await (place.dataset.passkey === 'make' ? make(place) : show(place));
        if (done.next) location.assign(done.next);
        else said.textContent = done.no;
      } catch (stopped) {
        said.textContent = said.dataset.stopped;
      }
    });
  }
})();
