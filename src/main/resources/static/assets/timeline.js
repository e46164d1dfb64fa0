// Draws the rows of a table as bars on one axis of time: milestones and what they wait for, deadlines
// with the dates they had before, decisions, and the day looked from. Without this script the table says it all.
const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
const font = '"Helvetica Neue", Helvetica, Arial, sans-serif';
const marks = {
  MILESTONE: { name: 'Milestone', symbol: 'circle', color: '#17453b' },
  DEADLINE: { name: "Commissioner's deadline", symbol: 'diamond', color: '#b3261e' },
  DECISION: { name: 'Decision', symbol: 'triangle', color: '#8a5a00' },
};

function read(table) {
  return [...table.tBodies[0].rows].map((row, at) => ({
    ...row.dataset,
    at,
    says: row.cells[0].textContent.trim(),
    begins: row.cells[1].textContent.trim(),
    earlier: (row.dataset.earlier || '').split(' ').filter(Boolean),
    after: (row.dataset.after || '').split(' ').filter(Boolean),
  }));
}

// A bar from where a thing begins to its date, cut off at the edges of the picture.
function bar({ coordSys }, api) {
  const [from, y] = api.coord([api.value(0), api.value(2)]);
  const [to] = api.coord([api.value(1), api.value(2)]);
  const height = Math.min(12, api.size([0, 1])[1] * 0.5);
  const shape = window.echarts.graphic.clipRectByRect(
    { x: from, y: y - height / 2, width: Math.max(to - from, 1), height },
    coordSys,
  );
  return shape && { type: 'rect', shape, style: { fill: api.visual('color'), opacity: 0.35 } };
}

function series(rows, { today, todayIs }) {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const kinds = Object.entries(marks).map(([kind, mark]) => ({
    name: mark.name,
    type: 'scatter',
    symbol: mark.symbol,
    symbolSize: 15,
    itemStyle: { color: mark.color },
    data: rows.filter((row) => row.kind === kind).map((row) => [row.date, row.at]),
  }));
  const bars = Object.entries(marks).map(([kind, mark]) => ({
    name: mark.name,
    type: 'custom',
    renderItem: bar,
    encode: { x: [0, 1], y: 2 },
    itemStyle: { color: mark.color },
    data: rows.filter((row) => row.kind === kind).map((row) => [row.from, row.date, row.at]),
  }));
  const earlier = {
    name: 'Earlier date',
    type: 'scatter',
    symbolSize: 13,
    itemStyle: { color: '#ffffff', borderColor: '#52605c', borderWidth: 2 },
    data: rows.flatMap((row) => row.earlier.map((date) => ({
      value: [date, row.at],
      symbol: marks[row.kind].symbol,
    }))),
  };
  const waits = rows.flatMap((row) => row.after.filter((key) => byKey.has(key)).map((key) => ({
    type: 'line',
    data: [[byKey.get(key).date, byKey.get(key).at], [row.from, row.at]],
    showSymbol: false,
    silent: true,
    lineStyle: { color: '#52605c', width: 1.5, type: 'dotted' },
    tooltip: { show: false },
  })));
  kinds[0].markLine = {
    symbol: 'none',
    silent: true,
    lineStyle: { color: '#16211e', type: 'solid' },
    label: { formatter: todayIs, position: 'start' },
    data: [{ xAxis: today }],
  };
  return [...bars, ...waits, ...kinds, earlier];
}

function draw(place) {
  const rows = read(document.getElementById(place.dataset.timelineOf));
  place.classList.add('cg-chart--drawn');
  place.style.height = `${Math.max(260, rows.length * 26 + 110)}px`;
  const chart = window.echarts.init(place, null, { renderer: 'canvas' });
  const narrow = () => place.clientWidth < 560;
  const layout = () => ({
    grid: { left: 8, right: 24, top: 24, bottom: narrow() ? 84 : 44, containLabel: true },
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map((row) => row.title),
      axisLabel: { width: narrow() ? 90 : 260, overflow: 'truncate' },
    },
  });
  chart.setOption({
    animation: !still,
    textStyle: { fontFamily: font, fontSize: 14, color: '#16211e' },
    aria: { enabled: true, label: { description: place.dataset.label } },
    tooltip: {
      renderMode: 'richText',
      confine: true,
      formatter: ({ value }) => {
        const row = rows[value.at(-1)];
        const when = row.begins === row.says ? row.says : `${row.begins} to ${row.says}`;
        return `${row.title}, ${row.state}\n${when}`;
      },
    },
    legend: { bottom: 0, itemGap: 20, data: [...Object.values(marks).map((m) => m.name), 'Earlier date'] },
    xAxis: { type: 'time', axisLabel: { hideOverlap: true } },
    ...layout(),
    series: series(rows, place.dataset),
  });
  new ResizeObserver(() => {
    chart.resize();
    chart.setOption(layout());
  }).observe(place);
}

for (const place of document.querySelectorAll('[data-timeline-of]')) draw(place);
