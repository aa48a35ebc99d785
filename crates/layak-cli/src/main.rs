//! The command line of Layak.

#[expect(dead_code, reason = "the subcommands that show diagnostics come later")]
mod render;

fn main() {}
