/* Runs before the first paint of every page: colours as chosen, and the keys that work everywhere. */
(() => {
  'use strict';
  const kleur = localStorage.getItem('portaal-kleur');
  document.documentElement.style.colorScheme = ['light', 'dark'].includes(kleur) ? kleur : 'light dark';

  // Who logs out leaves nothing to read of the pages of blad.js, but for what was not sent yet.
  if (location.pathname.endsWith('/inloggen') && new URLSearchParams(location.search).has('afgemeld')) {
    for (const naam of Object.keys(localStorage).filter((een) => /^[a-z]+-blad-/.test(een))) {
      const { tikken, concept } = JSON.parse(localStorage.getItem(naam)) ?? {};
      if (!tikken?.length && !Object.keys(concept ?? {}).length) {
        localStorage.removeItem(naam);
      }
    }
  }

  const typt = (doel) =>
    doel instanceof HTMLElement && (doel.isContentEditable || /^(input|textarea|select)$/i.test(doel.tagName));

  document.addEventListener('keydown', (toets) => {
    if (toets.key !== '/' || toets.ctrlKey || toets.metaKey || toets.altKey || typt(toets.composedPath()[0])) {
      return;
    }
    const zoekveld = document.getElementById('zoekveld');
    if (zoekveld) {
      toets.preventDefault();
      zoekveld.focus();
    }
  });

  // Vaadin's loading bar stands outside every landmark; as a status it is announced and in order.
  document.addEventListener('DOMContentLoaded', () =>
    customElements.whenDefined('vaadin-connection-indicator').then(() =>
      document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status'),
    ),
  );

  // A link to #inhoud would be resolved against <base> and leave the page.
  document.addEventListener('click', (klik) => {
    const link = klik.target instanceof Element && klik.target.closest('a.naar-inhoud');
    if (link) {
      klik.preventDefault();
      document.getElementById('inhoud')?.focus();
    }
  });
})();
