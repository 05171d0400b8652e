/** Storybook makes a component of each page written in MDX. */
declare module '*.mdx' {
  const page: (props: object) => unknown;
  export default page;
}
