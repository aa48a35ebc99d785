//! The service: one engine, built once, shared by eight threads.

use layak::wire::Answer;
use layak::{Date, Engine, Rules};
use std::error::Error;
use std::io::Read as _;
use std::net::SocketAddr;
use std::sync::Arc;
use tiny_http::{Header, Method, Request, Response};

/// Threads that answer.
pub const THREADS: usize = 8;
/// Profiles are small; what is larger is no profile.
const LARGEST_BODY: u64 = 1 << 20;

/// A bound address and an engine.
pub struct Server {
    http: Arc<tiny_http::Server>,
    engine: Engine,
    as_of: Date,
}

impl Server {
    /// Loads the rules and takes the address.
    pub fn bind(address: &str) -> Result<Self, Box<dyn Error>> {
        let engine = Rules::builtin()?.programme("gpei-jatim")?;
        let http = tiny_http::Server::http(address).map_err(|error| error.to_string())?;
        Ok(Self { http: Arc::new(http), engine, as_of: "2026-11-21".parse()? })
    }

    /// Where it listens.
    pub fn address(&self) -> Result<SocketAddr, Box<dyn Error>> {
        self.http.server_addr().to_ip().ok_or_else(|| "no IP address".into())
    }

    /// A handle that ends `serve` from another thread, once per serving thread.
    pub fn stopper(&self) -> Arc<tiny_http::Server> {
        Arc::clone(&self.http)
    }

    /// Answers until stopped. Cloning the engine is cheap: the compiled rules are shared.
    pub fn serve(self) {
        std::thread::scope(|scope| {
            for _ in 0..THREADS {
                let (http, engine, as_of) = (Arc::clone(&self.http), self.engine.clone(), self.as_of);
                scope.spawn(move || {
                    while let Ok(request) = http.recv() {
                        answer(request, &engine, as_of);
                    }
                });
            }
        });
    }
}

fn answer(mut request: Request, engine: &Engine, as_of: Date) {
    let (status, body) = if *request.method() == Method::Post && request.url() == "/assess" {
        let mut text = String::new();
        match request.as_reader().take(LARGEST_BODY).read_to_string(&mut text) {
            Ok(_) => assess(engine, &text, as_of),
            Err(_) => (400, r#"{"error":"the body is no UTF-8 text"}"#.to_owned()),
        }
    } else {
        (404, r#"{"error":"POST a profile to /assess"}"#.to_owned())
    };
    let mut response = Response::from_string(body).with_status_code(status);
    if let Ok(json) = Header::from_bytes("Content-Type", "application/json") {
        response.add_header(json);
    }
    // The client may be gone; there is nobody left to tell.
    let _ = request.respond(response);
}

fn assess(engine: &Engine, text: &str, as_of: Date) -> (u16, String) {
    let (status, answer) = match engine.read_toml("profile.toml", text) {
        Ok(profile) => (200, Answer::Assessment(Box::new(engine.assess(&profile, as_of)))),
        Err(refused) => (422, Answer::Refused { diagnostics: refused.diagnostics }),
    };
    match serde_json::to_string(&answer) {
        Ok(body) => (status, body),
        Err(error) => (500, serde_json::json!({ "error": error.to_string() }).to_string()),
    }
}
