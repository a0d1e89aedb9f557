/*
 * What pages that go on without a connection share: a session of the leerbaarheidstoets (afname.js), the form of a visit
 * to a taalschool (bezoek.js). What is tapped is kept on the device first and sent then, so that neither a lost
 * connection, nor a reload, nor the end of a login loses it; each tap has a key and counts once. The same element stands
 * in the page that the service worker (blad-werker.js) brings when there is no connection.
 *
 * A page says its kind, which is also its folder, the attribute with its id, and how its state is kept and drawn.
 */
const { Bewaarplaats, lees, schrijf, sleutel } = await import(
  `./blad-bewaar.js${new URL(import.meta.url).search}`
);
const HIER = new URL('.', import.meta.url);
const BASIS = new URL('../', HIER);
const VERVERS = 15_000;
const OPNIEUW = 5_000;
const RUST = 10 * 60_000;

export const maak = (naam, eigenschappen = {}, ...kinderen) => {
  const deel = document.createElement(naam);
  for (const [wat, waarde] of Object.entries(eigenschappen)) {
    if (wat.startsWith('on')) {
      deel.addEventListener(wat.slice(2), waarde);
    } else if (wat in deel && typeof waarde === 'boolean') {
      deel[wat] = waarde;
    } else if (waarde !== null && waarde !== undefined) {
      deel.setAttribute(wat, waarde);
    }
  }
  deel.append(...kinderen.filter((kind) => kind !== null && kind !== undefined));
  return deel;
};

export class Blad extends HTMLElement {
  /* For the page to say: its kind, which is also its folder; the attribute with its id. */
  static soort = '';
  static veld = '';

  get soort() {
    return this.constructor.soort;
  }

  /* For the page to fill in: what stays the same while it is open. */
  bouw() {}

  /* For the page: what came from the server, before it is kept. */
  ontvang(gegevens) {}

  /* For the page: what is kept of a state. Nobody is named in it. */
  kaal(stand) {
    return stand;
  }

  /* For the page: what is kept of the record beside its state. */
  kop() {
    return null;
  }

  /* For the page: what of an answer is the state; null when it is not his any more. */
  standVan(uitkomst) {
    return uitkomst.stand;
  }

  /* For the page: true when nothing can be filled in any more; it is then shown and not kept. */
  isVoorbij(stand) {
    return false;
  }

  /* For the page: true when the state names something that only the whole of it explains. */
  isOnbekend(stand) {
    return false;
  }

  /* For the page: what was typed becomes something to send. */
  bewaarConcepten() {}

  /* For the page: what it knows besides is not his any more. */
  vergeet() {}

  /* For the page: shows what there is. */
  tekenInhoud(inhoud) {}

  connectedCallback() {
    this.classList.add('blad');
    const soort = this.soort;
    this.id_ = this.getAttribute(this.constructor.veld) ?? location.pathname.match(new RegExp(`${soort}/(\\d+)`))?.[1];
    this.gebruiker = this.getAttribute('gebruiker') ?? lees(`${soort}-wie`);
    if (this.hasAttribute('teksten')) {
      // Without a connection nobody is logged in: the page is the one of who used this device last.
      schrijf(`${soort}-wie`, this.gebruiker);
      schrijf(`${soort}-teksten`, JSON.parse(this.getAttribute('teksten')));
      schrijf(`${soort}-taal`, this.getAttribute('taal'));
    } else {
      document.documentElement.lang = lees(`${soort}-taal`) ?? 'nl';
    }
    this.taalcode = lees(`${soort}-taal`) ?? 'nl';
    this.teksten = lees(`${soort}-teksten`) ?? {};
    this.plaats = new Bewaarplaats(soort, this.gebruiker, this.id_);
    this.bron = new URL(`api/${soort}/${this.id_}`, BASIS);
    this.toestand = 'laden';
    this.gezien = null;
    this.laatsteTik = Date.now();
    Bewaarplaats.ruimOp(soort);
    this.replaceChildren();
    this.titel = maak('h1');
    this.onder = maak('p', { class: 'klein' });
    this.melding = maak('div', { class: `blad-melding ${soort}-melding`, role: 'status' });
    this.append(this.titel, this.onder, this.melding);
    this.bouw();
    this.luister = new AbortController();
    const { signal } = this.luister;
    addEventListener('online', () => this.haal(), { signal });
    addEventListener('offline', () => this.zet('los'), { signal });
    addEventListener('storage', () => this.teken(), { signal });
    addEventListener('portaal-sessie-verlopen', (einde) => {
      einde.preventDefault();
      this.zet('uitgelogd');
    }, { signal });
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) {
        // Perhaps somebody logged in again in another tab.
        this.toestand === 'uitgelogd' ? this.haal() : this.ververs();
      }
    }, { signal });
    this.klok = setInterval(() => this.ververs(), OPNIEUW);
    this.werker();
    this.teken();
    this.haal();
  }

  disconnectedCallback() {
    clearInterval(this.klok);
    this.luister?.abort();
  }

  t(naam, ...waarden) {
    return waarden.reduce((tekst, waarde, i) => tekst.replaceAll(`{${i}}`, waarde), this.teksten[naam] ?? naam);
  }

  werker() {
    navigator.serviceWorker
      ?.register(new URL(`blad-werker.js?soort=${this.soort}`, HIER), {
        scope: new URL(`${this.soort}/`, BASIS).pathname,
        updateViaCache: 'none',
      })
      .then(() => navigator.serviceWorker.ready)
      .then(() => this.setAttribute('ook-los', ''))
      .catch(() => {});
  }

  /* ---- sending ---- */

  async vraag(pad, verzoek = {}) {
    const antwoord = await fetch(this.bron + pad, {
      ...verzoek,
      headers: { Accept: 'application/json', ...verzoek.headers },
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(20_000),
    });
    if (antwoord.ok) {
      return antwoord.json();
    }
    throw Object.assign(new Error(`${antwoord.status}`), { status: antwoord.status });
  }

  /* With what has to come with what is sent, and what the clock of the portal says: that of a device may be wrong. */
  async vraagMetBewijs(pad) {
    const voor = Date.now();
    const { nu, kop, bewijs, gegevens } = await this.vraag(pad);
    schrijf(`${this.soort}-verschil`, Math.round(nu - (voor + Date.now()) / 2));
    this.bewijs = { [kop]: bewijs };
    return gegevens;
  }

  /* Everything; then what waits. */
  async haal() {
    if (this.bezig) {
      return;
    }
    this.bezig = true;
    try {
      await this.haalBlad();
    } finally {
      this.bezig = false;
    }
    this.teken();
    await this.stuur();
  }

  async haalBlad() {
    try {
      this.onthoud(this.ontvang(await this.vraagMetBewijs('')));
      this.toestand = 'verbonden';
    } catch (fout) {
      this.mislukt(fout);
    }
    // Who was taken off sees nothing any more; what he has on the device still comes in.
    if (this.toestand === 'kwijt' && !this.bewijs && this.plaats.inhoud.tikken.length) {
      await this.vraagMetBewijs('/bewijs').catch((fout) => this.mislukt(fout));
    }
  }

  /* Without a proof nothing is sent: the clock asks for one again. */
  async stuur() {
    const { tikken } = this.plaats.inhoud;
    if (!tikken.length || !this.bewijs || this.bezig || this.toestand === 'uitgelogd') {
      return;
    }
    this.bezig = true;
    let verder = false;
    try {
      const deel = tikken.slice(0, 200);
      const uitkomst = await this.vraag('/tikken', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...this.bewijs },
        body: JSON.stringify({ tikken: deel }),
      });
      const klaar = new Set(uitkomst.ontvangen);
      this.plaats.wijzig((inhoud) => {
        inhoud.tikken = inhoud.tikken.filter((tik) => !klaar.has(tik.sleutel));
      });
      const stand = this.standVan(uitkomst);
      if (stand) {
        this.onthoud(stand);
        this.toestand = 'verbonden';
      } else {
        this.kwijt();
      }
      // The page was used: that counts for the end of the login too.
      this.dispatchEvent(new CustomEvent('blad-verstuurd'));
      const rest = klaar.size > 0 && this.plaats.inhoud.tikken.length > 0;
      verder = rest || (stand && this.isOnbekend(stand));
    } catch (fout) {
      if (fout.status === 403 && !this.opnieuw) {
        // The proof belongs to an earlier login.
        this.opnieuw = true;
        this.bewijs = null;
        verder = true;
      } else {
        this.mislukt(fout);
      }
    } finally {
      this.bezig = false;
    }
    this.teken();
    if (verder) {
      await this.haal();
      this.opnieuw = false;
    }
  }

  /* Now and then, as long as somebody is at work: what the other tablet did. */
  async ververs() {
    const wacht = this.plaats.inhoud.tikken.length > 0;
    if (this.bezig || document.hidden || this.toestand === 'uitgelogd') {
      return;
    }
    if (this.toestand !== 'verbonden' || wacht) {
      await (this.bewijs && wacht ? this.stuur() : this.haal());
      return;
    }
    if (Date.now() - this.laatsteTik > RUST || Date.now() - (this.gehaald ?? 0) < VERVERS) {
      return;
    }
    this.bezig = true;
    let nieuw = false;
    try {
      const stand = await this.vraag('/stand');
      this.onthoud(stand);
      nieuw = this.isOnbekend(stand);
    } catch (fout) {
      this.mislukt(fout);
    } finally {
      this.bezig = false;
    }
    this.teken();
    if (nieuw) {
      await this.haal();
    }
  }

  mislukt(fout) {
    if (fout.status === 401) {
      this.toestand = 'uitgelogd';
    } else if (fout.status === 404) {
      this.kwijt();
    } else {
      this.toestand = fout.status ? 'storing' : 'los';
    }
  }

  /* Somebody else does it now: what is not his goes from the screen and from the device. */
  kwijt() {
    this.bewaarConcepten();
    this.toestand = 'kwijt';
    this.vergeet();
    this.gezien = null;
    this.plaats.wijzig((inhoud) => Object.assign(inhoud, { stand: null, kop: null, concept: {} }));
    if (!this.plaats.wacht) {
      this.plaats.wis();
    }
  }

  zet(toestand) {
    this.toestand = toestand;
    this.teken();
  }

  onthoud(stand) {
    this.gehaald = Date.now();
    this.gezien = this.kaal(stand);
    this.plaats.wijzig((inhoud) => {
      inhoud.stand = this.gezien;
      inhoud.kop = this.kop(stand) ?? inhoud.kop;
    });
    if (this.isVoorbij(stand) && !this.plaats.wacht) {
      this.plaats.wis();
    }
  }

  /* By the clock of the portal, in milliseconds. */
  get nu() {
    return Date.now() + (lees(`${this.soort}-verschil`) ?? 0);
  }

  tik(wat) {
    this.laatsteTik = Date.now();
    this.plaats.wijzig((inhoud) => {
      // Later than the one before, also when the clock was put back.
      inhoud.laatste = Math.max(this.nu, (inhoud.laatste ?? 0) + 1);
      inhoud.tikken.push({ sleutel: sleutel(), moment: inhoud.laatste, ...wat });
    });
    this.teken();
    this.stuur();
  }

  teken() {
    const inhoud = this.plaats.inhoud;
    inhoud.stand ??= this.gezien;
    const actief = document.activeElement?.dataset?.plek;
    this.tekenMelding(inhoud.tikken.length);
    this.tekenInhoud(inhoud);
    if (actief && document.activeElement === document.body) {
      this.querySelector(`[data-plek="${CSS.escape(actief)}"]`)?.focus();
    }
    this.dataset.wachtend = inhoud.tikken.length;
    this.dataset.toestand = this.toestand;
  }

  tekenMelding(wachtend) {
    const kies = { laden: 'laden', verbonden: wachtend ? 'versturen' : 'bewaard', los: wachtend ? 'wacht' : 'los' };
    const naam = kies[this.toestand] ?? this.toestand;
    const aantal = wachtend === 1 ? this.t('een-tik') : this.t('tikken', wachtend);
    const delen = [maak('strong', {}, this.t(`melding.${naam}`, aantal))];
    if (this.toestand === 'uitgelogd') {
      const adres = new URL(`${this.soort}/${this.id_}`, BASIS).href;
      delen.push(maak('a', { href: adres, 'router-ignore': '', class: 'knop' }, this.t('inloggen')));
    }
    if (this.melding.textContent !== delen.map((deel) => deel.textContent).join('')) {
      this.melding.replaceChildren(...delen);
    }
    this.melding.dataset.soort = naam;
  }

  knop(plek, tekst, doen, soort = '', naam = null) {
    return maak('button', { type: 'button', class: soort, 'data-plek': plek, onclick: doen,
      'aria-label': naam ? `${tekst}: ${naam}` : null }, tekst);
  }

  codes(soort) {
    return Object.keys(this.teksten).filter((een) => een.startsWith(`${soort}.`)).map((een) => een.slice(soort.length + 1));
  }

  /* What cannot be taken back is asked first. */
  vraagEerst(tekst, waarden, doen) {
    const sluit = () => vraag.remove();
    const vraag = maak('dialog', { class: 'blad-vraag', 'aria-labelledby': 'blad-vraag', onclose: sluit },
      maak('p', { id: 'blad-vraag' }, this.t(tekst, ...waarden)),
      maak('div', { class: 'knoppen' },
        this.knop('vraag-ja', this.t('ja'), () => {
          vraag.close();
          doen();
        }, 'hoofd'),
        this.knop('vraag-nee', this.t('nee'), () => vraag.close())));
    this.append(vraag);
    vraag.showModal();
  }
}
