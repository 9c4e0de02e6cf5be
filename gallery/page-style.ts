/** The page's looks: light and dark, from a telephone to a wide screen. */
export const STYLE = `
:root{--paper:#f6f3ec;--card:#fffdf8;--ink:#26231f;--faint:#6a645b;--line:#ddd5c7;--accent:#a8432b}
@media (prefers-color-scheme:dark){:root{--paper:#17161a;--card:#222127;--ink:#f1ede4;--faint:#aaa396;--line:#3a3840;--accent:#f0936f}}
*{box-sizing:border-box}
html{scroll-padding-top:4rem;scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.45 system-ui,sans-serif}
a{color:var(--accent)}
header{padding:1rem clamp(.75rem,3vw,2.5rem) 0}
h1{margin:0;font-size:1.75rem}
header p{margin:.25rem 0;color:var(--faint)}
nav a{display:inline-block;padding:.5rem .9rem .5rem 0;font-weight:600}
body>header>nav{display:flex;flex-wrap:wrap}
.keys{font-size:.875rem}
@media (hover:none){.keys{display:none}}
kbd{border:1px solid var(--line);border-radius:4px;padding:0 .35em;font:inherit;font-size:.8125rem;background:var(--card)}
fieldset{border:0;padding:0;margin:.25rem 0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
legend{float:left;margin-right:1rem;color:var(--faint)}
main{padding:0 clamp(.75rem,3vw,2.5rem) 4rem}
h2{font-size:1.5rem;margin:2rem 0 .25rem;padding:.35rem 0;position:sticky;top:0;background:var(--paper);z-index:1;border-bottom:1px solid var(--line)}
h3{font-size:1.15rem;margin:1.5rem 0 .25rem}
h4{font-size:.9375rem;margin:.9rem 0 .3rem;font-weight:600}
small{color:var(--faint);font-weight:400;font-size:.8125rem}
.contents{columns:16rem;padding-left:1.1rem;margin:.5rem 0;font-size:.9375rem}
.row{content-visibility:auto;contain-intrinsic-size:auto 12rem;border-radius:6px;outline:none}
.row.here{box-shadow:0 0 0 2px var(--accent);padding:0 .4rem .4rem}
.tiles{display:grid;gap:.6rem;grid-template-columns:repeat(var(--columns),minmax(0,1fr))}
@media (max-width:1100px){.tiles{grid-template-columns:repeat(var(--fewer),minmax(0,1fr))}}
@media (max-width:560px){.tiles{grid-template-columns:repeat(2,minmax(0,1fr));gap:.4rem}}
figure{margin:0;min-width:0}
figure button{display:block;width:100%;padding:0;border:0;background:var(--line);cursor:zoom-in;border-radius:4px;overflow:hidden}
figure button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
img{display:block;width:100%;aspect-ratio:16/9;object-fit:cover}
figcaption{font-size:.8125rem;color:var(--faint);padding:.15rem .1rem;overflow-wrap:anywhere}
dialog{border:0;padding:0;background:none;max-width:96vw;width:min(96vw,170vh)}
dialog::backdrop{background:#000c}
dialog img{border-radius:6px}
dialog figcaption{color:#fff;font-size:1rem;padding:.5rem 0}
[hidden]{display:none!important}
table{border-collapse:collapse;width:100%}
td,th{padding:.35rem .6rem;text-align:left;border-bottom:1px solid var(--line);font-variant-numeric:tabular-nums}
`
  .trim()
  .replaceAll('\n', '');

/** Rows by key, pictures enlarged, looks chosen. */
export const SCRIPT = `
const rows=()=>[...document.querySelectorAll('.row')].filter(r=>r.offsetParent!==null);
const dialog=document.querySelector('dialog');
let here,shown;
const go=row=>{if(!row)return;here?.classList.remove('here');here=row;row.classList.add('here');row.scrollIntoView({block:'center'});row.querySelector('button')?.focus({preventScroll:true})};
const enlarge=button=>{if(!button)return;shown=button;const img=button.querySelector('img');dialog.querySelector('img').src=img.src;dialog.querySelector('img').alt=img.alt;dialog.querySelector('figcaption').textContent=img.alt;if(!dialog.open)dialog.showModal()};
const beside=step=>{const all=[...document.querySelectorAll('main figure button')].filter(b=>b.offsetParent!==null);return all[all.indexOf(shown)+step]};
document.addEventListener('click',event=>{const button=event.target.closest('main figure button');if(button)enlarge(button);else if(event.target.closest('dialog'))dialog.close()});
dialog.addEventListener('close',()=>shown?.focus());
document.addEventListener('keydown',event=>{
if(event.ctrlKey||event.metaKey||event.altKey)return;
if(dialog.open){if(event.key==='ArrowRight')enlarge(beside(1));if(event.key==='ArrowLeft')enlarge(beside(-1));return}
if(event.key!=='j'&&event.key!=='k')return;
const all=rows();const at=here?all.indexOf(here):all.findIndex(r=>r.getBoundingClientRect().top>60)-(event.key==='j'?1:0);
go(all[Math.max(0,at+(event.key==='j'?1:-1))])});
document.addEventListener('change',event=>{if(event.target.name!=='look')return;for(const one of document.querySelectorAll('[data-look]'))one.hidden=event.target.value!==''&&one.dataset.look!==event.target.value});
`
  .trim()
  .replaceAll('\n', '');
