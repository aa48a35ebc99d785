//! The browser's door: JSON text in, JSON text out. Nothing is decided here; `index.js` parses and throws.

#[cfg(feature = "page")]
mod page;
#[cfg(all(feature = "tools", not(feature = "page")))]
mod tools;
