/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "import-fixture.h"

#include "precis-html-scan.h"
#include "precis-limits.h"

#define LEAD "The port of Arvik was closed on Monday, the harbour master said, after a crane fell into the basin, and " \
             "ships wait in the bay until divers have searched it, which will take days."
#define NEXT "Nobody was hurt, but two lorries, a shed and a boat were lost, and insurers fear that the quay, built a " \
             "century ago, may have to be built anew, at great cost."
#define PAGE(head, body) "<!DOCTYPE html><html lang=en-GB><head>" head "</head><body>" body "</body></html>"

static void
test_blocks (void)
{
  static const struct { const char *data, *title, *blocks; } rows[] = {
    { PAGE ("<title>Port closed | Northern Wire</title>", "<h1>Port closed</h1><p>" LEAD "</p><p>" NEXT "</p>"), "Port closed",
      "P " LEAD "\nP " NEXT },
    { PAGE ("", "<nav><a href=/>Home</a></nav><article><p>" LEAD "<h2>What next</h2><p>" NEXT
            "<ul><li>Cranes<ul><li>Old</ul><li>Ships</ul></article><footer>Imprint</footer>"), NULL,
      "P " LEAD "\nH2 What next\nP " NEXT "\nL1 Cranes\nL2 Old\nL1 Ships" },
    { PAGE ("", "<div id=content>" LEAD "<br><br>" NEXT "</div>"), NULL, "P " LEAD "\nP " NEXT },
    { PAGE ("", "<article><p>" LEAD "</p><blockquote><p>It fell.</p></blockquote><pre>a  b\nc</pre><table><tr><th>Ship</th>"
            "<th>Days</th></tr><tr><td>Ada</td><td>3</td></tr></table></article>"), NULL,
      "P " LEAD "\nQ It fell.\nC a b\nC c\nT Ship | Days\nT Ada | 3" },
    { PAGE ("", "<article><p>" LEAD "</p><figure><img src=a><figcaption>A crane</figcaption></figure>"
            "<div class='share-tools'>Tell others</div><script>var x = '<p>no</p>';</script>"
            "<!-- no --><p hidden>no</p><p style='display: none'>no</p><p>" NEXT "</p>"
            "<div class=related-posts><ul><li><a href=/x>Other news of the day</a></ul></div></article>"), NULL,
      "P " LEAD "\nP " NEXT },
    { PAGE ("", "<article><div><p>" LEAD "</p><p>" LEAD "</p></div><h2>What next</h2><p>" NEXT "</p></article>"), NULL,
      "P " LEAD "\nP " LEAD "\nH2 What next\nP " NEXT },
    { PAGE ("", "<header><h1>Port closed</h1><p>A crane fell, and nobody can say when ships will sail from here again.</p>"
            "</header><div class=story><p>" LEAD "</p><p>" NEXT "</p></div>"), "Port closed",
      "P A crane fell, and nobody can say when ships will sail from here again.\nP " LEAD "\nP " NEXT },
    { PAGE ("", "<p>" LEAD "</p><p>Caf&eacute; &amp; &#8220;bar&#x201D; 3 < 4</p>"), NULL,
      "P " LEAD "\nP Café & “bar” 3 < 4" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    assert_article (rows[i].data, "port.html", rows[i].title, NULL, NULL, rows[i].blocks);
}

static void
test_metadata (void)
{
  static const struct { const char *data, *title, *byline, *published; } rows[] = {
    { PAGE ("<meta property=og:title content='Port closed - Wire'><meta property=og:site_name content=Wire>"
            "<meta name=author content='By Ada Lind'><meta property=article:published_time content=2018-06-12T09:30:00Z>",
            "<p>" LEAD), "Port closed", "Ada Lind", "2018-06-12T09:30:00Z" },
    { PAGE ("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Port closed\","
            "\"author\":{\"name\":\"Ada L&iacute;nd\"},\"datePublished\":\"2018-06-12\"}</script>"
            "<meta property=article:author content=https://social.example/ada>", "<p>" LEAD),
      "Port closed", "Ada Línd", "2018-06-12" },
    { PAGE ("<script type=application/ld+json>{broken</script>", "<h1>Port closed</h1><a rel=author href=/a>Ada Lind</a>"
            "<time datetime=2018-06-12>Tuesday</time><p>" LEAD), "Port closed", "Ada Lind", "2018-06-12" },
    { PAGE ("<link rel=canonical href=https://wire.example/2018/06/12/port>", "<p>" LEAD), NULL, NULL, "2018-06-12" },
    { PAGE ("", "<h1>Port closed</h1><span itemprop=author><b itemprop=name>Ada Lind</b> writes</span>"
            "<p>12 June 2018</p><p>" LEAD), "Port closed", "Ada Lind", "2018-06-12" },
    { PAGE ("<title>The crane of Arvik - Wire</title>", "<h1>Wire</h1><h2>The crane of Arvik</h2>"
            "<p>By <a href=/x>Ada Lind</a></p><p>Posted on 12 June 2018 in News</p><p>" LEAD),
      "The crane of Arvik", "Ada Lind", "2018-06-12" },
    { PAGE ("<meta name=author content='Ada Lind'><meta name=author content='Per Holm'>", "<p>" LEAD), NULL,
      "Ada Lind, Per Holm", NULL },
    { PAGE ("", "<p>" LEAD "<p class=byline>not a name at all<p class=date>one fine day"), NULL, NULL, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisArticle) article = import_bytes (rows[i].data, -1, "port.html", &error);

      g_assert_no_error (error);
      g_assert_cmpstr (precis_article_get_title (article), ==, rows[i].title);
      g_assert_cmpstr (precis_article_get_byline (article), ==, rows[i].byline);
      g_assert_cmpstr (precis_article_get_published (article), ==, rows[i].published);
      g_assert_cmpstr (precis_article_get_language (article), ==, "en");
    }
}

static void
test_scan (void)
{
  static const struct { const char *html, *markup; } rows[] = {
    { "<P CLASS=a onclick=x class=b>t</P>", "<p class=\"a\">t</p>" },
    { "<a href='x\"y'>t</a>", "<a href='x\"y'>t</a>" },
    { "a<script>b</script>c<!-- d -->e<!doctype f>g", "aceg" },
    { "<!DOCTYPE a [<!ENTITY b SYSTEM \"c\"><!ENTITY d \"e\">]>f<!DOCTYPE [g]>h<!doctype [i>j", "fhj" },
    { "a<style>b", "a" },
    { "a<svg>b<p>c", "ab<p>c" },
    { "don&#146;t &#129; &#146 &#1460; &#8217;", "don’t &#129; &#146 &#1460; &#8217;" },
    { "1 < 2 <3", "1 &lt; 2 &lt;3" },
    { "<p a=\"b", "<p>" },
    { "</div>x", " x" },
    { "<", "&lt;" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_auto (PrecisHtmlScan) scan = { NULL };
      g_autoptr (GError) error = NULL;

      g_assert_true (precis_html_scan (rows[i].html, strlen (rows[i].html), &scan, &error));
      g_assert_no_error (error);
      g_assert_cmpstr (scan.markup->str, ==, rows[i].markup);
    }
}

/* @n times @unit, then @rest; a "#" in @unit counts up. */
static GString *
repeat (const char *unit, guint n, const char *rest)
{
  GString *html = g_string_new ("<html><body>");

  for (guint i = 0; i < n; i++)
    for (const char *p = unit; *p; p++)
      {
        if (*p == '#')
          g_string_append_printf (html, "%u", i);
        else
          g_string_append_c (html, *p);
      }
  return g_string_append (html, rest);
}

/* What the parser alone would lose, take minutes for or crash at. */
static void
test_hostile (void)
{
  static const struct
  {
    const char *unit;
    guint       n;
    const char *middle;
  } rows[] = {
    { "<div>", 100000, "<p>" LEAD "</p>" },
    { "<b><i>", 50000, LEAD },
    { "<ul><li>", 50000, LEAD },
    { "<table><tr><td>", 30000, LEAD },
    { "<p a#=1>", 30000, LEAD },
    { "<!-", 100000, "<p>" LEAD "</p>" },
    { "</div>", 100000, "<p>" LEAD "</p>" },
    { "<svg>", 100000, "<p>" LEAD "</p>" },
    { "<blockquote>", 300, "<p>" LEAD "</p>" },
    { "<p><meta charset=", 1, "utf-8>" LEAD },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GString) html = repeat (rows[i].unit, rows[i].n, rows[i].middle);
      g_autoptr (GError) error = NULL;
      g_autoptr (PrecisArticle) article = import_bytes (html->str, html->len, "port.html", &error);
      g_autofree char *dump = NULL;

      g_assert_no_error (error);
      g_assert_nonnull (strstr (precis_article_get_text (article), LEAD));
      dump = dump_blocks (article);
    }
}

static void
test_attributes (void)
{
  g_autoptr (GString) html = repeat ("<p>", 1, "<p");
  g_autoptr (GError) error = NULL;
  g_autoptr (PrecisArticle) article = NULL;

  for (guint i = 0; i < 200000; i++)
    g_string_append_printf (html, " a%u=\"%u\"", i, i);
  g_string_append (html, ">" LEAD "</p>");
  article = import_bytes (html->str, html->len, "port.html", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (precis_article_get_text (article), ==, LEAD);
}

static void
test_errors (void)
{
  g_autoptr (GString) elements = repeat ("<b>x</b>", PRECIS_MAX_HTML_ELEMENTS + 1, LEAD);
  g_autoptr (GString) large = repeat ("abcdefghi ", PRECIS_MAX_HTML_FILE / 10, "<p>x</p>");
  const struct
  {
    const char *data;
    int         code;
  } rows[] = {
    { elements->str, PRECIS_ERROR_TOO_LARGE },
    { large->str, PRECIS_ERROR_TOO_LARGE },
    { "<html><body></body></html>", PRECIS_ERROR_EMPTY },
    { "<html><script>var text = 1;</script>", PRECIS_ERROR_EMPTY },
    { "<html><body><nav>Home</nav><p hidden>x</p>", PRECIS_ERROR_EMPTY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (import_bytes (rows[i].data, -1, "port.html", &error));
      g_assert_error (error, PRECIS_ERROR, rows[i].code);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/html/blocks", test_blocks);
  g_test_add_func ("/html/metadata", test_metadata);
  g_test_add_func ("/html/scan", test_scan);
  g_test_add_func ("/html/hostile", test_hostile);
  g_test_add_func ("/html/attributes", test_attributes);
  g_test_add_func ("/html/errors", test_errors);
  return g_test_run ();
}
