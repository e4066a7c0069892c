export { ClaimTable } from './ClaimTable';
export { FilledPanel } from './panel/FilledPanel';
