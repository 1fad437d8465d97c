/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PrecisError:
 * @PRECIS_ERROR_EMPTY: there is no text in the input
 * @PRECIS_ERROR_NOT_TEXT: the input is binary, an image, a PDF …
 * @PRECIS_ERROR_TOO_LARGE: a size limit of precis-limits.h was met; the message names it
 * @PRECIS_ERROR_TOO_DEEP: nested deeper than precis-limits.h allows
 * @PRECIS_ERROR_MALFORMED: the input claims a format that it does not keep (JSON, front matter …)
 * @PRECIS_ERROR_NOT_FOUND: there is no such file
 * @PRECIS_ERROR_UNREADABLE: a folder, device or pipe, or no permission to read
 * @PRECIS_ERROR_TIMEOUT: the analysis ran into PRECIS_MAX_ANALYSIS_MSEC
 * @PRECIS_ERROR_DATA: a model or list that comes with Precis is missing or damaged
 * @PRECIS_ERROR_UNSUPPORTED: a kind of source that cannot be opened (yet), e.g. an address
 * @PRECIS_ERROR_NO_SPACE: the disk is full, or the user's share of it
 * @PRECIS_ERROR_READ_ONLY: the library can be read but not changed: a place without write permission, a newer schema
 * @PRECIS_ERROR_BUSY: another program held the library for longer than PRECIS_MAX_LIBRARY_WAIT_MSEC
 * @PRECIS_ERROR_DAMAGED: the library's file does not hold what it should
 * @PRECIS_ERROR_FOREIGN: the file is no library of Precis; it is not touched
 * @PRECIS_ERROR_EXISTS: there is another one of that name
 *
 * Every error that a user may see. Messages are whole translated sentences that say what is wrong and, where there is
 * something to do, what to do; they never name the source, which the caller puts before or around them.
 * Cancellation is %G_IO_ERROR_CANCELLED.
 */
typedef enum
{
  PRECIS_ERROR_EMPTY,
  PRECIS_ERROR_NOT_TEXT,
  PRECIS_ERROR_TOO_LARGE,
  PRECIS_ERROR_TOO_DEEP,
  PRECIS_ERROR_MALFORMED,
  PRECIS_ERROR_NOT_FOUND,
  PRECIS_ERROR_UNREADABLE,
  PRECIS_ERROR_TIMEOUT,
  PRECIS_ERROR_DATA,
  PRECIS_ERROR_UNSUPPORTED,
  PRECIS_ERROR_NO_SPACE,
  PRECIS_ERROR_READ_ONLY,
  PRECIS_ERROR_BUSY,
  PRECIS_ERROR_DAMAGED,
  PRECIS_ERROR_FOREIGN,
  PRECIS_ERROR_EXISTS,
} PrecisError;

#define PRECIS_ERROR (precis_error_quark ())
GQuark precis_error_quark (void);

G_END_DECLS
