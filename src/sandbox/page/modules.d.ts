declare module '*.css';
// The package's `main` is ESM without extensions, which neither Node nor every bundler resolves; this file is whole.
declare module 'adaptivecards/dist/adaptivecards.js' {
  export * from 'adaptivecards';
}
