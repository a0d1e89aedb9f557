/*
 * The page of a session of the leerbaarheidstoets: <afname-blad sessie="…" gebruiker="…">. What is tapped is kept on the
 * device first and sent then, so that neither a lost connection, nor a reload, nor the end of a login loses it; each tap
 * has a key and counts once. On the device stand ids, exam numbers and taps, never a name: names come from the server
 * and live as long as the page. The same element stands in the page that the service worker (afname-werker.js) brings
 * when there is no connection.
 */
const HIER = new URL('.', import.meta.url);
const BASIS = new URL('../', HIER);
const VERVERS = 15_000;
const OPNIEUW = 5_000;
const RUST = 10 * 60_000;
const BEWAAR_DAGEN = 30;
const UITKOMST = ['AFWEZIG', 'KLAAR', 'AFGEBROKEN'];

const lees = (sleutel) => {
  try {
    return JSON.parse(localStorage.getItem(sleutel));
  } catch {
    return null;
  }
};
const schrijf = (sleutel, waarde) => localStorage.setItem(sleutel, JSON.stringify(waarde));

/* Ids of four times eight, also where the browser has no randomUUID. */
const sleutel = () =>
  crypto.randomUUID?.() ??
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (c) =>
    (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (+c / 4)))).toString(16),
  );

const maak = (naam, eigenschappen = {}, ...kinderen) => {
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

/* What is kept of one session for one account. Read again before each change: another tab may have added to it. */
class Bewaarplaats {
  constructor(gebruiker, sessie) {
    this.naam = `afname-blad-${gebruiker}-${sessie}`;
  }

  get inhoud() {
    return { tikken: [], stand: null, kop: null, concept: {}, ...lees(this.naam) };
  }

  wijzig(hoe) {
    const inhoud = this.inhoud;
    hoe(inhoud);
    schrijf(this.naam, { ...inhoud, bewaard: Date.now() });
  }

  /* Sessions of long ago of which nothing waits. */
  static ruimOp() {
    const grens = Date.now() - BEWAAR_DAGEN * 86_400_000;
    for (const naam of Object.keys(localStorage)) {
      const inhoud = naam.startsWith('afname-blad-') ? lees(naam) : null;
      if (inhoud && !inhoud.tikken?.length && (inhoud.bewaard ?? 0) < grens) {
        localStorage.removeItem(naam);
      }
    }
  }
}

/* The state with what waits on top of it, so that a tap is seen at once. The server has the last word. */
const voorspel = (stand, tikken) => {
  const straks = structuredClone(stand);
  const een = (id) => straks.plaatsen.find((plaats) => plaats.id === id);
  for (const tik of tikken) {
    const plaats = een(tik.plaatsing);
    const moment = new Date(tik.moment).toISOString();
    if (tik.soort === 'IDENTITEIT' && plaats) {
      plaats.identiteit = tik.waarde;
    } else if (tik.soort === 'HULP' && plaats) {
      plaats.hulp = [...new Set([...plaats.hulp, tik.waarde])];
    } else if (['AANWEZIG', 'TE_LAAT', 'AFWEZIG', 'TERUG'].includes(tik.soort) && plaats && !plaats.begonnenOp) {
      plaats.stand = { AFWEZIG: 'AFWEZIG', TERUG: 'VERWACHT' }[tik.soort] ?? 'AANWEZIG';
      plaats.teLaat = tik.soort === 'TE_LAAT';
    } else if (tik.soort === 'START') {
      straks.status = 'BEZIG';
      straks.begonnenOp ??= moment;
      straks.plaatsen
        .filter((ander) => ander.stand === 'AANWEZIG' && (!plaats || ander === plaats))
        .forEach((ander) => Object.assign(ander, { stand: 'BEZIG', begonnenOp: moment }));
    } else if (tik.soort === 'STOP' && plaats) {
      Object.assign(plaats, { stand: tik.waarde === 'AFGEBROKEN' ? 'AFGEBROKEN' : 'KLAAR', gestoptOp: moment });
    } else if (tik.soort === 'STOP') {
      Object.assign(straks, { gestoptOp: moment, pauze: false });
      straks.plaatsen
        .filter((ander) => ander.stand === 'BEZIG')
        .forEach((ander) => Object.assign(ander, { stand: 'KLAAR', gestoptOp: moment }));
    } else if (tik.soort === 'PAUZE' || tik.soort === 'HERVAT') {
      straks.pauze = tik.soort === 'PAUZE';
    } else if (tik.soort === 'AFSLUITEN') {
      straks.begeleiders.filter((wie) => wie.zelf).forEach((wie) => (wie.getekendOp ??= moment));
    }
  }
  return straks;
};

class AfnameBlad extends HTMLElement {
  connectedCallback() {
    this.sessie = this.getAttribute('sessie') ?? location.pathname.match(/afname\/(\d+)/)?.[1];
    this.gebruiker = this.getAttribute('gebruiker') ?? lees('afname-wie');
    if (this.hasAttribute('teksten')) {
      // Without a connection nobody is logged in: the page is the one of who used this device last.
      schrijf('afname-wie', this.gebruiker);
      schrijf('afname-teksten', JSON.parse(this.getAttribute('teksten')));
      schrijf('afname-taal', this.getAttribute('taal'));
    } else {
      document.documentElement.lang = lees('afname-taal') ?? 'nl';
    }
    this.taalcode = lees('afname-taal') ?? 'nl';
    this.teksten = lees('afname-teksten') ?? {};
    this.plaats = new Bewaarplaats(this.gebruiker, this.sessie);
    this.bron = new URL(`api/afname/${this.sessie}`, BASIS);
    this.namen = new Map();
    this.beeld = null;
    this.toestand = 'laden';
    this.geopend ??= new Set();
    this.laatsteTik = Date.now();
    Bewaarplaats.ruimOp();
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
      ?.register(new URL('afname-werker.js', HIER), {
        scope: new URL('afname/', BASIS).pathname,
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

  /* Everything, names included; then what waits. */
  async haal() {
    if (this.bezig) {
      return;
    }
    this.bezig = true;
    try {
      const voor = Date.now();
      const blad = await this.vraag('');
      // The clock of a device may be wrong: moments are said by the clock of the portal.
      schrijf('afname-verschil', Math.round(blad.nu - (voor + Date.now()) / 2));
      this.bewijs = { [blad.kop]: blad.bewijs };
      this.namen = new Map(blad.gegevens.kandidaten.map((wie) => [wie.plaatsingId, wie]));
      this.gegevens = blad.gegevens;
      this.onthoud(blad.gegevens.stand);
      this.toestand = 'verbonden';
    } catch (fout) {
      this.mislukt(fout);
    } finally {
      this.bezig = false;
    }
    this.teken();
    await this.stuur();
  }

  async stuur() {
    const { tikken } = this.plaats.inhoud;
    if (!tikken.length || this.bezig || this.toestand === 'uitgelogd') {
      return;
    }
    if (!this.bewijs) {
      return this.haal();
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
      if (uitkomst.stand) {
        this.onthoud(uitkomst.stand);
        this.toestand = 'verbonden';
      } else {
        this.kwijt();
      }
      // The page was used: that counts for the end of the login too.
      this.dispatchEvent(new CustomEvent('afname-verstuurd'));
      verder = this.plaats.inhoud.tikken.length > 0 || uitkomst.stand?.plaatsen.some((een) => this.onbekend(een));
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

  onbekend(plaats) {
    return this.gegevens && this.namen.size > 0 && !this.namen.has(plaats.id);
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
      nieuw = stand.plaatsen.some((een) => this.onbekend(een));
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

  /* Somebody else supervises it now: what identifies people goes from the screen and from the device. */
  kwijt() {
    this.toestand = 'kwijt';
    this.namen.clear();
    this.gegevens = null;
    this.plaats.wijzig((inhoud) => Object.assign(inhoud, { stand: null, kop: null, concept: {} }));
  }

  zet(toestand) {
    this.toestand = toestand;
    this.teken();
  }

  /* Without the names of who supervises. */
  onthoud(stand) {
    this.gehaald = Date.now();
    const kaal = {
      ...stand,
      begeleiders: stand.begeleiders.map(({ zelf, getekendOp }) => ({ zelf, getekendOp })),
      geweigerd: stand.geweigerd.map(({ begeleider, ...rest }) => rest),
    };
    this.plaats.wijzig((inhoud) => {
      inhoud.stand = kaal;
      if (this.gegevens) {
        const { begin, einde, locatie, lokaal } = this.gegevens.sessie;
        inhoud.kop = { begin, einde, locatie, lokaal };
      }
    });
  }

  tik(soort, plaatsing = null, waarde = null, meer = {}) {
    this.laatsteTik = Date.now();
    this.plaats.wijzig((inhoud) => {
      // Later than the one before, also when the clock was put back.
      inhoud.laatste = Math.max(Date.now() + (lees('afname-verschil') ?? 0), (inhoud.laatste ?? 0) + 1);
      const moment = inhoud.laatste;
      inhoud.tikken.push({ sleutel: sleutel(), soort, plaatsing, waarde, moment, ernstig: false, tekst: null, ...meer });
    });
    this.teken();
    this.stuur();
  }

  /* ---- showing ---- */

  bouw() {
    this.replaceChildren();
    this.titel = maak('h1', { class: 'afname-titel' });
    this.onder = maak('p', { class: 'klein' });
    this.melding = maak('div', { class: 'afname-melding', role: 'status' });
    this.lijst = maak('ul', { class: 'afname-kandidaten', 'aria-label': this.t('kandidaten') });
    this.extra = maak('div', { class: 'afname-extra' });
    this.geweigerd = maak('div', { class: 'afname-geweigerd' });
    this.balk = maak('div', { class: 'afname-balk', role: 'group', 'aria-label': this.t('sessie') });
    this.extra.append(this.onaangekondigd(), this.incident());
    this.append(this.titel, this.onder, this.melding, this.lijst, this.extra, this.geweigerd, this.balk);
  }

  teken() {
    const { stand, tikken, kop } = this.plaats.inhoud;
    const actief = document.activeElement?.dataset?.plek;
    const tijd = kop ? `${kop.begin.slice(11, 16)} – ${kop.einde.slice(11, 16)}` : '';
    this.titel.textContent = kop ? this.t('titel', tijd) : this.t('titel-leeg');
    this.onder.textContent = kop ? `${kop.locatie}, ${kop.lokaal}` : '';
    this.tekenMelding(tikken.length);
    const toon = stand !== null && this.toestand !== 'kwijt';
    this.extra.hidden = !toon || !['GEPLAND', 'KLAARGEZET', 'BEZIG'].includes(stand.status);
    if (toon) {
      this.tekenStand(voorspel(stand, tikken));
    } else {
      this.beeld = null;
      this.lijst.replaceChildren();
      this.balk.replaceChildren();
      this.geweigerd.replaceChildren();
    }
    if (actief && document.activeElement === document.body) {
      this.querySelector(`[data-plek="${CSS.escape(actief)}"]`)?.focus();
    }
    this.dataset.wachtend = tikken.length;
    this.dataset.toestand = this.toestand;
  }

  tekenMelding(wachtend) {
    const kies = { laden: 'laden', verbonden: wachtend ? 'versturen' : 'bewaard', los: wachtend ? 'wacht' : 'los' };
    const naam = kies[this.toestand] ?? this.toestand;
    const aantal = wachtend === 1 ? this.t('een-tik') : this.t('tikken', wachtend);
    const delen = [maak('strong', {}, this.t(`melding.${naam}`, aantal))];
    if (this.toestand === 'uitgelogd') {
      delen.push(maak('a', { href: new URL(`afname/${this.sessie}`, BASIS).href, 'router-ignore': '', class: 'knop' },
        this.t('inloggen')));
    }
    if (this.melding.textContent !== delen.map((deel) => deel.textContent).join('')) {
      this.melding.replaceChildren(...delen);
    }
    this.melding.dataset.soort = naam;
  }

  tekenStand(stand) {
    // What is drawn anew closes a list that somebody has open.
    const beeld = JSON.stringify([stand, [...this.namen.keys()], this.gegevens?.zichtbaarVan]);
    if (beeld === this.beeld) {
      return;
    }
    this.beeld = beeld;
    if (this.gegevens && stand.plaatsen.length === 0 && this.gegevens.sessie.bezet > 0) {
      this.lijst.replaceChildren(maak('li', { class: 'leeg' },
        this.t('verborgen', this.dag(this.gegevens.zichtbaarVan), this.dag(this.gegevens.zichtbaarTotEnMet))));
    } else {
      const namenWeg = this.gegevens && stand.plaatsen.length > 0 && this.gegevens.kandidaten.length === 0;
      this.lijst.replaceChildren(...(namenWeg ? [maak('li', { class: 'leeg' }, this.t('verborgen-namen'))] : []),
        ...stand.plaatsen.map((plaats) => this.kandidaat(plaats, stand)));
    }
    this.balk.replaceChildren(...this.knoppen(stand));
    const regels = stand.geweigerd.map((een) => maak('li', {}, this.t('geweigerd-regel', een.moment.slice(11, 16),
      this.t(`soort.${een.soort}`), this.wie(een.plaatsingId), this.t(`geweigerd.${een.reden}`))));
    this.geweigerd.replaceChildren(...(regels.length
      ? [maak('h2', {}, this.t('geweigerd-titel')), maak('ul', {}, ...regels)] : []));
  }

  dag(tekst) {
    return new Date(`${tekst}T12:00`).toLocaleDateString(this.taalcode, { day: 'numeric', month: 'long' });
  }

  wie(id) {
    const bekend = this.namen.get(id);
    return bekend?.naam ?? this.plaats.inhoud.stand?.plaatsen.find((plaats) => plaats.id === id)?.examennummer ?? '';
  }

  taal(code) {
    return new Intl.DisplayNames([this.taalcode], { type: 'language' }).of(code) ?? code;
  }

  knop(plek, tekst, doen, soort = '', naam = null) {
    return maak('button', { type: 'button', class: soort, 'data-plek': plek, onclick: doen,
      'aria-label': naam ? `${tekst}: ${naam}` : null }, tekst);
  }

  kandidaat(plaats, stand) {
    const wie = this.namen.get(plaats.id);
    const naam = wie?.naam ?? plaats.examennummer;
    const open = !stand.afgerondOp && stand.status !== 'AFGEROND' && stand.status !== 'UITSLAGEN_BEKEND';
    const kop = maak('div', { class: 'wie' }, maak('strong', {}, naam),
      maak('span', { class: 'klein' }, wie ? `${this.dagVoluit(wie.geboortedatum)} · ${plaats.examennummer}` : ''));
    const label = maak('span', { class: 'stand', 'data-stand': plaats.stand }, this.t(`stand.${plaats.stand}`)
      + (plaats.teLaat ? ` (${this.t('te-laat').toLowerCase()})` : ''));
    const kaart = maak('li', { 'data-plaatsing': plaats.id }, maak('div', { class: 'kop' }, kop, label));
    const nodig = this.nodig(wie, plaats);
    if (nodig.length) {
      kaart.append(maak('ul', { class: 'nodig', 'aria-label': this.t('nodig') }, ...nodig.map((een) => maak('li', {}, een))));
    }
    if (open) {
      kaart.append(maak('div', { class: 'knoppen' }, ...this.kandidaatknoppen(plaats, stand, naam)),
        this.meer(plaats, naam));
    }
    return kaart;
  }

  dagVoluit(tekst) {
    return new Date(`${tekst}T12:00`).toLocaleDateString(this.taalcode);
  }

  nodig(wie, plaats) {
    const delen = plaats.terPlaatse ? [this.t('ter-plaatse')] : [];
    if (wie?.instructietaal) {
      delen.push(this.t('uitleg-in', this.taal(wie.instructietaal)));
    }
    if (wie?.tolkTaal) {
      delen.push(this.t('tolk', this.taal(wie.tolkTaal)));
    }
    if (wie?.rolstoel) {
      delen.push(this.t('rolstoel'));
    }
    return delen.concat((wie?.voorzieningen ?? []).map((een) => this.teksten[`voorziening.${een}`] ?? een));
  }

  kandidaatknoppen(plaats, stand, naam) {
    const id = plaats.id;
    const knop = (soort, tekst, waarde, klasse) => this.knop(`${id}-${soort}${waarde ?? ''}`, this.t(tekst),
      () => this.tik(soort, id, waarde ?? null), klasse, naam);
    switch (plaats.stand) {
      case 'VERWACHT':
        return [knop('AANWEZIG', 'aanwezig', null, 'hoofd'), knop('TE_LAAT', 'te-laat'), knop('AFWEZIG', 'afwezig')];
      case 'AANWEZIG':
        return [stand.begonnenOp && !stand.gestoptOp ? knop('START', 'begint', null, 'hoofd') : null,
          knop('TERUG', 'terug'), stand.begonnenOp ? knop('STOP', 'afgebroken', 'AFGEBROKEN') : null].filter(Boolean);
      case 'AFWEZIG':
        return [knop('TERUG', 'terug')];
      case 'BEZIG':
        return [knop('STOP', 'klaar', null, 'hoofd'), knop('STOP', 'afgebroken', 'AFGEBROKEN')];
      case 'KLAAR':
        return [knop('STOP', 'toch-afgebroken', 'AFGEBROKEN')];
      default:
        return plaats.begonnenOp ? [knop('STOP', 'toch-klaar')] : [];
    }
  }

  /* Document seen and help given: there when needed, not in the way. */
  meer(plaats, naam) {
    const id = plaats.id;
    const document_ = this.keuze('IDENTITEIT', 'identiteit', plaats.identiteit, `${id}-identiteit`,
      (waarde) => this.tik('IDENTITEIT', id, waarde));
    const hulp = maak('div', { class: 'knoppen', role: 'group', 'aria-label': this.t('hulp-titel') },
      ...this.codes('hulp').map((code) => {
        const knop = this.knop(`${id}-hulp-${code}`, this.t(`hulp.${code}`), () => this.tik('HULP', id, code));
        knop.setAttribute('aria-pressed', String(plaats.hulp.includes(code)));
        return knop;
      }));
    const gezien = plaats.identiteit ? this.t(`identiteit.${plaats.identiteit}`) : this.t('geen-document');
    return maak('details', { open: this.geopend.has(id), ontoggle: (wissel) =>
      wissel.target.open ? this.geopend.add(id) : this.geopend.delete(id) },
      maak('summary', { 'data-plek': `${id}-meer`, 'aria-label': `${this.t('meer')}: ${naam}` }, gezien),
      document_, maak('p', { class: 'klein' }, this.t('hulp-titel')), hulp);
  }

  codes(soort) {
    return Object.keys(this.teksten).filter((een) => een.startsWith(`${soort}.`)).map((een) => een.slice(soort.length + 1));
  }

  keuze(label, soort, waarde, plek, doen) {
    const lijst = maak('select', { 'data-plek': plek, onchange: (wissel) => doen(wissel.target.value) },
      maak('option', { value: '' }, this.t('kies')),
      ...this.codes(soort).map((code) => maak('option', { value: code }, this.t(`${soort}.${code}`))));
    lijst.value = waarde ?? '';
    return maak('label', { class: 'veld' }, maak('span', {}, this.t(`veld.${label}`)), lijst);
  }

  knoppen(stand) {
    const zelf = stand.begeleiders.find((wie) => wie.zelf);
    const erZijn = stand.plaatsen.filter((plaats) => plaats.stand === 'AANWEZIG').length;
    const open = stand.plaatsen.filter((plaats) => !UITKOMST.includes(plaats.stand)).length;
    const delen = [];
    if (!['GEPLAND', 'KLAARGEZET', 'BEZIG'].includes(stand.status)) {
      return [maak('p', {}, this.t(`status.${stand.status}`))];
    }
    if (!stand.begonnenOp && stand.status === 'GEPLAND') {
      delen.push(maak('p', {}, this.t('niet-klaargezet')));
    } else if (!stand.begonnenOp && erZijn) {
      delen.push(this.knop('start', this.t('start', erZijn), () => this.vraagEerst('start-zeker', [erZijn],
        () => this.tik('START')), 'hoofd'));
    }
    if (stand.begonnenOp && !stand.gestoptOp) {
      delen.push(this.knop('pauze', this.t(stand.pauze ? 'hervat' : 'pauze'),
        () => this.tik(stand.pauze ? 'HERVAT' : 'PAUZE'), stand.pauze ? 'hoofd' : ''));
      delen.push(this.knop('stop', this.t('stop'), () => this.vraagEerst('stop-zeker', [], () => this.tik('STOP'))));
    }
    if (zelf?.getekendOp) {
      delen.push(maak('p', {}, this.t('getekend')));
    } else if (open === 0 && stand.plaatsen.length > 0) {
      delen.push(this.knop('sluit', this.t('afsluiten'), () => this.vraagEerst('afsluiten-zeker', [],
        () => this.tik('AFSLUITEN')), 'hoofd'));
    } else if (stand.begonnenOp || !erZijn) {
      delen.push(maak('p', {}, open === 1 ? this.t('nog-een-open') : this.t('nog-open', open)));
    }
    return delen;
  }

  /* What cannot be taken back is asked first. */
  vraagEerst(tekst, waarden, doen) {
    const sluit = () => vraag.remove();
    const vraag = maak('dialog', { class: 'afname-vraag', 'aria-labelledby': 'afname-vraag', onclose: sluit },
      maak('p', { id: 'afname-vraag' }, this.t(tekst, ...waarden)),
      maak('div', { class: 'knoppen' },
        this.knop('vraag-ja', this.t('ja'), () => {
          vraag.close();
          doen();
        }, 'hoofd'),
        this.knop('vraag-nee', this.t('nee'), () => vraag.close())));
    this.append(vraag);
    vraag.showModal();
  }

  /* A form whose fields are kept as they are typed. */
  formulier(naam, velden, doen) {
    const { concept } = this.plaats.inhoud;
    velden.forEach(({ veld, soort }) => {
      const oud = concept[`${naam}-${soort}`];
      if (veld.type === 'checkbox') {
        veld.checked = oud === true;
      } else {
        veld.value = oud ?? '';
      }
      veld.addEventListener('input', () => {
        this.laatsteTik = Date.now();
        this.plaats.wijzig((inhoud) => {
          inhoud.concept[`${naam}-${soort}`] = veld.type === 'checkbox' ? veld.checked : veld.value;
        });
      });
    });
    const gevuld = velden.some(({ veld }) => (veld.type === 'checkbox' ? veld.checked : veld.value));
    const blok = maak('details', { class: naam, open: gevuld },
      maak('summary', {}, this.t(`${naam}-titel`)),
      maak('form', { onsubmit: (verstuur) => {
        verstuur.preventDefault();
        doen();
        verstuur.target.reset();
        this.plaats.wijzig((inhoud) => velden.forEach(({ soort }) => delete inhoud.concept[`${naam}-${soort}`]));
        blok.open = false;
      } },
      ...velden.map(({ veld, label }) => maak('label', { class: veld.type === 'checkbox' ? 'vink' : 'veld' },
        ...(veld.type === 'checkbox' ? [veld, maak('span', {}, this.t(label))] : [maak('span', {}, this.t(label)), veld]))),
      maak('p', { class: 'klein' }, this.t(`${naam}-uitleg`)),
      maak('button', { type: 'submit', class: 'hoofd' }, this.t(`${naam}-verstuur`))));
    return blok;
  }

  onaangekondigd() {
    const nummer = maak('input', { maxlength: 12, required: true, autocomplete: 'off', autocapitalize: 'characters' });
    return this.formulier('onaangekondigd', [{ veld: nummer, soort: 'nummer', label: 'veld.NUMMER' }],
      () => this.tik('ONAANGEKONDIGD', null, nummer.value.trim()));
  }

  incident() {
    const soort = maak('select', { required: true }, maak('option', { value: '' }, this.t('kies')),
      ...this.codes('incident').map((code) => maak('option', { value: code }, this.t(`incident.${code}`))));
    const over = maak('input', { maxlength: 12, autocomplete: 'off' });
    const ernstig = maak('input', { type: 'checkbox' });
    const tekst = maak('textarea', { maxlength: 2000, required: true, rows: 3 });
    return this.formulier('incident', [
      { veld: soort, soort: 'soort', label: 'veld.INCIDENT' },
      { veld: over, soort: 'over', label: 'veld.OVER' },
      { veld: tekst, soort: 'tekst', label: 'veld.TEKST' },
      { veld: ernstig, soort: 'ernstig', label: 'veld.ERNSTIG' },
    ], () => {
      const nummer = over.value.trim();
      const plaats = this.plaats.inhoud.stand?.plaatsen.find((een) => een.examennummer === nummer);
      this.tik('INCIDENT', plaats?.id ?? null, soort.value, { ernstig: ernstig.checked, tekst: tekst.value });
    });
  }
}

customElements.get('afname-blad') ?? customElements.define('afname-blad', AfnameBlad);
