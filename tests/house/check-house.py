#!/usr/bin/env python3
"""Checks the habits of the house that no compiler knows (HACKING.md). Usage: check-house.py SOURCE_ROOT"""
import pathlib
import re
import sys

MAX_LINES = 500
MAX_UI_LINES = 200
root = pathlib.Path(sys.argv[1])
sources = sorted(p for p in root.glob('src/**/*') if p.suffix in ('.c', '.h'))
templates = sorted(root.glob('ui/**/*.ui'))
faults = []


def fault(path, text):
    faults.append(f'{path.relative_to(root)}: {text}')


def check_length(path, most):
    lines = len(path.read_text().splitlines())
    if lines > most:
        fault(path, f'{lines} lines; {most} at most')


def check_source(path, text):
    if not text.startswith('/* SPDX-License-Identifier: GPL-3.0-or-later */\n'):
        fault(path, 'does not begin with its licence')
    if re.search(r'\b(?:GTK|ADW)_CHECK_VERSION\b', text) and 'src/compat' not in str(path):
        fault(path, 'checks a version of GTK or libadwaita: that is for src/compat')
    if re.search(r'\b(?:TODO|FIXME|XXX|HACK)\b(?!-)', re.sub(r'XXXX', '', text)):
        fault(path, 'has a marker of unfinished work')
    if re.search(r'\bg_print|\bprintf \(|\bg_warning\b|\bg_critical\b', text) and not re.search(r'src/(cli|app|train)/', str(path)):
        fault(path, 'prints: libraries hand errors on')


for path in sources:
    check_length(path, MAX_LINES)
    check_source(path, path.read_text())
for path in templates:
    check_length(path, MAX_UI_LINES)
print('\n'.join(faults))
sys.exit(bool(faults))
