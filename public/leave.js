// After "Exit this page", Back shows no page of the app: it leads to the plain page again. An address that
// is typed or followed anew opens as always. Runs before anything is drawn.
(() => {
  const plain = '/units/';
  const left = () => {
    try {
      return sessionStorage.getItem('left') === '1';
    } catch {
      return false;
    }
  };
  const turnAway = () => {
    document.documentElement.classList.add('blank');
    location.replace(plain);
  };
  addEventListener('pageshow', (event) => {
    if (event.persisted && left()) turnAway();
  });
  if (!left()) return;
  if (performance.getEntriesByType('navigation')[0]?.type === 'back_forward') turnAway();
  else sessionStorage.removeItem('left');
})();
