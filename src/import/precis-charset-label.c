/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "precis-charset.h"

#define MAX_LABEL 32

/*
 * The labels that pages use, with the charset that browsers read them as (WHATWG Encoding Standard, section
 * 4.2: "iso-8859-1" is Windows-1252, "gb2312" is GB18030 …). Charsets that switch by escape sequences and
 * could hide markup (UTF-7, HZ, ISO-2022-KR) are left out on purpose.
 */
static const struct
{
  const char *label;
  const char *charset;
} labels[] = {
  { "utf-8", "UTF-8" },
  { "utf8", "UTF-8" },
  { "utf-16", "UTF-16LE" },
  { "utf-16le", "UTF-16LE" },
  { "utf-16be", "UTF-16BE" },
  { "utf-32", "UTF-32LE" },
  { "utf-32le", "UTF-32LE" },
  { "utf-32be", "UTF-32BE" },
  { "ascii", "WINDOWS-1252" },
  { "us-ascii", "WINDOWS-1252" },
  { "iso-8859-1", "WINDOWS-1252" },
  { "iso8859-1", "WINDOWS-1252" },
  { "iso_8859-1", "WINDOWS-1252" },
  { "latin1", "WINDOWS-1252" },
  { "latin-1", "WINDOWS-1252" },
  { "l1", "WINDOWS-1252" },
  { "cp1252", "WINDOWS-1252" },
  { "x-cp1252", "WINDOWS-1252" },
  { "windows-1252", "WINDOWS-1252" },
  { "windows-1250", "WINDOWS-1250" },
  { "cp1250", "WINDOWS-1250" },
  { "windows-1251", "WINDOWS-1251" },
  { "cp1251", "WINDOWS-1251" },
  { "windows-1253", "WINDOWS-1253" },
  { "windows-1254", "WINDOWS-1254" },
  { "iso-8859-9", "WINDOWS-1254" },
  { "latin5", "WINDOWS-1254" },
  { "windows-1255", "WINDOWS-1255" },
  { "windows-1256", "WINDOWS-1256" },
  { "windows-1257", "WINDOWS-1257" },
  { "windows-1258", "WINDOWS-1258" },
  { "iso-8859-2", "ISO-8859-2" },
  { "latin2", "ISO-8859-2" },
  { "iso-8859-3", "ISO-8859-3" },
  { "iso-8859-4", "ISO-8859-4" },
  { "iso-8859-5", "ISO-8859-5" },
  { "iso-8859-6", "ISO-8859-6" },
  { "iso-8859-7", "ISO-8859-7" },
  { "iso-8859-8", "ISO-8859-8" },
  { "iso-8859-8-i", "ISO-8859-8" },
  { "iso-8859-10", "ISO-8859-10" },
  { "iso-8859-11", "CP874" },
  { "tis-620", "CP874" },
  { "windows-874", "CP874" },
  { "iso-8859-13", "ISO-8859-13" },
  { "iso-8859-14", "ISO-8859-14" },
  { "iso-8859-15", "ISO-8859-15" },
  { "latin9", "ISO-8859-15" },
  { "iso-8859-16", "ISO-8859-16" },
  { "koi8-r", "KOI8-R" },
  { "koi8-u", "KOI8-U" },
  { "ibm866", "CP866" },
  { "cp866", "CP866" },
  { "macintosh", "MACINTOSH" },
  { "x-mac-roman", "MACINTOSH" },
  { "gb2312", "GB18030" },
  { "gbk", "GB18030" },
  { "x-gbk", "GB18030" },
  { "gb18030", "GB18030" },
  { "big5", "BIG5-HKSCS" },
  { "big5-hkscs", "BIG5-HKSCS" },
  { "euc-jp", "EUC-JP" },
  { "x-euc-jp", "EUC-JP" },
  { "iso-2022-jp", "ISO-2022-JP" },
  { "shift_jis", "CP932" },
  { "shift-jis", "CP932" },
  { "sjis", "CP932" },
  { "x-sjis", "CP932" },
  { "windows-31j", "CP932" },
  { "euc-kr", "CP949" },
  { "ks_c_5601-1987", "CP949" },
  { "windows-949", "CP949" },
};

/**
 * precis_charset_lookup:
 * @label: what a page or carrier calls its charset
 * @length: bytes of @label
 *
 * Returns: (nullable): the canonical name of the charset that is meant, or %NULL for one that is not known
 */
const char *
precis_charset_lookup (const char *label, gsize length)
{
  while (length > 0 && g_ascii_isspace (label[length - 1]))
    length--;
  for (; length > 0 && g_ascii_isspace (*label); label++)
    length--;
  if (length == 0 || length > MAX_LABEL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (g_ascii_strncasecmp (labels[i].label, label, length) == 0 && labels[i].label[length] == '\0')
      return labels[i].charset;
  return NULL;
}
