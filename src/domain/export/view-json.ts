import { kindOf, type Disagreement } from '../findings/disagreement';
import type { Source } from '../record/record';
import { claimRecord, convertedOf, endsOf, type UsedRate } from './claim-record';
import type { Taken } from './taken';

/** Of the form of this file. It grows by fields; a field that changes its meaning makes a new one. */
const FORMAT = 'on-the-record/view/1';

/** Everything taken, as one value for JSON. */
export function viewRecord(taken: Taken) {
  const { dataset, words } = taken;
  return {
    format: FORMAT,
    title: taken.title,
    link: taken.link,
    record: words.say(dataset.vocabulary.title),
    edition: taken.edition,
    asof: taken.asof,
    view: taken.choices,
    ...claimsOf(taken),
    beside: taken.beside === undefined ? null : besideOf(taken.beside),
  };
}

/** What is taken of the record beside, in the same form. */
function besideOf(taken: Taken) {
  const { vocabulary } = taken.dataset;
  return {
    record: taken.words.say(vocabulary.title),
    edition: vocabulary.edition,
    ...claimsOf(taken),
  };
}

function claimsOf(taken: Taken) {
  const { claims } = taken;
  return {
    count: claims.length,
    claims: claims.map((claim) => claimRecord(taken, claim)),
    derived: taken.derived.map(({ measure, from, to, printed, possible }) => ({
      measure,
      from,
      to,
      growth: endsOf(printed),
      possible: endsOf(possible),
    })),
    sources: taken.sources.map((source) => sourceRecord(source, taken)),
    conflicts: disagreementsOf(taken, taken.conflicts),
    otherDisagreements: disagreementsOf(taken, taken.others),
    verdicts: verdictsOf(taken),
    rates: ratesUsed(taken),
  };
}

function sourceRecord(source: Source, { words }: Taken) {
  const { id, corpus, title, publisher, author, language, url, relays, weak } = source;
  const { earliest, latest, basis } = source.public;
  return {
    id,
    corpus,
    title,
    publisher,
    author,
    language,
    url,
    public: { from: earliest, to: latest, known: words.say(basis) },
    relays,
    weak,
    note: source.note === null ? null : words.say(source.note),
    link: words.entryLink('sources', id),
  };
}

function disagreementsOf({ dataset, words }: Taken, disagreements: readonly Disagreement[]) {
  return disagreements.map((disagreement) => {
    const { key, type, claims, pairs } = disagreement;
    const assessment = dataset.assessmentByKey.get(key);
    return {
      id: assessment?.id ?? null,
      key,
      kind: kindOf(disagreement),
      type,
      claims: claims.map(({ id }) => id),
      pairs,
      title: assessment === undefined ? null : words.say(assessment.title),
      reasons: assessment?.reasons ?? [],
      note: assessment === undefined ? null : words.say(assessment.note),
      evidence: assessment?.evidence ?? [],
      link: assessment === undefined ? null : words.entryLink('conflicts', assessment.id),
    };
  });
}

function verdictsOf({ judgements, words }: Taken) {
  return judgements.map(({ promise, target, verdict, by, because, otherBasis, note }) => ({
    claim: target.id,
    promise: promise.first.id,
    told: promise.claims.map(({ id }) => id),
    revisions: promise.revisions.map(({ id }) => id),
    forecast: target.forecast,
    verdict,
    by,
    because: because.map(({ id }) => id),
    otherBasis,
    note: note === null ? null : words.say(note),
  }));
}

/** The rates at which the amounts taken were converted, each once, oldest first. */
function ratesUsed(taken: Taken): readonly UsedRate[] {
  const rates = new Map<string, UsedRate>();
  for (const claim of taken.claims) {
    const at = convertedOf(taken, claim)?.at ?? null;
    if (at !== null) rates.set(`${at.month ?? at.year} ${at.of} ${at.per}`, at);
  }
  return [...rates.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, rate]) => rate);
}
