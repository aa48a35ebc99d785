//! Starts the service on a free port, sends it requests from eight threads, and compares all answers.

use crate::server::{Server, THREADS};
use std::error::Error;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::thread;

/// Requests per client thread.
const REQUESTS: usize = 50;
/// Two profiles in turn, so that a mix-up between threads shows.
const PROFILES: [&str; 2] = [
    "[enterprise]\nname = \"Contoh Satu\"\n",
    "[enterprise]\nname = \"Contoh Dua\"\n\n[product]\nsector = \"food\"\n",
];
const BROKEN: &str = "[enterprise\n";

/// Prints `N equal answers` if all went well.
pub fn run() -> Result<(), Box<dyn Error>> {
    let server = Server::bind("127.0.0.1:0")?;
    let address = server.address()?;
    let stopper = server.stopper();
    let serving = thread::spawn(move || server.serve());
    let outcome = ask(address);
    for _ in 0..THREADS {
        stopper.unblock();
    }
    serving.join().map_err(|_| "a serving thread panicked")?;
    let count = outcome?;
    writeln!(std::io::stdout(), "{count} equal answers")?;
    Ok(())
}

fn ask(address: SocketAddr) -> Result<usize, Box<dyn Error>> {
    let first = [digest(&post(address, PROFILES[0])?)?, digest(&post(address, PROFILES[1])?)?];
    if first[0] == first[1] {
        return Err("two different profiles have the same digest".into());
    }
    let clients: Vec<_> = (0..THREADS)
        .map(|_| {
            let expected = first.clone();
            thread::spawn(move || -> Result<usize, String> {
                for turn in 0..REQUESTS {
                    let which = turn % PROFILES.len();
                    let got = post(address, PROFILES[which])
                        .and_then(|body| digest(&body))
                        .map_err(|e| e.to_string())?;
                    if got != expected[which] {
                        return Err(format!("digest {got} instead of {}", expected[which]));
                    }
                }
                Ok(REQUESTS)
            })
        })
        .collect();
    let mut count = 0;
    for client in clients {
        count += client.join().map_err(|_| "a client panicked")??;
    }
    let refused = post(address, BROKEN)?;
    if refused.0 != 422 || !refused.1.contains(r#""type":"refused""#) {
        return Err(format!("a broken profile was answered with {} {}", refused.0, refused.1).into());
    }
    Ok(count)
}

/// Status and body.
fn post(address: SocketAddr, profile: &str) -> Result<(u16, String), Box<dyn Error>> {
    let mut stream = TcpStream::connect(address)?;
    let head =
        "POST /assess HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/toml\r\n";
    write!(stream, "{head}Content-Length: {}\r\n\r\n{profile}", profile.len())?;
    let mut response = String::new();
    stream.read_to_string(&mut response)?;
    let (head, body) = response.split_once("\r\n\r\n").ok_or("a response without a body")?;
    let status =
        head.split(' ').nth(1).and_then(|code| code.parse().ok()).ok_or("a response without a status")?;
    let chunked = head.to_ascii_lowercase().contains("transfer-encoding: chunked");
    Ok((status, if chunked { unchunk(body)? } else { body.to_owned() }))
}

/// Longer bodies come in chunks, each behind its length in hexadecimal.
fn unchunk(mut rest: &str) -> Result<String, Box<dyn Error>> {
    let mut body = String::new();
    while let Some((length, after)) = rest.split_once("\r\n") {
        let length = usize::from_str_radix(length.trim(), 16)?;
        if length == 0 {
            break;
        }
        body.push_str(after.get(..length).ok_or("a chunk is cut short")?);
        rest = after.get(length..).unwrap_or_default().trim_start_matches("\r\n");
    }
    Ok(body)
}

fn digest((status, body): &(u16, String)) -> Result<String, Box<dyn Error>> {
    if *status != 200 {
        return Err(format!("status {status}: {body}").into());
    }
    let answer: serde_json::Value = serde_json::from_str(body)?;
    let digest = answer["digest"].as_str().filter(|text| !text.is_empty());
    Ok(digest.ok_or("an answer without digest")?.to_owned())
}
