// the address of the library carries a hash of its content, so the page says it
const library = document.querySelector('script[data-govuk]').dataset.govuk;
const { initAll } = await import(library);
initAll();
