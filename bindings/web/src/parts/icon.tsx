// The few pictures of the form, as outlines of their own; never the only carrier of a meaning.

const PATHS = {
  mark: "M12 2c3 3 3 7 0 10-3-3-3-7 0-10zM12 22c3-3 3-7 0-10-3 3-3 7 0 10zM2 12c3-3 7-3 10 0-3 3-7 3-10 0zM22 12c-3-3-7-3-10 0 3 3 7 3 10 0z",
  tanya: "M4 5h16v11H10l-5 4v-4H4zM9.500 9a2.500 2.500 0 1 1 3.500 2.300c-.7.3-1 .7-1 1.400M12 14v.1",
  isian: "M5 3h14v18H5zM8.500 8h7M8.500 12h7M8.500 16h4",
  hasil: "M4 20V10h4v10M10 20V4h4v16M16 20v-7h4v7M3 20h18",
  berkas: "M12 3v11m-4-4 4 4 4-4M4 15v5h16v-5",
  undo: "M8 5 4 9l4 4M4 9h9a6 6 0 0 1 0 12H8",
  redo: "m16 5 4 4-4 4m4-4h-9a6 6 0 0 0 0 12h5",
  words: "M4 5c3-1.500 6-1.500 8 0v15c-2-1.500-5-1.500-8 0zM20 5c-3-1.500-6-1.500-8 0v15c2-1.500 5-1.500 8 0z",
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`icon ${name}`} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
