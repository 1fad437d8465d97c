/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import-fixture.h"

#include "precis-limits.h"
#include "precis-markdown-inline.h"

static void
test_inline (void)
{
  static const struct { const char *markdown, *text; } rows[] = {
    { "plain", "plain" },
    { "*a* **b** ***c*** _d_ __e__", "a b c d e" },
    { "2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name" },
    { "**bold *and* it**", "bold and it" },
    { "un*frigging*believable", "unfriggingbelievable" },
    { "*open", "*open" },
    { "**two*", "*two" },
    { "~~gone~~ ~kept~", "gone ~kept~" },
    { "`a*b*` ``c`d`` `open", "a*b* c`d `open" },
    { "[text](http://a.example/b_c_(d) \"t\") end", "text end" },
    { "[text][ref] [ref] [text][none] [sic]", "text ref [text][none] [sic]" },
    { "![alt *x*](a.png)after", "after" },
    { "[![alt](a.png) caption](b)", " caption" },
    { "a note[^1].", "a note." },
    { "<http://a.example/x> <b>bold</b><br>x 3 < 4", "http://a.example/x bold x 3 < 4" },
    { "\\*no\\* \\[x\\](y) \\a", "*no* [x](y) \\a" },
    { "R&amp;D &#233; &#x201C; &bogus; & &#0; AT&T", "R&D é “ &bogus; & &#0; AT&T" },
    { "[", "[" },
    { "](", "](" },
    { "", "" },
  };
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);

  g_hash_table_add (labels, (gpointer) "ref");
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *text = precis_markdown_inline_to_text (rows[i].markdown, strlen (rows[i].markdown), labels);

      g_assert_cmpstr (text, ==, rows[i].text);
    }
}

static void
test_blocks (void)
{
  static const struct { const char *data, *title, *blocks; } rows[] = {
    { "# Port *closed*\n\nA crane\nfell.\n", "Port closed", "P A crane fell." },
    { "Port closed\n===\n\nA crane fell.", "Port closed", "P A crane fell." },
    { "---\ntitle: Port closed\n---\n\n# Port closed\n\nA crane fell.", "Port closed", "P A crane fell." },
    { "Port closed\n\nA crane fell into the basin.", "Port closed", "P A crane fell into the basin." },
    { "A crane fell.\n\n## What next ##\n\nShips wait.\n\nCalm\n----\n\nx", NULL,
      "P A crane fell.\nH2 What next\nP Ships wait.\nH2 Calm\nP x" },
    { "A.\n\n- one\n- two\n  more\n    - deep\n\n  again\n- three\n\nEnd.", NULL,
      "P A.\nL1 one\nL1 two more\nL2 deep\nP again\nL1 three\nP End." },
    { "A.\n\n1. one\n2. two\n\n3) three", NULL, "P A.\nL1 one\nL1 two\nL1 three" },
    { "In the year\n1987. it began", NULL, "P In the year 1987. it began" },
    { "A.\n\n> said\nlazily\n>\n> twice\n\nB.", NULL, "P A.\nQ said lazily\nQ twice\nP B." },
    { "A.\n\n```c\nint *x;\n\n# y\n```\n\n    indented\n\nB.", NULL, "P A.\nC int *x;\nC # y\nC indented\nP B." },
    { "A.\n\n~~~\nnever closed", NULL, "P A.\nC never closed" },
    { "A.\n\n| a | b |\n|---|:-:|\n| 1 | *2* |\n| 3\\|4 | |\n\nB.", NULL, "P A.\nT a | b\nT 1 | 2\nT 3|4\nP B." },
    { "A.\n\n***\n\n- - -\n\nB.", NULL, "P A.\nP B." },
    { "A.\n\n<!-- hidden\n\nstill -->\n\n<div>\n\nB.\n\n</div>", NULL, "P A.\nP B." },
    { "See [it].\n\n[it]: http://a.example \"t\"\n\nB.", NULL, "P See it.\nP B." },
    { "#hash is no heading.\n\n####### seven", NULL, "P #hash is no heading.\nP ####### seven" },
    { "A.\r\n\r\nB.  \r\nC.", NULL, "P A.\nP B. C." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_article (rows[i].data, "port.md", rows[i].title, NULL, NULL, rows[i].blocks);
}

/* What makes careless readers slow or deep. */
static void
test_hostile (void)
{
  static const char * const units[] = { "[", "![", "](", "*a ", "_a", "`", "<", "<a", "&", "[^", "> ", "- ", "[a](b", "**a*",
                                        "    ", "|", "\\", "[]: x\n", "[a]: x\n[a][a] " };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) text = g_string_new ("A.\n\n");
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisArticle) article = NULL;
      g_autofree char *dump = NULL;

      while (text->len < PRECIS_MIB)
        g_string_append (text, units[i]);
      article = import_bytes (text->str, text->len, "port.md", &error);
      g_assert_no_error (error);
      dump = dump_blocks (article);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/markdown/inline", test_inline);
  g_test_add_func ("/markdown/blocks", test_blocks);
  g_test_add_func ("/markdown/hostile", test_hostile);
  return g_test_run ();
}
