//! The crate as its users get it: packed, unpacked, and used by an empty project.

use crate::root::{command, root, run as run_command, target};
use std::fs;
use std::path::Path;

const MANIFEST: &str = r#"[package]
name = "user"
version = "0.0.0"
edition = "2024"

[dependencies]
casecairn = { path = "../casecairn" }

[workspace]
"#;

const PROGRAM: &str = r##"fn main() {
    let report = casecairn::validate(br#"{"type":"compound","id":"c1","status":"curent"}"#, &Default::default());
    assert_eq!(report.issues[0].suggestion.as_deref(), Some("current"));
}
"##;

pub fn run() -> Result<(), String> {
    let folder = target().join("packed");
    let mut package = command("cargo");
    package.args(["package", "--quiet", "-p", "casecairn", "--no-verify", "--allow-dirty", "--offline"]);
    run_command(package.arg("--target-dir").arg(&folder))?;
    unpack(&folder)?;
    let user = folder.join("user");
    write(&user.join("Cargo.toml"), MANIFEST)?;
    write(&user.join("src/main.rs"), PROGRAM)?;
    let lock = root().join("Cargo.lock");
    fs::copy(&lock, user.join("Cargo.lock")).map_err(|error| format!("{}: {error}", lock.display()))?;
    let mut cargo = command("cargo");
    cargo.args(["run", "--quiet", "--offline"]).current_dir(&user);
    run_command(cargo.env("CARGO_TARGET_DIR", folder.join("target")))
}

/// Unpacks the newest packed crate to `casecairn`.
fn unpack(folder: &Path) -> Result<(), String> {
    let packed = folder.join(format!("package/casecairn-{}.crate", env!("CARGO_PKG_VERSION")));
    let unpacked = folder.join("casecairn");
    // The first time there is nothing to remove.
    let _ = fs::remove_dir_all(&unpacked);
    fs::create_dir_all(&unpacked).map_err(|error| format!("{}: {error}", unpacked.display()))?;
    let mut tar = command("tar");
    tar.args(["--extract", "--gzip", "--strip-components=1", "--file"]).arg(&packed);
    run_command(tar.arg("--directory").arg(&unpacked))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}
