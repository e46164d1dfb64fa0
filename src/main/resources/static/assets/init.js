// the address of the library carries a hash of its content, so the page says it
const library = document.querySelector('script[data-govuk]').dataset.govuk;
const { initAll } = await import(library);
initAll();

// on a phone the head of a table is out of sight: its cells name their columns themselves
for (const table of document.querySelectorAll('.govuk-table')) {
  const names = [...table.querySelectorAll('thead th')].map((head) =>
    head.querySelector('.govuk-visually-hidden') ? '' : head.textContent.trim());
  for (const row of table.querySelectorAll('tbody tr')) {
    [...row.cells].forEach((cell, column) => {
      if (column > 0 && names[column]) cell.dataset.label = names[column];
    });
  }
}
