import type { LinkIssue } from '@/view/view-state';
import { enHeadlines } from './en-headlines';
import type { Messages } from './messages';
import { claimsEn } from './topics/claims-en';
import { conflictsEn } from './topics/conflicts-en';
import { lanesEn } from './topics/lanes-en';
import { targetsEn } from './topics/targets-en';
import { filtersEn } from './topics/filters-en';
import { knownOnEn } from './topics/known-on-en';
import { sourcesEn } from './topics/sources-en';
import { storyEn } from './topics/story-en';
import { searchEn } from './topics/search-en';
import { shareEn } from './topics/share-en';
import { editionsEn } from './topics/editions-en';
import { takeAwayEn } from './topics/take-away-en';
import { reportsEn } from './topics/reports-en';
import { picturesEn } from './topics/pictures-en';
import { either, inSentence, list, numbered, stretch } from './en-words';

function sayIssue(issue: LinkIssue): string {
  const asked = issue.asked === '' ? 'nothing' : `“${issue.asked}”`;
  const what = issue.key === 'path' ? 'The page asked for' : `The part “${issue.key}” of this link`;
  const shown = issue.shown === '' ? 'It is left out here.' : `Shown here: ${issue.shown}.`;
  switch (issue.reason) {
    case 'unknown-path':
      return `There is no page ${asked}.`;
    case 'unknown-id':
      return `${what} names ${asked}, which is not on record. ${shown}`;
    case 'unknown-key-value':
      return `${what} says ${asked}, which it cannot be${issue.known === undefined ? '' : ` (known: ${list(issue.known)})`}. ${shown}`;
    case 'malformed':
      return `${what} says ${asked}, which could not be read. ${shown}`;
    case 'clamped':
      return `${what} asks for ${asked}, beyond what is on record. ${shown}`;
    case 'cut-off':
      return `${what} seems cut off after ${asked}. ${shown}`;
    case 'not-together':
      return `${what} says ${asked}, which does not go together with the rest of it. ${shown}`;
    case 'not-translated':
      return `This link asks for the language ${asked}, in which these pages are not written yet. Shown here: ${issue.shown}.`;
    case 'unknown-key':
      return `This link says ${asked}, which has no meaning here. Perhaps “${issue.key}” was meant. It is left out here.`;
    case 'newer-version':
      return `This link is of a newer version (${issue.asked}) than this page knows. It was read as far as it goes.`;
  }
}

export const en: Messages = {
  headlines: enHeadlines,
  claims: claimsEn,
  conflicts: conflictsEn,
  lanes: lanesEn,
  targets: targetsEn,
  knownOn: knownOnEn,
  sources: sourcesEn,
  story: storyEn,
  search: searchEn,
  share: shareEn,
  editions: editionsEn,
  takeAway: takeAwayEn,
  pictures: picturesEn,
  app: {
    tagline:
      'What was sold, earned, promised and opened, each figure as someone stated it, with its source',
    skip: 'Skip to the content',
    openOwn: 'Open a record of your own',
    numbers: 'Check the numbers of a text',
    overview: 'Overview',
    pages: 'Pages',
    tools: 'Page tools',
    lists: { targets: 'Promises', conflicts: 'Conflicts', claims: 'Claims', sources: 'Sources' },
    copyPanelLink: (panel) => `Copy link to ${panel}`,
    copyClaimLink: 'Copy link',
    copied: 'Link copied',
    copyFailed: 'The browser did not allow copying. Select the link and copy it by hand:',
    scheme: 'Colour scheme',
    slash: 'The key / leads to the search',
    schemes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    close: 'Close',
  },
  filters: filtersEn,
  shown: {
    loading: 'Loading the record …',
    incomplete: (themes) => `Without ${themes}, which could not be loaded.`,
    beside: (name) => `beside ${name}`,
  },
  empty: {
    title: 'Nothing found',
    none: 'No claim passes all filters.',
    panels: (panels, names) =>
      `Nothing on ${either(panels.map(inSentence))} ${names.length === 0 ? 'passes the filters' : `for ${list(names)}`}.`,
    panelsYet: (panels) => `Nothing known yet on ${either(panels.map(inSentence))}.`,
    loosen: (filter, count) =>
      `${filter === 'q' ? 'Without the words' : `All ${filter}`} (${numbered(count, 'claim', 'claims')})`,
    clearAll: 'Clear all filters',
    themeOff: (theme) => `${theme} is left out by the filter on themes.`,
    showTheme: (theme) => `Show ${theme}`,
  },
  panel: {
    tabs: { chart: 'Chart', table: 'Table' },
    switch: (panel) => `${panel}: chart or table`,
    enlarge: (panel) => `Open ${panel} as a page`,
    sources: (count) => numbered(count, 'source', 'sources'),
    targets: (count) => numbered(count, 'goal', 'goals'),
    conflictMark: 'in conflict',
    countedMark: 'counted otherwise',
    openCounted: (figure) => `Counted otherwise: what others count beside ${figure}`,
    openConflict: (figure) => `In conflict: what contradicts ${figure}`,
    chartHelp: (marks) =>
      `${numbered(marks, 'mark', 'marks')}. ${marks === 1 ? '' : 'Arrow keys move between marks, '}Enter opens the claim.`,
    more: (count) => `+ ${count} more`,
    claims: 'Claims',
    notPublished: 'no figure',
    noGoal: 'no goal',
    goal: (figure) => (figure === '' ? 'goal' : `goal ${figure}`),
    alsoSaidOn: (count, year) => `${numbered(count, 'other claim', 'other claims')}, ${year}`,
    lens: {
      measure: 'Measure',
      measures: {
        value: 'Figures',
        yoy: 'Growth',
        cagr: 'Average growth (CAGR)',
        index: 'Index',
      },
      more: 'More',
      moreOf: (chosen) => (chosen === null ? 'More ways to see the figures' : `Seen as: ${chosen}`),
      scale: 'Scale',
      scales: { linear: 'Linear', log: 'Log' },
      cur: 'Currency',
      asPrinted: 'As printed',
    },
    legend: {
      added: 'added from elsewhere',
      outcome: 'reported',
      interim: 'part of the year',
      bound: 'at least',
      target: 'goal',
      estimate: 'estimate by others',
    },
  },
  rates: {
    through: (rate, currency) => `${rate}, by way of ${currency}`,
  },
  growth: {
    measures: { yoy: 'Growth', cagr: 'Average growth a year', index: 'Index, first year 100' },
    measured: (measure, figure, from, to) => `${measure}: ${figure}, ${from} to ${to}`,
    between: (growth, from, to) => `${growth} from ${from} to ${to}`,
    subtitles: {
      yoy: 'Growth on the year before, in per cent; none where two years do not count the same thing',
      cagr: 'Average growth a year, in per cent, from the first to the last figure that count the same thing',
      index: 'The first figure of those that count the same thing is 100',
    },
    rounding: (from, to) => `computed from both figures; ${stretch(from, to)} with their rounding`,
    roundingLow: (from) => `computed from both figures; at least ${from} with their rounding`,
    roundingHigh: (to) => `computed from both figures; at most ${to} with their rounding`,
  },
  table: {
    columns: {
      date: 'Stated',
      period: 'About',
      claim: 'Claim',
      value: 'Figure',
      kind: 'Kind',
      theme: 'Theme',
      source: 'Source',
    },
    caption: (count) => numbered(count, 'claim', 'claims'),
    all: (count) => (count === 1 ? 'The one claim' : `All ${count} claims`),
    next: (count, total) => `Show ${count} more of ${total}`,
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    title: 'All claims shown',
  },
  claim: {
    drawer: 'Claim',
    statedBy: 'Stated by',
    via: (chain) => `via ${chain}`,
    when: 'When',
    publicAt: (days) => `public ${days}`,
    sometimeIn: (period) => `some time in ${period}`,
    publicBetween: (from, to) => (from === to ? from : `between ${from} and ${to}`),
    source: 'Source',
    place: (language, paragraph) =>
      paragraph === null ? `in ${language}` : `in ${language}, paragraph ${paragraph}`,
    counts: 'What is counted',
    derived: 'Worked out',
    disagrees: 'Disagrees with',
    openSource: 'Open source',
    previous: 'Previous claim here',
    next: 'Next claim here',
    step: (at, count) => `${at} of ${count}`,
  },
  kinds: {
    outcome: 'outcome',
    interim: 'interim figure',
    target: 'goal',
    estimate: 'estimate',
    plan: 'plan',
    statement: 'statement',
  },
  kindsPlural: {
    outcome: 'Outcomes',
    interim: 'Interim figures',
    target: 'Goals',
    estimate: 'Estimates',
    plan: 'Plans',
    statement: 'Statements',
  },
  scales: { one: '', thousand: 'k', million: 'M', billion: 'bn' },
  scaleWords: { one: '', thousand: 'thousand', million: 'million', billion: 'billion' },
  figure: {
    moreThan: (figure) => `> ${figure}`,
    atLeast: (figure) => `≥ ${figure}`,
    lessThan: (figure) => `< ${figure}`,
    atMost: (figure) => `≤ ${figure}`,
    about: (figure) => `≈ ${figure}`,
    range: (from, to) => (from === to ? from : `${from}–${to}`),
    topRank: (to) => `top ${to}`,
    rank: (rank) => `no. ${rank}`,
    ranks: (from, to) => `no. ${from} to ${to}`,
    times: (figure) => `×${figure}`,
  },
  period: {
    half: (half, year) => `${half === 1 ? 'first' : 'second'} half of ${year}`,
    halfShort: (half) => `H${half}`,
    quarterShort: (quarter) => `Q${quarter}`,
    upTo: (end) => `by ${end}`,
    yearShort: (year) => `’${String(year).slice(-2)}`,
    quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
    span: stretch,
  },
  errors: {
    timeline: (name) => `${name} could not be loaded`,
    reference:
      'The sources of the record could not be loaded, and no claim can be shown without its source.',
    othersStand: 'The other panels stand.',
    kept: 'What stands below is as it was written when the site was built. It can be read; what you choose does not reach it.',
    retry: 'Try again',
    problems: 'What is wrong',
    network: (file) => `${file} did not arrive: the network or the server did not answer.`,
    status: (file, status) => `${file} did not arrive: the server answered with status ${status}.`,
    late: (name) =>
      `“${name}” could not be loaded. Load the page again: nothing you chose is lost.`,
    script: (name) => `${name} met an error of ours and could not be drawn`,
    page: 'This page met an error of ours. Nothing you chose is lost: it is in the address.',
    reload: 'Reload the page',
    refused:
      'The browser refuses to write the address. Use “Copy link to this view” to share what you see.',
  },
  reports: reportsEn,
  notices: {
    title: 'Not all of this link could be honoured',
    issue: sayIssue,
    copyNearest: 'Copy the link to what is shown',
    dismiss: 'Dismiss',
  },
  notFound: {
    title: 'No such page',
    thisAddress: 'this address',
    said: (path) => `There is nothing at ${path}.`,
    nearest: 'Nearest to it:',
    pages: 'All pages:',
  },
  foot: {
    what: (company) =>
      `A record of what was said about ${company}’s growth. Each mark is a claim: someone said it, on a day, in a text, and it opens to those words.`,
    sources: ({ sources, one, many }) =>
      sources === 1 ? `From this ${one}:` : `From these ${many}:`,
    allSources: ({ sources, one, many }) =>
      `From ${numbered(sources ?? 0, one, many)}: all sources`,
    added: (pages) =>
      `and ${numbered(pages, 'page', 'pages')} added from elsewhere, marked as such: all sources`,
    edition: (day) => `Edition of ${day}.`,
    independent: (company) =>
      `Independent work. It has nothing to do with ${company}, and the company has not seen or approved it.`,
  },
  languages: {
    en: 'English',
    fr: 'French',
    nl: 'Dutch',
    de: 'German',
    zh: 'Chinese',
    pt: 'Portuguese',
  },
};
