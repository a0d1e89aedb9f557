/*
 * Where pages that go on without a connection (blad.js) keep what is filled in: one entry for each record of each
 * account.
 */
const BEWAAR_DAGEN = 30;

export const lees = (sleutel) => {
  try {
    return JSON.parse(localStorage.getItem(sleutel));
  } catch {
    return null;
  }
};
export const schrijf = (sleutel, waarde) => localStorage.setItem(sleutel, JSON.stringify(waarde));

/* Ids of four times eight, also where the browser has no randomUUID. */
export const sleutel = () =>
  crypto.randomUUID?.() ??
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (c) =>
    (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (+c / 4)))).toString(16),
  );

/* What is kept of one record for one account. Read again before each change: another tab may have added to it. */
export class Bewaarplaats {
  constructor(soort, gebruiker, id) {
    this.naam = `${soort}-blad-${gebruiker}-${id}`;
  }

  get inhoud() {
    return { tikken: [], stand: null, kop: null, concept: {}, ...lees(this.naam) };
  }

  /* True when something was not sent yet. */
  get wacht() {
    const { tikken, concept } = this.inhoud;
    return tikken.length > 0 || Object.keys(concept).length > 0;
  }

  /* Nothing of it stays on the device. */
  wis() {
    localStorage.removeItem(this.naam);
  }

  wijzig(hoe) {
    const inhoud = this.inhoud;
    hoe(inhoud);
    schrijf(this.naam, { ...inhoud, bewaard: Date.now() });
  }

  /* Records of long ago of which nothing waits. */
  static ruimOp(soort) {
    const grens = Date.now() - BEWAAR_DAGEN * 86_400_000;
    for (const naam of Object.keys(localStorage)) {
      const inhoud = naam.startsWith(`${soort}-blad-`) ? lees(naam) : null;
      if (inhoud && !inhoud.tikken?.length && (inhoud.bewaard ?? 0) < grens) {
        localStorage.removeItem(naam);
      }
    }
  }
}
