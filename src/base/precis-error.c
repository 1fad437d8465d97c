/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-error.h"

G_DEFINE_QUARK (precis-error-quark, precis_error)
