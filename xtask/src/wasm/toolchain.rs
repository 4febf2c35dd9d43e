//! How the WebAssembly module is compiled on this machine.

use crate::needs::install;
use crate::root::{answers, command, command_line};
use std::path::{Path, PathBuf};
use std::process::Command;

pub const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler for the web, and where it lies.
const DEBIAN: (&[&str], &str) = (&["rustc-web", "rust-web-src"], "/usr/bin/rustc");

/// Set to `debian`, it passes over rustup: to try the second way.
const CHOICE: &str = "CASECAIRN_WASM_TOOLCHAIN";

/// Where the standard library for the target comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Toolchain {
    /// From rustup, for the compiler that builds everything else.
    Rustup,
    /// From Debian's sources, by Debian's compiler: where no rustup server answers.
    Debian,
}

impl Toolchain {
    /// The way that goes here; installs what it needs.
    pub fn find() -> Result<Self, String> {
        let asked = std::env::var(CHOICE).unwrap_or_default();
        if asked != "debian" && by_rustup() {
            return Ok(Self::Rustup);
        }
        by_debian()?;
        Ok(Self::Debian)
    }

    /// What it is, for people.
    pub fn words(self) -> &'static str {
        match self {
            Self::Rustup => "by rustup's target wasm32-unknown-unknown",
            Self::Debian => "by Debian's rustc-web and rust-web-src, which build the standard library, too",
        }
    }

    /// A cargo that compiles for the target.
    pub fn cargo(self) -> Result<Command, String> {
        let mut cargo = command("cargo");
        cargo.args(["build", "--quiet", "--locked", "--profile", "wasm", "-p", "casecairn-wasm", "--target", TARGET]);
        if self == Self::Debian {
            cargo.arg("-Zbuild-std=std,panic_abort").env("RUSTC", DEBIAN.1).env("RUSTC_BOOTSTRAP", "1");
            // Debian's linker is another package; rustup's compiler brings one.
            let linker = sysroot()?.join("lib/rustlib").join(host()?).join("bin/rust-lld");
            cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        Ok(cargo)
    }
}

fn by_rustup() -> bool {
    let there = || sysroot().is_ok_and(|sysroot| sysroot.join("lib/rustlib").join(TARGET).join("lib").is_dir());
    there() || answers(&format!("rustup target add {TARGET}")) && there()
}

fn by_debian() -> Result<(), String> {
    let sources = || Path::new("/usr/lib/rustlib/src/rust/library/std").exists() || debian_sources().is_some();
    if Path::new(DEBIAN.1).exists() && sources() {
        return Ok(());
    }
    install(DEBIAN.0).map_err(|why| format!("`rustup target add {TARGET}` does not answer; else {why}"))
}

/// Where Debian's compiler looks for the sources of the standard library.
fn debian_sources() -> Option<PathBuf> {
    let output = command_line(&format!("{} --print sysroot", DEBIAN.1)).output().ok()?;
    let sysroot = PathBuf::from(String::from_utf8(output.stdout).ok()?.trim());
    Some(sysroot.join("lib/rustlib/src/rust/library/std")).filter(|path| path.exists())
}

fn sysroot() -> Result<PathBuf, String> {
    said("rustc --print sysroot").map(PathBuf::from)
}

fn host() -> Result<String, String> {
    let version = said("rustc -vV")?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc does not say its host".to_owned())
}

/// What a program prints.
fn said(line: &str) -> Result<String, String> {
    let output = command_line(line).output().map_err(|error| format!("{line}: {error}"))?;
    let text = String::from_utf8(output.stdout).map_err(|error| format!("{line}: {error}"))?;
    Ok(text.trim().to_owned())
}
