// Made by `cargo xtask gen` from rules/. Do not edit.
&[
]
