/*
 * Warns before the session ends, in every tab. The server counts from the last request that a person caused;
 * those are the "uidl" requests, which the browser's own list of loaded resources shows. Tabs tell each other.
 */
(() => {
  'use strict';
  if (window.portaalSessie) {
    return;
  }
  const kanaal = 'BroadcastChannel' in window ? new BroadcastChannel('portaal-sessie') : null;
  let instelling = null;
  let laatste = Date.now();
  let dialoog = null;
  let klok = null;
  let gezegd = null;

  const gezien = (moment, vanHier) => {
    if (moment <= laatste) {
      return;
    }
    laatste = moment;
    if (vanHier) {
      kanaal?.postMessage({ soort: 'gezien', moment });
    }
    if (dialoog && over() > instelling.waarschuwing) {
      sluit();
    }
  };

  const over = () => Math.round((laatste + instelling.duur * 1000 - Date.now()) / 1000);

  const alsTijd = (seconden) =>
    `${Math.floor(seconden / 60)}:${String(Math.max(0, seconden) % 60).padStart(2, '0')}`;

  const element = (naam, inhoud, klasse) => {
    const deel = document.createElement(naam);
    deel.textContent = inhoud;
    if (klasse) {
      deel.className = klasse;
    }
    return deel;
  };

  const open = () => {
    dialoog = document.createElement('dialog');
    dialoog.className = 'portaal-sessie';
    dialoog.setAttribute('aria-labelledby', 'portaal-sessie-titel');
    const titel = element('h2', instelling.teksten.titel);
    titel.id = 'portaal-sessie-titel';
    const uitleg = element('p', `${instelling.teksten.uitleg} `);
    uitleg.append(element('span', alsTijd(over()), 'tijd'));
    const stem = element('p', '', 'alleen-voorlezen stem');
    stem.setAttribute('aria-live', 'polite');
    const knoppen = element('div', '', 'knoppen');
    const doorgaan = element('button', instelling.teksten.doorgaan, 'doorgaan');
    doorgaan.addEventListener('click', () => {
      meld('portaal-doorgaan');
      // The request is under way: the time counts from now, also while its answer is not here yet.
      gezien(Date.now(), true);
      sluit();
    });
    const uit = element('button', instelling.teksten.uitloggen);
    uit.addEventListener('click', () => meld('portaal-uitloggen'));
    knoppen.append(doorgaan, uit);
    dialoog.append(titel, uitleg, stem, knoppen);
    dialoog.addEventListener('cancel', () => doorgaan.click());
    document.body.append(dialoog);
    dialoog.showModal();
    doorgaan.focus();
    gezegd = null;
  };

  const sluit = () => {
    dialoog?.close();
    dialoog?.remove();
    dialoog = null;
  };

  const meld = (naam) => instelling.element.dispatchEvent(new CustomEvent(naam));

  const verlopen = () => {
    clearInterval(klok);
    // A page that keeps what was filled in, also without a server, stays and says so itself.
    if (!window.dispatchEvent(new Event('portaal-sessie-verlopen', { cancelable: true }))) {
      sluit();
      return;
    }
    sessionStorage.setItem('portaal-terug', location.pathname + location.search);
    location.assign(instelling.verlopen);
  };

  const tik = () => {
    const rest = over();
    if (rest <= 0) {
      verlopen();
    } else if (rest <= instelling.waarschuwing) {
      if (!dialoog) {
        open();
      }
      dialoog.querySelector('.tijd').textContent = alsTijd(rest);
      // Every second aloud would be noise: once per minute, and once near the end.
      const minuut = rest > 30 ? Math.ceil(rest / 60) : 0;
      if (minuut !== gezegd) {
        gezegd = minuut;
        dialoog.querySelector('.stem').textContent = minuut
          ? instelling.teksten.nogMinuten.replace('#', String(minuut))
          : instelling.teksten.bijnaOm;
      }
    }
  };

  window.portaalSessie = {
    /* element: the frame; duur and waarschuwing in seconds; verlopen: address; teksten: words of the dialog. */
    bewaak(nieuw) {
      instelling = nieuw;
      laatste = Date.now();
      kanaal?.postMessage({ soort: 'gezien', moment: laatste });
      sluit();
      clearInterval(klok);
      klok = setInterval(tik, 1000);
    },
    stop() {
      clearInterval(klok);
      klok = null;
      sluit();
    },
    /* True while the time is counted. */
    get loopt() {
      return klok !== null;
    },
  };

  kanaal?.addEventListener('message', ({ data }) => {
    if (data.soort === 'gezien') {
      gezien(data.moment, false);
    }
  });

  if ('PerformanceObserver' in window) {
    new PerformanceObserver((lijst) => {
      for (const verzoek of lijst.getEntries()) {
        if (verzoek.name.includes('v-r=uidl')) {
          gezien(performance.timeOrigin + verzoek.startTime, true);
        }
      }
    }).observe({ type: 'resource', buffered: true });
  }

  // Where one was, for the way back after logging in again; also when the server ends the session itself.
  addEventListener('pagehide', () => {
    if (instelling && !location.pathname.endsWith(instelling.verlopen)) {
      sessionStorage.setItem('portaal-terug', location.pathname + location.search);
    }
  });
})();
