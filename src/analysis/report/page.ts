import type { Analysis } from '../analysis.ts';
import type { Insight } from './insights.ts';
import type { PlotName } from './plots/film-plots.ts';
import { clock, escaped } from './plots/svg.ts';

const CSS = `
:root{color-scheme:light dark;--paper:#f4f2ec;--card:#fbfaf7;--ink:#1d1d1f;--soft:#66666c;--line:#dcd9d1;--one:#1f6f8b;--issue:#b3261e;--note:#9a5b00;--strength:#3c6e28}
@media (prefers-color-scheme:dark){:root{--paper:#101113;--card:#17181a;--ink:#ececec;--soft:#9a9aa0;--line:#303236;--one:#64b5cf;--issue:#f2766c;--note:#f0b35a;--strength:#93c47d}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:1040px;margin:0 auto;padding:32px 20px 64px}h1{font-size:1.7rem;line-height:1.2;margin:0 0 4px;overflow-wrap:anywhere}h2{font-size:1.1rem;margin:36px 0 12px}
.facts{color:var(--soft);margin:0 0 20px}.summary{font-size:1.08rem;max-width:68ch}
.card{background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:auto;margin:0 0 14px}.card svg{display:block;width:100%;min-width:560px;height:auto}
ul.insights{list-style:none;margin:0;padding:0}ul.insights li{padding:10px 14px;border-top:1px solid var(--line);border-left:4px solid var(--c)}ul.insights li:first-child{border-top:0}
.issue{--c:var(--issue)}.note{--c:var(--note)}.strength{--c:var(--strength)}.kind{color:var(--c);font-weight:600;margin-right:.5em}.advice{color:var(--soft);display:block}
table{border-collapse:collapse;width:100%;font-size:.93rem}th,td{text-align:left;padding:7px 12px;border-top:1px solid var(--line);vertical-align:top;font-variant-numeric:tabular-nums}thead th{border-top:0;color:var(--soft);font-weight:600}
.swatches{display:flex;width:96px;height:14px;border-radius:3px;overflow:hidden}.swatches i{display:block;height:100%}
footer{color:var(--soft);font-size:.87rem;margin-top:40px}
@media (max-width:640px){main{padding:20px 12px 48px}th:nth-child(n+6),td:nth-child(n+6){display:none}}
`;

/** The report as one page that needs nothing else: no script, no address, both looks. */
export function pageOf(analysis: Analysis, plots: Partial<Record<PlotName, string>>): string {
  const { file, made, insights, quality, summary } = analysis;
  const drawn = Object.values(plots).map((plot) => `<div class="card">${plot}</div>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escaped(file.name)}: analysis</title>
<style>${CSS}</style>
</head>
<body>
<main>
<h1>${escaped(file.name)}</h1>
<p class="facts">${escaped(facts(analysis))}</p>
<p class="summary">${escaped(summary)}</p>
${quality.technical === null ? '' : `<h2>Technical quality: ${quality.technical} of 100</h2><div class="card"><table><tbody>${quality.parts.map(qualityRow).join('')}</tbody></table></div>`}
${drawn.length === 0 ? '' : `<h2>Over time</h2>${drawn.join('\n')}`}
${insights.length === 0 ? '' : `<h2>What stands out</h2><div class="card"><ul class="insights">${grouped(insights).map(insightItem).join('')}</ul></div>`}
${shotTable(analysis)}
<footer>${escaped(`${made.approximate ? 'Approximate: frames were left out. ' : ''}${made.complete ? '' : 'Stopped on the way. '}${made.frames} frames looked at, ${made.width} x ${made.height} pixels each.`)} SHA-256 ${file.hash}</footer>
</main>
</body>
</html>
`;
}

function facts({ file }: Analysis): string {
  const { picture, sound } = file;
  return [
    clock(file.seconds),
    picture === null
      ? ''
      : `${picture.width} x ${picture.height}, ${Math.round(picture.frameRate * 1000) / 1000} frames a second, ${picture.codec}`,
    sound === null
      ? 'no sound'
      : `${sound.codec}, ${sound.channels === 1 ? 'mono' : sound.channels === 2 ? 'stereo' : `${sound.channels} channels`}, ${sound.sampleRate} Hz`,
    `${(file.bytes / 1e6).toFixed(1)} MB`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

const qualityRow = ({ name, score, weight, why }: Analysis['quality']['parts'][number]): string =>
  `<tr><th scope="row">${name}</th><td>${score === null ? 'not measured' : score}</td><td>counts ${weight}</td><td>${escaped(why)}</td></tr>`;

/** What is said again of other places is said once, with all of them. */
const grouped = (insights: readonly Insight[]): readonly (readonly Insight[])[] => [
  ...Map.groupBy(insights, ({ kind, code }) => `${kind} ${code}`).values(),
];

function insightItem([first, ...others]: readonly Insight[]): string {
  if (first === undefined) return '';
  const { kind, sentence, advice } = first;
  const places = others.flatMap(({ at }) => (at === null ? [] : [clock(at.start)]));
  const also = places.length === 0 ? '' : ` The same at ${places.join(', ')}.`;
  return `<li class="${kind}"><span class="kind">${kind}</span>${escaped(sentence + also)}${advice === '' ? '' : `<span class="advice">${escaped(advice)}</span>`}</li>`;
}

function shotTable({ shots, camera, composition }: Analysis): string {
  if (shots === null) return '';
  const rows = shots.shots.map(({ startSeconds, endSeconds, transitionIn }, index) => {
    const boundary = transitionIn === undefined ? undefined : shots.boundaries[transitionIn];
    const colours = composition?.shots[index]?.swatches ?? [];
    const cells = [
      String(index + 1),
      clock(startSeconds),
      `${(endSeconds - startSeconds).toFixed(2)} s`,
      boundary === undefined ? '' : boundary.kind.replace('-', ' '),
      camera?.shots[index]?.sentence ?? '',
    ];
    const swatches = colours.map(
      ({ colour, share }) => `<i style="background:${colour};width:${(share * 100).toFixed(1)}%"></i>`,
    );
    return `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}<td><span class="swatches">${swatches.join('')}</span></td></tr>`;
  });
  return `<h2>Shots</h2><div class="card"><table><thead><tr><th>Shot</th><th>From</th><th>Length</th><th>Comes in by</th><th>Camera</th><th>Colours</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}
