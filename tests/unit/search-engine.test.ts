import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { catalogueOf, packWords, type Catalogue, type Page } from '../../src/features/search/catalogue.ts';
import { createEngine, search } from '../../src/features/search/engine.ts';
import { planQuestions } from '../../src/features/search/plan.ts';
import { kindBonus, likelyHit } from '../../src/features/search/rank.ts';
import { createSearcher, type World } from '../../src/features/search/searcher.ts';

const page = (
  path: string,
  kind: Page['kind'],
  title: string,
  aliases: string[] = [],
  more: Partial<Page> = {},
): Page => ({ id: path, path, kind, title, about: '', aliases, parts: [], filters: {}, ...more });
const CATALOGUE: Catalogue = {
  version: 1,
  pages: [
    page('/heel/', 'condition', 'Heel pain', ['Plantar fasciitis', "jogger's heel"]),
    page('/spot/', 'region', 'Pain here: heel', ['bottom of heel']),
    page('/press/', 'technique', 'Calf press with a ball', ['lacrosse ball calf']),
    page('/stretch/', 'technique', 'Calf stretch', []),
    page('/fasciitis/', 'glossary', 'Plantar fasciitis', []),
    page('/safety/', 'page', 'Safety', [], { parts: [['flag-clot', 'Possible blood clot'], 'Pregnancy'] }),
  ],
  words: packWords(['ankle', 'heal', 'runner', 'swollen']),
  misspellings: { fascitis: 'fasciitis' },
  suggestions: { planter: 'plantar' },
  synonyms: { 'golf ball': ['massage ball', 'ball'] },
};
const engine = createEngine(CATALOGUE);
const noText = () => Promise.resolve(new Map<string, number>());
const find = async (query: string, ask = noText, isLiteral = false) => search(query, engine, ask, isLiteral);
const paths = async (query: string) => (await find(query)).hits.map((hit) => hit.page.path);

describe('search', () => {
  it('finds a page by its title', async () => assert.equal((await paths('calf stretch'))[0], '/stretch/'));
  it('finds a page by an everyday name, and says which', async () => {
    const [first] = (await find('joggers heel')).hits;
    assert.deepEqual([first?.page.path, first?.alias], ['/heel/', "jogger's heel"]);
  });
  it('puts the condition before the word of the same name', async () =>
    assert.deepEqual((await paths('plantar fasciitis')).slice(0, 2), ['/heel/', '/fasciitis/']));
  it('finds a part of a page', async () => {
    const [first] = (await find('blood clot in my calf')).hits;
    assert.deepEqual([first?.page.path, first?.part], ['/safety/', 'flag-clot']);
  });
  it('finds a word while it is being typed', async () => assert.equal((await paths('calf stre'))[0], '/stretch/'));
  it('finds a page by a synonym', async () => assert.equal((await paths('golf ball'))[0], '/press/'));
  it('mends a misspelling and says so', async () =>
    assert.equal((await find('plantar fascitis')).corrected, 'plantar fasciitis'));
  it('searches for exactly what was typed when asked to', async () =>
    assert.equal((await find('plantar fascitis', noText, true)).corrected, undefined));
  it('offers another word, and finds pages by it meanwhile', async () => {
    const answer = await find('planter fasciitis');
    assert.deepEqual(
      [answer.suggestion, answer.corrected, answer.hits[0]?.page.path],
      ['plantar fasciitis', undefined, '/heel/'],
    );
  });
  it('finds a word that the site has with another ending', async () =>
    assert.equal((await paths('pregnant'))[0], '/safety/'));
  it('lets the text decide where names do not', async () => {
    const answer = await find('swollen ankle', () =>
      Promise.resolve(new Map(Object.entries({ '/stretch/': 3, '/press/': 1 }))),
    );
    assert.deepEqual(
      answer.hits.map((hit) => hit.page.path),
      ['/stretch/', '/press/'],
    );
  });
  it('still finds names when Pagefind fails, and says so', async () => {
    const answer = await find('calf', async () => Promise.reject(new Error('no wasm')));
    assert.deepEqual([answer.isPartial, answer.hits[0]?.page.title.startsWith('Calf')], [true, true]);
  });
  for (const hostile of [
    '',
    '   ',
    '<img src=x onerror=alert(1)>',
    '🦶🦶🦶',
    'שלום',
    'a'.repeat(9000),
    '"; drop table --',
    '__proto__ constructor',
    '\u0000\u202e',
    '%00%',
    '(((((',
    'NaN undefined null',
  ]) {
    it(`answers ${JSON.stringify(hostile.slice(0, 30))} without a fault`, async () =>
      assert.ok(Array.isArray((await find(hostile)).hits)));
  }
});

describe('planQuestions', () => {
  const plan = (words: string[], unknown: string[] = []) =>
    planQuestions(
      [{ words, weight: 1 }],
      (word) => !unknown.includes(word),
      () => 0.8,
    );
  it('asks for all words, then for each', () =>
    assert.deepEqual(plan(['calf', 'ball']), [
      { text: 'calf ball', weight: 1 },
      { text: 'calf', weight: 0.4 },
      { text: 'ball', weight: 0.4 },
    ]));
  it('asks once for a single word', () => assert.deepEqual(plan(['calf']), [{ text: 'calf', weight: 1 }]));
  it('leaves out words that stand nowhere', () =>
    assert.deepEqual(plan(['zzz', 'calf'], ['zzz']), [{ text: 'calf', weight: 1 }]));
  it('leaves out stop words', () => assert.deepEqual(plan(['the', 'calf'])[0], { text: 'calf', weight: 1 }));
  it('asks nothing where no word is known', () => assert.deepEqual(plan(['zzz'], ['zzz']), []));
});

describe('kindBonus', () => {
  const bonus = (query: string) => kindBonus(query.split(' '));
  it('favours places and conditions for pain', () => assert.ok(bonus('heel hurts').region > bonus('heel').region));
  it('favours techniques for things to do', () => assert.ok(bonus('calf massage').technique > bonus('calf').technique));
  it('favours words explained for a question of meaning', () =>
    assert.ok(bonus('what is iastm').glossary > bonus('iastm').glossary));
});

describe('likelyHit', () => {
  const hit = (kind: Page['kind'], score: number) => ({ page: page('/x/', kind, 'X'), score });
  it('is the first page when it is clearly ahead', () =>
    assert.equal(likelyHit([hit('condition', 1.5), hit('region', 1.2)])?.score, 1.5));
  it('is none when two are close', () =>
    assert.equal(likelyHit([hit('condition', 1.5), hit('region', 1.45)]), undefined));
  it('is none when little fits', () => assert.equal(likelyHit([hit('condition', 0.6), hit('region', 0.2)]), undefined));
  it('is never a technique', () => assert.equal(likelyHit([hit('technique', 1.5), hit('region', 0.2)]), undefined));
});

describe('createSearcher', () => {
  const respond =
    (body: unknown, status = 200) =>
    () =>
      Promise.resolve(new Response(JSON.stringify(body), { status }));
  const pagefind = {
    createInstance: () => ({
      init: () => Promise.resolve(undefined),
      search: () => Promise.resolve({ results: [{ id: 'en_/stretch/', score: 2 }] }),
    }),
  };
  const world = (changes: Partial<World>): World => ({
    fetch: respond(CATALOGUE),
    importModule: () => Promise.resolve(pagefind),
    isOnline: () => true,
    ...changes,
  });
  const reason = async (changes: Partial<World>) => {
    const outcome = await createSearcher('/pagefind/', world(changes)).search('calf', false);
    return outcome.ok ? 'ok' : outcome.reason;
  };

  it('fetches nothing before it is asked', async () => {
    let count = 0;
    const searcher = createSearcher(
      '/pagefind/',
      world({
        fetch: async (url) => (
          count++,
          respond(CATALOGUE)().then((response) => (assert.equal(url, '/pagefind/catalogue.json'), response))
        ),
      }),
    );
    assert.equal(count, 0);
    await searcher.search('calf', false);
    await searcher.search('heel', false);
    assert.equal(count, 1);
  });
  it('joins names and text', async () => {
    const outcome = await createSearcher('/pagefind/', world({})).search('calf', false);
    assert.equal(outcome.ok && outcome.answer.hits[0]?.page.path, '/stretch/');
  });
  it('says when the index is missing', async () => assert.equal(await reason({ fetch: respond({}, 404) }), 'missing'));
  it('says when the index cannot be read', async () =>
    assert.equal(await reason({ fetch: respond({ version: 9 }) }), 'broken'));
  it('says when the network is gone', async () =>
    assert.equal(
      await reason({ fetch: async () => Promise.reject(new TypeError('failed')), isOnline: () => false }),
      'offline',
    ));
  it('searches names only when Pagefind does not load, and tries again with a new address', async () => {
    const urls: string[] = [];
    const importModule = async (url: string) => (
      urls.push(url),
      urls.length === 1 ? Promise.reject(new Error('failed')) : pagefind
    );
    const searcher = createSearcher('/pagefind/', world({ importModule }));
    const first = await searcher.search('calf', false);
    const second = await searcher.search('calf', false);
    assert.deepEqual([first.ok && first.answer.isPartial, second.ok && second.answer.isPartial], [true, false]);
    assert.deepEqual(urls, ['/pagefind/pagefind.js', '/pagefind/pagefind.js?try=1']);
  });
  it('tries again after a failure', async () => {
    const answers = [respond({}, 500), respond(CATALOGUE)];
    const searcher = createSearcher(
      '/pagefind/',
      world({ fetch: async () => (answers.shift() ?? respond({}, 500))() }),
    );
    assert.equal((await searcher.search('calf', false)).ok, false);
    assert.equal((await searcher.search('calf', false)).ok, true);
  });
  it('reads its own test catalogue', () => assert.ok(catalogueOf(CATALOGUE)));
});
