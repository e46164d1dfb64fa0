// Draws beside a table what the table says: its rows are the categories, its marked columns the
// series. Without this script nothing is lost but the picture.
const colours = ['#e8b86a', '#8cc3b0', '#17453b'];
const font = '"Helvetica Neue", Helvetica, Arial, sans-serif';
const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;

// A row that has a date stands at that date, not merely after the one before it. Where the cell
// holds no number there is no point, and the line goes on to the next one.
function points(rows, column) {
  return rows.flatMap((row) => {
    const cell = row.cells[column];
    const value = Number(cell.dataset.value ?? cell.textContent);
    if (!row.dataset.date) return Number.isNaN(value) ? null : value;
    return Number.isNaN(value) ? [] : [[row.dataset.date, value]];
  });
}

function read(table) {
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...table.tBodies[0].rows];
  return {
    dated: rows.length > 0 && rows.every((row) => row.dataset.date),
    categories: rows.map((row) => row.cells[0].textContent.trim()),
    series: heads.flatMap((head, column) => head.dataset.series ? [{
      name: head.textContent.trim(),
      type: head.dataset.series,
      data: points(rows, column),
    }] : []),
  };
}

// Where the place is narrow the legend takes two lines.
function layout(place) {
  const bottom = place.clientWidth < 480 ? 84 : 44;
  return { grid: { left: 8, right: 16, top: 16, bottom, containLabel: true } };
}

function draw(place) {
  const { dated, categories, series } = read(document.getElementById(place.dataset.chartOf));
  place.classList.add('cg-chart--drawn');
  const chart = window.echarts.init(place, null, { renderer: 'canvas' });
  chart.setOption({
    animation: !still,
    color: colours,
    textStyle: { fontFamily: font, fontSize: 14, color: '#16211e' },
    aria: { enabled: true, label: { description: place.dataset.label }, decal: { show: true } },
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
    legend: { bottom: 0, itemGap: 24 },
    ...layout(place),
    xAxis: dated
      ? { type: 'time', axisLabel: { hideOverlap: true } }
      : { type: 'category', data: categories, axisLabel: { hideOverlap: true } },
    yAxis: dated ? { type: 'value', scale: true } : { type: 'value', minInterval: 1 },
    series: series.map((one) => one.type === 'line'
      ? { ...one, lineStyle: { width: 3 }, symbolSize: 9, areaStyle: { opacity: 0.08 } }
      : { ...one, barMaxWidth: 22 }),
  });
  new ResizeObserver(() => {
    chart.resize();
    chart.setOption(layout(place));
  }).observe(place);
}

for (const place of document.querySelectorAll('[data-chart-of]')) draw(place);
