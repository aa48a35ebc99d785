//! Text stands out from its ground: at least 4.5 to 1 (WCAG 2.2, 1.4.3), computed from the style sheets themselves.

use std::collections::BTreeMap;

/// Blocks of `--name: #rrggbb`, in file order.
fn palettes(css: &str) -> Vec<BTreeMap<String, [f64; 3]>> {
    let blocks = css.split(":root {").skip(1).map(|rest| rest.split('}').next().unwrap());
    blocks
        .map(|block| {
            let entries =
                block.split(';').filter_map(|entry| entry.trim().strip_prefix("--")?.split_once(": #"));
            entries
                .map(|(name, hex)| {
                    let part = |i: usize| f64::from(u8::from_str_radix(&hex[i..i + 2], 16).unwrap()) / 255.0;
                    (name.to_owned(), [part(0), part(2), part(4)])
                })
                .collect()
        })
        .collect()
}

/// Relative luminance, WCAG 2.2.
fn luminance(rgb: [f64; 3]) -> f64 {
    let linear = rgb.map(|c| if c <= 0.04045 { c / 12.92 } else { libm::pow((c + 0.055) / 1.055, 2.4) });
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
}

fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn every_text_colour_stands_out_from_every_ground() {
    let sheets = [
        (include_str!("../html/owner.css"), 1),
        (include_str!("../html/assessor.css"), 3),
        (include_str!("../../handbook/handbook.css"), 3),
    ];
    for (css, expected) in sheets {
        let palettes = palettes(css);
        assert_eq!(palettes.len(), expected);
        for palette in palettes {
            for ground in ["paper", "card", "tint"].iter().filter_map(|name| palette.get(*name)) {
                for text in ["ink", "muted", "accent", "bad", "open", "good"] {
                    let Some(colour) = palette.get(text) else { continue };
                    let found = contrast(*colour, *ground);
                    assert!(found >= 4.5, "{text}: {found:.2}");
                }
            }
        }
    }
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 1e-9);
}

/// WCAG 2.2, 1.4.11: shapes that mean something stand out 3 to 1.
#[test]
fn bars_stand_out_from_the_page_and_lines_from_the_bars() {
    for css in [include_str!("../html/owner.css"), include_str!("../html/assessor.css")] {
        for palette in palettes(css) {
            for other in ["paper", "ink"] {
                let found = contrast(palette["bar"], palette[other]);
                assert!(found >= 3.0, "{other}: {found:.2}");
            }
        }
    }
}
