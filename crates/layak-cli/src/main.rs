//! The command line of Layak.

#[cfg_attr(not(test), expect(dead_code, reason = "the subcommands that show diagnostics come later"))]
mod render;

fn main() {}
