/*
 * The page of a session of the leerbaarheidstoets: <afname-blad sessie="…" gebruiker="…">. On the device stand ids, exam
 * numbers and taps, never a name: names come from the server and live as long as the page. How taps are kept and sent is
 * in blad.js.
 */
const { Blad, maak } = await import(`./blad.js${new URL(import.meta.url).search}`);

const UITKOMST = ['AFWEZIG', 'KLAAR', 'AFGEBROKEN'];

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

class AfnameBlad extends Blad {
  static soort = 'afname';
  static veld = 'sessie';

  connectedCallback() {
    this.namen = new Map();
    this.beeld = null;
    this.geopend ??= new Set();
    super.connectedCallback();
  }

  ontvang(gegevens) {
    this.namen = new Map(gegevens.kandidaten.map((wie) => [wie.plaatsingId, wie]));
    this.gegevens = gegevens;
    return gegevens.stand;
  }

  isOnbekend(stand) {
    return stand.plaatsen.some((een) => this.gegevens && this.namen.size > 0 && !this.namen.has(een.id));
  }

  vergeet() {
    this.namen.clear();
    this.gegevens = null;
  }

  /* Without the names of who supervises. */
  kaal(stand) {
    return {
      ...stand,
      begeleiders: stand.begeleiders.map(({ zelf, getekendOp }) => ({ zelf, getekendOp })),
      geweigerd: stand.geweigerd.map(({ begeleider, ...rest }) => rest),
    };
  }

  kop() {
    if (!this.gegevens) {
      return null;
    }
    const { begin, einde, locatie, lokaal } = this.gegevens.sessie;
    return { begin, einde, locatie, lokaal };
  }

  noteer(soort, plaatsing = null, waarde = null, meer = {}) {
    this.tik({ soort, plaatsing, waarde, ernstig: false, tekst: null, ...meer });
  }

  /* ---- showing ---- */

  bouw() {
    this.lijst = maak('ul', { class: 'afname-kandidaten', 'aria-label': this.t('kandidaten') });
    this.extra = maak('div', { class: 'afname-extra' });
    this.geweigerd = maak('div', { class: 'afname-geweigerd' });
    this.balk = maak('div', { class: 'blad-balk afname-balk', role: 'group', 'aria-label': this.t('sessie') });
    this.extra.append(this.onaangekondigd(), this.incident());
    this.append(this.lijst, this.extra, this.geweigerd, this.balk);
  }

  tekenInhoud({ stand, tikken, kop }) {
    const tijd = kop ? `${kop.begin.slice(11, 16)} – ${kop.einde.slice(11, 16)}` : '';
    this.titel.textContent = kop ? this.t('titel', tijd) : this.t('titel-leeg');
    this.onder.textContent = kop ? `${kop.locatie}, ${kop.lokaal}` : '';
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
      () => this.noteer(soort, id, waarde ?? null), klasse, naam);
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
      (waarde) => this.noteer('IDENTITEIT', id, waarde));
    const hulp = maak('div', { class: 'knoppen', role: 'group', 'aria-label': this.t('hulp-titel') },
      ...this.codes('hulp').map((code) => {
        const knop = this.knop(`${id}-hulp-${code}`, this.t(`hulp.${code}`), () => this.noteer('HULP', id, code));
        knop.setAttribute('aria-pressed', String(plaats.hulp.includes(code)));
        return knop;
      }));
    const gezien = plaats.identiteit ? this.t(`identiteit.${plaats.identiteit}`) : this.t('geen-document');
    return maak('details', { open: this.geopend.has(id), ontoggle: (wissel) =>
      wissel.target.open ? this.geopend.add(id) : this.geopend.delete(id) },
      maak('summary', { 'data-plek': `${id}-meer`, 'aria-label': `${this.t('meer')}: ${naam}` }, gezien),
      document_, maak('p', { class: 'klein' }, this.t('hulp-titel')), hulp);
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
        () => this.noteer('START')), 'hoofd'));
    }
    if (stand.begonnenOp && !stand.gestoptOp) {
      delen.push(this.knop('pauze', this.t(stand.pauze ? 'hervat' : 'pauze'),
        () => this.noteer(stand.pauze ? 'HERVAT' : 'PAUZE'), stand.pauze ? 'hoofd' : ''));
      delen.push(this.knop('stop', this.t('stop'), () => this.vraagEerst('stop-zeker', [], () => this.noteer('STOP'))));
    }
    if (zelf?.getekendOp) {
      delen.push(maak('p', {}, this.t('getekend')));
    } else if (open === 0 && stand.plaatsen.length > 0) {
      delen.push(this.knop('sluit', this.t('afsluiten'), () => this.vraagEerst('afsluiten-zeker', [],
        () => this.noteer('AFSLUITEN')), 'hoofd'));
    } else if (stand.begonnenOp || !erZijn) {
      delen.push(maak('p', {}, open === 1 ? this.t('nog-een-open') : this.t('nog-open', open)));
    }
    return delen;
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
      () => this.noteer('ONAANGEKONDIGD', null, nummer.value.trim()));
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
      this.noteer('INCIDENT', plaats?.id ?? null, soort.value, { ernstig: ernstig.checked, tekst: tekst.value });
    });
  }
}

customElements.get('afname-blad') ?? customElements.define('afname-blad', AfnameBlad);
