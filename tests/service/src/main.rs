//! `layak-service [ADDRESS | --self-test]`: `POST /assess` with a profile (TOML or JSON) answers with an assessment.

mod self_test;
mod server;

use std::error::Error;
use std::io::Write;

fn main() -> Result<(), Box<dyn Error>> {
    let argument = std::env::args().nth(1);
    if argument.as_deref() == Some("--self-test") {
        return self_test::run();
    }
    let server = server::Server::bind(argument.as_deref().unwrap_or("127.0.0.1:8080"))?;
    writeln!(std::io::stdout(), "listening on {}", server.address()?)?;
    server.serve();
    Ok(())
}
