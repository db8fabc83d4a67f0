/* A clause is kept while it is typed; the form itself stays what saves it for who has no script. */
(() => {
  'use strict';
  const PAUSE = 1500;
  document.querySelectorAll('form[data-autosave]').forEach((form) => {
    const status = form.querySelector('[data-autosave-status]');
    const version = form.elements.namedItem('version');
    let timer = 0;
    let running = false;
    let again = false;
    const say = (words) => { if (status) { status.textContent = words; } };
    const save = async () => {
      if (running) { again = true; return; }
      running = true;
      try {
        const answer = await fetch(form.dataset.autosave, { method: 'POST', body: new FormData(form), redirect: 'manual' });
        if (answer.status === 204) {
          version.value = answer.headers.get('X-Version') || version.value;
          say('Enregistré à ' + new Date().toLocaleTimeString('fr-FR', { hour: '2-digit', minute: '2-digit' }) + '.');
        } else if (answer.status === 409) {
          say('Un collègue a modifié cette clause : enregistrez pour voir les deux textes.');
          form.removeEventListener('input', later);
        } else if (answer.status === 422) {
          say('Pas encore enregistré : quelque chose est à corriger.');
        } else {
          say('Pas enregistré : utilisez le bouton « Enregistrer ».');
        }
      } catch (offline) {
        say('Pas de connexion : votre texte est encore dans cette page, enregistrez-le plus tard.');
      } finally {
        running = false;
        if (again) { again = false; save(); }
      }
    };
    const later = () => { clearTimeout(timer); timer = setTimeout(save, PAUSE); };
    form.addEventListener('input', later);
    form.addEventListener('submit', () => clearTimeout(timer));
  });
})();
