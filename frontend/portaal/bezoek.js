/*
 * The form of a visit to a taalschool: <bezoek-blad bezoek="…" gebruiker="…">. On the device stand the school, the
 * criteria and the own words, until the visit was judged or its owner logs out; no name of anybody. What others wrote
 * lives as long as the page. How it is kept and sent is in blad.js.
 */
const { Blad, maak } = await import(`./blad.js${new URL(import.meta.url).search}`);

const OPEN = ['GEPLAND', 'UITGEVOERD'];
const OORDELEN = ['VOLDOENDE', 'ONVOLDOENDE', 'NIET_BEOORDEELD'];
const LANGSTE = 2000;
const LANGSTE_ALGEMEEN = 4000;
const PAUZE = 3_000;

const zet = (tekst) => (tekst ? [{ zelf: true, tekst }] : []);

/* The state with what waits on top of it, so that what is tapped is seen at once. The server has the last word. */
const voorspel = (stand, tikken) => {
  const straks = structuredClone(stand);
  for (const tik of tikken) {
    const een = straks.formulier.criteria.find((criterium) => criterium.nummer === tik.criterium);
    if (tik.soort === 'OORDEEL' && een) {
      een.oordeel = tik.oordeel;
    } else if (tik.soort === 'BEVINDING' && een) {
      een.bevindingen = zet(tik.tekst);
    } else if (tik.soort === 'ALGEMEEN') {
      straks.formulier.algemeen = zet(tik.tekst);
    } else if (tik.soort === 'AFRONDEN' && straks.status === 'GEPLAND') {
      straks.status = 'UITGEVOERD';
    }
  }
  return straks;
};

const eigen = (teksten) => teksten.find((een) => een.zelf)?.tekst ?? '';

class BezoekBlad extends Blad {
  static soort = 'bezoek';
  static veld = 'bezoek';

  connectedCallback() {
    this.beeld = null;
    this.wachters = new Map();
    this.vanAnderen = new Map();
    super.connectedCallback();
    this.bewaarConcepten();
    addEventListener('pagehide', () => this.bewaarConcepten(), { signal: this.luister.signal });
  }

  disconnectedCallback() {
    this.bewaarConcepten();
    super.disconnectedCallback();
  }

  ontvang(gegevens) {
    return gegevens;
  }

  kaal(stand) {
    const { algemeen, criteria } = stand.formulier;
    const anderen = (teksten) => teksten.filter((een) => !een.zelf).map((een) => een.tekst);
    this.vanAnderen = new Map(criteria.map((een) => [`criterium-${een.nummer}`, anderen(een.bevindingen)]));
    this.vanAnderen.set('algemeen', anderen(algemeen));
    const zelf = (teksten) => teksten.filter((een) => een.zelf);
    return {
      ...stand,
      formulier: {
        algemeen: zelf(algemeen),
        criteria: criteria.map((een) => ({ ...een, bevindingen: zelf(een.bevindingen) })),
      },
    };
  }

  isVoorbij(stand) {
    return !OPEN.includes(stand.status);
  }

  vergeet() {
    this.vanAnderen.clear();
  }

  standVan(uitkomst) {
    this.geweigerdAantal = (this.geweigerdAantal ?? 0) + uitkomst.geweigerd.length;
    return uitkomst.blad;
  }

  bouw() {
    this.hulp = maak('p', { class: 'klein' });
    this.let_op = maak('p', { class: 'bezoek-letop' });
    this.lijst = maak('div', { class: 'bezoek-criteria' });
    this.algemeen = this.tekstveld('algemeen', 'algemeen', LANGSTE_ALGEMEEN, 6);
    this.geweigerd = maak('p', { class: 'bezoek-geweigerd', role: 'status' });
    this.balk = maak('div', { class: 'blad-balk bezoek-balk', role: 'group', 'aria-label': this.t('voortgang-naam') });
    this.append(this.hulp, this.let_op, this.lijst, this.algemeen.blok, this.geweigerd, this.balk);
  }

  /* What is typed is kept at once and sent after a pause, or when the field is left. */
  tekstveld(naam, label, langste, regels) {
    const veld = maak('textarea', { maxlength: langste, rows: regels, 'data-plek': naam });
    const anderen = maak('div', { class: 'bezoek-anderen' });
    veld.addEventListener('input', () => {
      this.laatsteTik = Date.now();
      this.plaats.wijzig((inhoud) => (inhoud.concept[naam] = veld.value));
      clearTimeout(this.wachters.get(naam));
      this.wachters.set(naam, setTimeout(() => this.bewaarConcepten(), PAUZE));
    });
    veld.addEventListener('change', () => this.bewaarConcepten());
    const blok = maak('div', { class: 'bezoek-tekst' },
      maak('label', { class: 'veld' }, maak('span', {}, this.t(label)), veld), anderen);
    return { naam, blok, veld, anderen };
  }

  /* Each text that was typed and not sent becomes one thing to send. */
  bewaarConcepten() {
    this.wachters.forEach((wachter) => clearTimeout(wachter));
    this.wachters.clear();
    for (const [naam, waarde] of Object.entries(this.plaats.inhoud.concept)) {
      this.plaats.wijzig((inhoud) => delete inhoud.concept[naam]);
      const tekst = waarde.trim();
      this.tik(naam === 'algemeen' ? { soort: 'ALGEMEEN', tekst }
        : { soort: 'BEVINDING', criterium: Number(naam.slice('criterium-'.length)), tekst });
    }
  }

  tekenInhoud({ stand, tikken, concept }) {
    const toon = stand !== null && this.toestand !== 'kwijt';
    for (const deel of [this.hulp, this.lijst, this.algemeen.blok, this.balk]) {
      deel.hidden = !toon;
    }
    this.let_op.hidden = !toon || !stand.voorbeeld;
    this.titel.textContent = toon ? this.t('titel', stand.school) : this.t('titel-leeg');
    this.onder.textContent = toon ? `${this.wanneer(stand)} · ${stand.locatie}, ${stand.adres}` : '';
    this.hulp.textContent = this.t('hulp');
    this.let_op.textContent = this.t('voorbeeld');
    this.geweigerd.textContent = this.geweigerdAantal ? this.t('geweigerd', this.geweigerdAantal) : '';
    this.geweigerd.hidden = !this.geweigerdAantal;
    if (!toon) {
      this.lijst.replaceChildren();
      this.beeld = null;
      return;
    }
    const straks = voorspel(stand, tikken);
    this.open = OPEN.includes(straks.status);
    this.tekenCriteria(straks.formulier.criteria, concept);
    this.vul(this.algemeen, straks.formulier.algemeen, concept.algemeen);
    this.tekenBalk(straks);
  }

  wanneer(stand) {
    const begin = new Date(stand.begin);
    const dag = begin.toLocaleDateString(this.taalcode, { weekday: 'long', day: 'numeric', month: 'long' });
    return `${dag} ${stand.begin.slice(11, 16)} – ${stand.einde.slice(11, 16)}`;
  }

  /* The criteria stay where they are; what changes is filled in, so that nobody loses the field he types in. */
  tekenCriteria(criteria, concept) {
    const beeld = JSON.stringify(criteria.map((een) => [een.nummer, een.groep, een.tekst]));
    if (beeld !== this.beeld) {
      this.beeld = beeld;
      this.delen = new Map();
      const groepen = [...new Set(criteria.map((een) => een.groep))];
      this.lijst.replaceChildren(...groepen.flatMap((groep) => [maak('h2', {}, groep),
        maak('ol', { class: 'bezoek-groep' },
          ...criteria.filter((een) => een.groep === groep).map((een) => this.criterium(een)))]));
    }
    for (const een of criteria) {
      const deel = this.delen.get(een.nummer);
      deel.kaart.dataset.oordeel = een.oordeel ?? '';
      for (const [oordeel, knop] of deel.knoppen) {
        knop.setAttribute('aria-pressed', String(een.oordeel === oordeel));
        knop.disabled = !this.open;
      }
      this.vul(deel.tekst, een.bevindingen, concept[`criterium-${een.nummer}`]);
      if (deel.tekst.veld.value || deel.tekst.anderen.childElementCount) {
        deel.meer.open = true;
      }
    }
  }

  criterium(een) {
    const tekst = this.tekstveld(`criterium-${een.nummer}`, 'bevinding', LANGSTE, 3);
    const knoppen = OORDELEN.map((oordeel) => [oordeel, this.knop(`${een.nummer}-${oordeel}`,
      this.t(`gezien.${oordeel}`), () => this.tik({ soort: 'OORDEEL', criterium: een.nummer, oordeel }), '')]);
    const meer = maak('details', {},
      maak('summary', { 'data-plek': `${een.nummer}-meer`, 'aria-label': `${this.t('bevinding')} ${een.nummer}` },
        this.t('bevinding')), tekst.blok);
    const id = `criterium-${een.nummer}`;
    const kaart = maak('li', { value: een.nummer, 'data-criterium': een.nummer },
      maak('p', { id, class: 'bezoek-vraag' }, `${een.nummer}. ${een.tekst}`),
      maak('div', { class: 'knoppen', role: 'group', 'aria-labelledby': id }, ...knoppen.map(([, knop]) => knop)), meer);
    this.delen.set(een.nummer, { kaart, knoppen, tekst, meer });
    return kaart;
  }

  vul({ naam, veld, anderen }, teksten, concept) {
    const waarde = concept ?? eigen(teksten);
    if (document.activeElement !== veld && veld.value !== waarde) {
      veld.value = waarde;
    }
    veld.readOnly = !this.open;
    const vanAnderen = this.vanAnderen.get(naam) ?? [];
    if (anderen.dataset.beeld !== JSON.stringify(vanAnderen)) {
      anderen.dataset.beeld = JSON.stringify(vanAnderen);
      anderen.replaceChildren(...vanAnderen.map((tekst) => maak('blockquote', {},
        maak('span', { class: 'klein' }, this.t('van-ander')), maak('p', {}, tekst))));
    }
  }

  tekenBalk(stand) {
    const { criteria } = stand.formulier;
    const gedaan = criteria.filter((een) => een.oordeel).length;
    const delen = [maak('p', {}, this.t('voortgang', gedaan, criteria.length))];
    const begonnen = new Date(stand.begin).getTime() <= this.nu;
    if (stand.status !== 'GEPLAND') {
      delen.push(maak('p', {}, this.t(`status.${stand.status}`)));
    } else if (!begonnen) {
      delen.push(maak('p', {}, this.t('te-vroeg')));
    } else if (gedaan === criteria.length) {
      delen.push(this.knop('afronden', this.t('afronden'), () => {
        this.bewaarConcepten();
        this.vraagEerst('afronden-zeker', [], () => this.tik({ soort: 'AFRONDEN' }));
      }, 'hoofd'));
    } else {
      const open = criteria.length - gedaan;
      delen.push(maak('p', {}, open === 1 ? this.t('nog-een-open') : this.t('nog-open', open)));
    }
    this.balk.replaceChildren(...delen);
  }
}

customElements.get('bezoek-blad') ?? customElements.define('bezoek-blad', BezoekBlad);
