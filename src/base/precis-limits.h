/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/**
 * SECTION: the limits that Precis keeps
 *
 * All input is hostile. Whatever its size decides (memory, time, depth) has a limit here, and the error at the limit
 * names it. Bytes unless the name says otherwise.
 */

#define PRECIS_MIB (1024 * 1024)

#define PRECIS_MAX_TEXT_FILE       (64 * PRECIS_MIB) /* a local text, Markdown or JSON file */
#define PRECIS_MAX_HTML_FILE       (16 * PRECIS_MIB) /* a local HTML file */
#define PRECIS_MAX_ARTICLE_TEXT    (2 * PRECIS_MIB)  /* the text of an article; the rest is cut and told */
#define PRECIS_MAX_BLOCK           (16 * 1024)       /* bytes of a paragraph; a longer one is made several */
#define PRECIS_MAX_ANALYSED_CHARS  500000            /* characters that are analysed: "first part only" beyond */
#define PRECIS_MAX_ANALYSIS_MSEC   10000             /* CPU time of one analysis, in milliseconds */
#define PRECIS_MAX_FIELD_CHARS     500               /* title, byline, site: characters, one line */
#define PRECIS_MAX_LINE            (64 * 1024)       /* of a list on standard input; the rest is passed over */
#define PRECIS_MAX_JSON_DEPTH      64
#define PRECIS_MAX_JSON_VALUES     500000            /* in one document; the parser takes 600 bytes for each */
#define PRECIS_MAX_HTML_DEPTH      200
#define PRECIS_MAX_HTML_ELEMENTS   500000
#define PRECIS_MAX_ATTRIBUTES      1000              /* kept of one element */
#define PRECIS_MAX_COMBINING_MARKS 16                /* in a row; the rest is dropped */
#define PRECIS_MAX_POINTS          20                /* sentences that a summary ranks */
#define PRECIS_MAX_JOBS            64                /* threads of one precis-cli */
#define PRECIS_MAX_LIBRARY_WAIT_MSEC 10000           /* for another program that writes to the library */
#define PRECIS_MAX_INDEXED_CHARS   500000            /* of a text that can be searched */
#define PRECIS_TRASH_DAYS          30                /* that a deleted article can be had back */
#define PRECIS_MAX_RESCUED_ROW    (128 * PRECIS_MIB) /* of a damaged library that is read without SQLite */
#define PRECIS_MAX_QUERY_BYTES     (8 * 1024)        /* of what is typed into the search */
#define PRECIS_MAX_QUERY_TERMS     100               /* words, phrases and fields of one search */
#define PRECIS_MAX_QUERY_DEPTH     10                /* parentheses in parentheses; the parsers of SQLite bear 14 of them */
#define PRECIS_MAX_EXPORTED_ORIGINAL (32 * PRECIS_MIB) /* in base64 it must go into a JSON file */
#define PRECIS_MAX_NOTE            (64 * 1024)       /* bytes of a user's note, of its quote, of a dossier's note */
#define PRECIS_MAX_RECORD          (16 * PRECIS_MIB) /* a briefing that is kept */
#define PRECIS_MAX_FINDINGS        100000            /* points, names, concerns, dates or quotations of one that is kept */
#define PRECIS_MAX_JOB_ATTEMPTS    2                 /* analyses of an article that a program may die at */
#define PRECIS_MAX_NAME_CHARS      100               /* of a tag, dossier or saved search */
#define PRECIS_MAX_SIMILAR         50                /* articles that are compared with one that is added */
#define PRECIS_MAX_LIBRARY_LOG     8388608           /* of the library's log (WAL) that is kept when it is empty */
