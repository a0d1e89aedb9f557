/*
 * For pages that go on without a connection (blad.js) and nothing else: it brings a page that goes on with what the
 * device has. With a connection everything comes from the server, so that nobody works with an old release. It keeps
 * files of the portal only, nothing about what is filled in or about a person. Its address says for which kind of page
 * it is; each kind has a worker above its own folder.
 */
const SOORT = new URL(self.location).searchParams.get('soort');
const VOORRAAD = `${SOORT}-3`;
const LOS = new URL(`${SOORT}-los.html`, self.location);
const BESTANDEN = [
  `${SOORT}-los.html`, `${SOORT}.js`, `${SOORT}.css`, 'blad.js', 'blad-bewaar.js', 'blad.css', 'tokens.css',
  'portaal.js', 'favicon.svg',
].map((naam) => new URL(naam, self.location));
const PADEN = new Set(BESTANDEN.map((adres) => adres.pathname));

self.addEventListener('install', (begin) =>
  begin.waitUntil(
    caches
      .open(VOORRAAD)
      .then((voorraad) => voorraad.addAll(BESTANDEN.map((adres) => new Request(adres, { cache: 'reload' }))))
      .then(() => self.skipWaiting()),
  ),
);

self.addEventListener('activate', (begin) =>
  begin.waitUntil(
    caches
      .keys()
      .then((namen) =>
        Promise.all(
          namen.filter((naam) => naam.startsWith(`${SOORT}-`) && naam !== VOORRAAD).map((naam) => caches.delete(naam)),
        ),
      )
      .then(() => self.clients.claim()),
  ),
);

const uitVoorraad = (adres) =>
  caches.open(VOORRAAD).then((voorraad) => voorraad.match(adres, { ignoreSearch: true }));

/* From the server when it answers; what comes is kept for when it does not. */
const bestand = async (verzoek) => {
  try {
    const antwoord = await fetch(verzoek, { cache: 'no-cache' });
    if (antwoord.ok) {
      const voorraad = await caches.open(VOORRAAD);
      await voorraad.put(new URL(new URL(verzoek.url).pathname, self.location), antwoord.clone());
    }
    return antwoord;
  } catch (weg) {
    return (await uitVoorraad(verzoek.url)) ?? Promise.reject(weg);
  }
};

self.addEventListener('fetch', (vraag) => {
  const { request } = vraag;
  if (request.mode === 'navigate') {
    vraag.respondWith(fetch(request).catch(async (weg) => (await uitVoorraad(LOS)) ?? Promise.reject(weg)));
  } else if (request.method === 'GET' && PADEN.has(new URL(request.url).pathname)) {
    vraag.respondWith(bestand(request));
  }
});
