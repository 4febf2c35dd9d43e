//! Adds names to the lists of modules and statics, as rustfmt would have them.

/// The lines of a rule in its group's file: a module, and the end of `RULES`.
pub fn with_rule(text: &str, file: &str) -> Option<String> {
    let text = with_module(text, file);
    with_item(&text, "RULES: &[&Rule] = &[", |items| {
        items.push(format!("&{file}::RULE"));
    })
}

/// The lines of a group in the file of all rules; groups are in the order of their digit.
pub fn with_group(text: &str, group: &str, order: &[&str]) -> Option<String> {
    let text = with_module(text, group);
    let place = |name: &str| order.iter().position(|known| *known == name);
    with_item(&text, "GROUPS: &[&[&Rule]] = &[", |items| {
        let of = |item: &String| item.split("::").next().and_then(place);
        let at = items.partition_point(|item| of(item) < place(group));
        items.insert(at, format!("{group}::RULES"));
    })
}

/// Adds `mod name;` among the other modules, in the order of the alphabet.
fn with_module(text: &str, name: &str) -> String {
    let line = format!("mod {name};");
    let mut lines: Vec<&str> = text.lines().collect();
    let is_module = |line: &&str| line.starts_with("mod ") && line.ends_with(';');
    if let Some(first) = lines.iter().position(is_module) {
        let count = lines[first..].iter().take_while(|line| is_module(line)).count();
        let at = first + lines[first..first + count].partition_point(|other| *other < line.as_str());
        lines.insert(at, &line);
    } else {
        // The first one stands after the docs.
        let docs = lines.iter().take_while(|line| line.starts_with("//!")).count();
        lines.splice(docs..docs, ["", &line]);
    }
    lines.join("\n") + "\n"
}

/// Edits what stands between `opening` and `];`, and writes it on one line where it fits.
fn with_item(text: &str, opening: &str, edit: impl FnOnce(&mut Vec<String>)) -> Option<String> {
    let start = text.find(opening)? + opening.len();
    let end = start + text[start..].find("];")?;
    let list = &text[start..end];
    let mut items: Vec<String> = list.split(',').map(|item| item.trim().to_owned()).collect();
    items.retain(|item| !item.is_empty());
    edit(&mut items);
    let before = text[..start].rfind('\n').map_or(start, |line| start - line - 1);
    let short = items.join(", ");
    // The width of rustfmt.toml, and rustfmt's own limit to what a short list is.
    let fits = before + short.len() + 2 <= 120 && short.len() <= 72;
    let list = if fits { short } else { items.iter().fold("\n".to_owned(), |list, item| list + "    " + item + ",\n") };
    Some(format!("{}{list}{}", &text[..start], &text[end..]))
}
