/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "test-hg-reader"

#include "config.h"

#include "hg-reader.h"

#include <glib/gstdio.h>
#include <libxml/xmlIO.h>
#include <string.h>
#include <sys/inotify.h>
#include <unistd.h>

#include "hg-matter-reader.h"
#include "hg-paths.h"

/* One reading: what came of it, and what was opened on the way. */
typedef struct
{
  HgImportReport *report;
  GString        *names;      /* of the records, separated by spaces */
  GString        *texts;      /* of all elements of the records */
  guint           n_valid;
  guint           last_line;  /* of the last record */
} Reading;

static guint n_external;   /* how often libxml2 asked for another file */
static xmlExternalEntityLoader loader;

static xmlParserInput *
counting_loader (const char *url, const char *id, xmlParserCtxt *context)
{
  n_external++;
  return loader (url, id, context);
}

static void
add_texts (Reading *reading, const HgElement *element)
{
  g_autofree char *text = hg_element_dup_text (element);
  const char *phone = hg_element_get_attribute (element, "phone");

  g_string_append (reading->texts, text);
  if (phone != NULL)
    g_string_append (reading->texts, phone);
  for (const HgElement *child = hg_element_get_first (element); child != NULL; child = hg_element_get_next (child))
    add_texts (reading, child);
}

static void
take_cb (const HgElement *record, gsize size, gboolean valid, gpointer user_data)
{
  Reading *reading = user_data;

  g_string_append_printf (reading->names, "%s ", hg_element_get_name (record));
  reading->n_valid += valid;
  reading->last_line = hg_element_get_line (record);
  add_texts (reading, record);
}

static void
take_batch_cb (HgRecordBatch *batch, gpointer user_data)
{
  hg_record_batch_deliver (batch, take_cb, user_data, ((Reading *) user_data)->report);
  hg_record_batch_free (batch);
}

static void
reading_clear (Reading *reading)
{
  hg_import_report_unref (reading->report);
  g_string_free (reading->names, TRUE);
  g_string_free (reading->texts, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

static HgReader *
new_reader (void)
{
  g_autofree char *schema = hg_paths_dup_schema ();
  g_autoptr(GError) error = NULL;
  HgReader *reader = hg_reader_new (schema, &error);

  g_assert_no_error (error);
  loader = xmlGetExternalEntityLoader ();
  xmlSetExternalEntityLoader (counting_loader);
  n_external = 0;
  return reader;
}

static void
read_with (HgReader *reader, Reading *reading, const char *bytes, gsize length)
{
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data (bytes, (gssize) length, NULL);
  g_autoptr(GError) error = NULL;

  reading->report = hg_import_report_new ();
  reading->names = g_string_new (NULL);
  reading->texts = g_string_new (NULL);
  g_assert_true (hg_reader_read (reader, stream, take_batch_cb, reading, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_external, ==, 0);
}

static void
read_bytes (Reading *reading, const char *bytes, gsize length)
{
  g_autoptr(HgReader) reader = new_reader ();

  read_with (reader, reading, bytes, length);
}

static char *
load_minimal (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "minimal.xml", NULL);
  g_autoptr(GError) error = NULL;
  char *text;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  return text;
}

/* The minimal catalog with one place changed. */
static GString *
derive (const char *from, const char *to)
{
  g_autofree char *minimal = load_minimal ();
  GString *text = g_string_new (minimal);

  g_assert_cmpuint (g_string_replace (text, from, to, 1), ==, 1);
  return text;
}

static guint
line_of (const GString *text, const char *needle)
{
  const char *found = strstr (text->str, needle);
  guint line = 1;

  g_assert_nonnull (found);
  for (const char *c = text->str; c < found; c++)
    line += *c == '\n';
  return line;
}

/* The first issue of a refused document is the one that tells what is wrong. */
static void
assert_refused (const Reading *reading, const char *tag, guint line)
{
  const HgIssue *issue;

  g_assert_cmpuint (reading->report->n_errors, >=, 1);
  issue = g_ptr_array_index (reading->report->issues, 0);
  g_assert_cmpstr (issue->tag, ==, tag);
  g_assert_cmpuint (issue->line, ==, line);
}

static void
assert_only (const Reading *reading, const char *tag, guint line)
{
  assert_refused (reading, tag, line);
  g_assert_cmpuint (reading->report->issues->len, ==, 1);
}

static void
assert_whole (const Reading *reading)
{
  if (reading->report->issues->len > 0)
    g_test_message ("%s", ((HgIssue *) g_ptr_array_index (reading->report->issues, 0))->message);
  g_assert_cmpuint (reading->report->issues->len, ==, 0);
  g_assert_cmpstr (reading->names->str, ==,
                   "catalog title publisher notice field industry department document law scheme "
                   "fact fact fact fact matter rule ");
  g_assert_cmpuint (reading->n_valid, ==, 16);
  g_assert_nonnull (strstr (reading->texts->str, "广告使用绝对化用语"));
}

#define ROOT "<catalog xmlns="

/* What must work */

static void
test_minimal (void)
{
  g_autofree char *text = load_minimal ();
  g_auto(Reading) reading = { 0 };

  read_bytes (&reading, text, strlen (text));
  assert_whole (&reading);
}

static void
test_encodings (void)
{
  static const char *const encodings[] = { "GB18030", "GBK", "GB2312", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-8" };

  for (gsize i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      g_autofree char *declaration = g_strdup_printf ("encoding=\"%s\"", encodings[i]);
      g_autoptr(GString) text = derive ("encoding=\"UTF-8\"", declaration);
      g_autoptr(GError) error = NULL;
      g_auto(Reading) reading = { 0 };
      g_autofree char *bytes = NULL;
      gsize length;

      g_test_message ("%s", encodings[i]);
      bytes = g_convert (text->str, (gssize) text->len, encodings[i], "UTF-8", NULL, &length, &error);
      g_assert_no_error (error);
      read_bytes (&reading, bytes, length);
      assert_whole (&reading);
    }
}

static void
test_byte_order_mark (void)
{
  g_autofree char *text = load_minimal ();
  g_autofree char *marked = g_strconcat ("\xef\xbb\xbf", text, NULL);
  g_auto(Reading) reading = { 0 };

  read_bytes (&reading, marked, strlen (marked));
  assert_whole (&reading);
}

/* Longer than many chunks, so that chunks end in the middle of characters. */
static void
test_chunks (void)
{
  static const char *const encodings[] = { "UTF-8", "GB18030", "UTF-16" };
  g_autoptr(GString) advice = g_string_new ("</p>");

  for (guint i = 0; i < 3000; i++)
    g_string_append_printf (advice, "<p>第%u条:发布前逐条核对用语,𠮷字亦然。</p>", i);
  g_string_append (advice, "</advice>");
  for (gsize i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      g_autofree char *declaration = g_strdup_printf ("encoding=\"%s\"", encodings[i]);
      g_autoptr(GString) text = derive ("</p></advice>", advice->str);
      g_autoptr(GError) error = NULL;
      g_auto(Reading) reading = { 0 };
      g_autofree char *bytes = NULL;
      gsize length;

      g_string_replace (text, "encoding=\"UTF-8\"", declaration, 1);
      bytes = g_convert (text->str, (gssize) text->len, encodings[i], "UTF-8", NULL, &length, &error);
      g_assert_no_error (error);
      g_test_message ("%s", encodings[i]);
      read_bytes (&reading, bytes, length);
      assert_whole (&reading);
      g_assert_nonnull (strstr (reading.texts->str, "第2999条:发布前逐条核对用语,𠮷字亦然。"));
      g_assert_null (strstr (reading.texts->str, "\xef\xbf\xbd"));
    }
}

static void
test_references_in_attributes (void)
{
  g_autoptr(GString) text = derive ("id=\"market\" roles=\"guide penalize\"",
                                    "id=\"market\" roles=\"guide\" phone=\"1 &amp; 2 &#38; &lt;3&gt; &#x4e00;\"");
  g_autoptr(HgReader) reader = new_reader ();
  g_auto(Reading) reading = { 0 };

  read_with (reader, &reading, text->str, text->len);
  assert_whole (&reading);
  g_assert_nonnull (strstr (reading.texts->str, "1 & 2 & <3> 一"));
}

/* Past 65,535 lines libxml2 gives a wrong line where it is not asked for big ones. */
static void
test_big_lines (void)
{
  g_autofree char *newlines = g_strnfill (70000, '\n');
  g_autofree char *wide = g_strconcat (newlines, "<matters>", NULL);
  g_autoptr(GString) text = derive ("<matters>", wide);
  g_auto(Reading) reading = { 0 };
  g_auto(Reading) schema = { 0 };
  g_auto(Reading) form = { 0 };

  g_string_replace (text, "risk=\"low\"", "risk=\"none\"", 1);
  read_bytes (&schema, text->str, text->len);
  assert_only (&schema, "bad-value", line_of (text, "risk=\"none\""));
  g_assert_cmpuint (((HgIssue *) g_ptr_array_index (schema.report->issues, 0))->line, >, 70000);

  g_string_replace (text, "risk=\"none\"", "risk=\"low\"", 1);
  read_bytes (&reading, text->str, text->len);
  assert_whole (&reading);
  g_assert_cmpuint (reading.last_line, ==, line_of (text, "<rule id"));

  g_string_replace (text, "</rule>", "</rue>", 1);
  read_bytes (&form, text->str, text->len);
  assert_only (&form, "malformed", line_of (text, "</rue>"));
}

/* Faults of form */

static void
test_empty (void)
{
  g_auto(Reading) reading = { 0 };

  read_bytes (&reading, "", 0);
  assert_only (&reading, "empty-document", 0);
}

static void
test_only_space (void)
{
  g_auto(Reading) reading = { 0 };

  read_bytes (&reading, "  \n\n", 4);
  g_assert_cmpuint (reading.report->n_errors, ==, 1);
  g_assert_cmpstr (((HgIssue *) g_ptr_array_index (reading.report->issues, 0))->tag, ==, "malformed");
}

static void
test_packed (void)
{
  static const char *const beginnings[] = { "\x1f\x8b\x08\x00", "PK\x03\x04", "BZh91AY", "\xfd" "7zXZ" };

  for (gsize i = 0; i < G_N_ELEMENTS (beginnings); i++)
    {
      g_autofree char *bytes = g_strconcat (beginnings[i], "rest of the file", NULL);
      g_auto(Reading) reading = { 0 };

      read_bytes (&reading, i == 0 ? "\x1f\x8b\x08\x00rest" : bytes, 8);
      assert_only (&reading, "compressed", 0);
    }
}

static void
test_wrong_root (void)
{
  static const char *const roots[] = { "<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>",
                                       "<catalog><title>无命名空间</title></catalog>",
                                       "<catalog xmlns='urn:hegui:catalog:2'/>", "<matter xmlns='urn:hegui:catalog:1'/>" };

  for (gsize i = 0; i < G_N_ELEMENTS (roots); i++)
    {
      g_auto(Reading) reading = { 0 };

      g_test_message ("%s", roots[i]);
      read_bytes (&reading, roots[i], strlen (roots[i]));
      assert_only (&reading, "schema", 1);
      g_assert_cmpuint (reading.names->len, ==, 0);
    }
}

static void
test_truncated (void)
{
  g_autofree char *text = load_minimal ();
  gsize length = strlen (text);

  for (gsize cut = 1; cut < length - 1; cut += 7)
    {
      g_auto(Reading) reading = { 0 };

      read_bytes (&reading, text, cut);
      g_assert_cmpuint (reading.report->n_errors, >=, 1);
      g_assert_cmpuint (reading.report->n_warnings, ==, 0);
    }
}

static void
test_behind_the_end (void)
{
  g_autoptr(GString) text = derive ("</catalog>", "</catalog>\n<catalog/>");
  g_auto(Reading) reading = { 0 };

  read_bytes (&reading, text->str, text->len);
  assert_only (&reading, "malformed", line_of (text, "<catalog/>"));
}

static void
test_bad_bytes (void)
{
  /* A lone byte, an overlong slash, a surrogate, beyond U+10FFFF, and a NUL */
  static const char *const faults[] = { "\xff", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\x80" };

  for (gsize i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autofree char *broken = g_strconcat ("仅供", faults[i], "测试。", NULL);
      g_autoptr(GString) text = derive ("仅供测试。", broken);
      g_auto(Reading) reading = { 0 };

      read_bytes (&reading, text->str, text->len);
      assert_only (&reading, "malformed", line_of (text, "<notice>"));
    }
}

static void
test_nul (void)
{
  g_autoptr(GString) text = derive ("仅供测试。", "仅供#测试。");
  guint line = line_of (text, "<notice>");
  g_auto(Reading) reading = { 0 };

  *strchr (text->str, '#') = '\0';
  read_bytes (&reading, text->str, text->len);
  assert_only (&reading, "malformed", line);
}

static void
test_control_characters (void)
{
  static const gunichar hidden[] = { 0x0080, 0x009f, 0x00ad, 0x061c, 0x180e, 0x200b, 0x200d, 0x200e, 0x200f, 0x202a,
                                     0x202e, 0x2060, 0x2066, 0x2069, 0xfeff, 0xfff9, 0xe0041 };

  for (gsize i = 0; i < G_N_ELEMENTS (hidden); i++)
    {
      char character[7] = { 0 };
      g_autofree char *broken = NULL;
      g_autofree char *attribute = NULL;
      g_autoptr(GString) text = NULL;
      g_autoptr(GString) other = NULL;
      g_auto(Reading) reading = { 0 };
      g_auto(Reading) in_attribute = { 0 };

      g_test_message ("U+%04X", hidden[i]);
      g_unichar_to_utf8 (hidden[i], character);
      broken = g_strconcat ("仅供", character, "测试。", NULL);
      text = derive ("仅供测试。", broken);
      read_bytes (&reading, text->str, text->len);
      assert_only (&reading, "control-character", line_of (text, "<notice>"));

      attribute = g_strconcat ("roles=\"guide penalize\" phone=\"1", character, "2\"", NULL);
      other = derive ("roles=\"guide penalize\"", attribute);
      read_bytes (&in_attribute, other->str, other->len);
      assert_only (&in_attribute, "control-character", line_of (other, "phone="));
    }
}

/* Written as a reference it is the same character. */
static void
test_control_reference (void)
{
  g_autoptr(GString) text = derive ("仅供测试。", "仅供&#x202e;测试。");
  g_auto(Reading) reading = { 0 };

  read_bytes (&reading, text->str, text->len);
  assert_only (&reading, "control-character", line_of (text, "<notice>"));
}

/* Limits */

static void
test_depth (void)
{
  g_autoptr(GString) deep = g_string_new ("<when>");
  g_autoptr(GString) text = NULL;
  g_auto(Reading) reading = { 0 };

  for (guint i = 0; i < 100000; i++)
    g_string_append (deep, "<not>");
  text = derive ("<when><compare", deep->str);
  read_bytes (&reading, text->str, text->len);
  assert_only (&reading, "too-deep", line_of (text, "<not>"));
}

static void
test_huge_text (void)
{
  g_autofree char *filler = g_strnfill (12 * 1024 * 1024, 'x');
  g_autofree char *violation = g_strconcat ("<violation>", filler, NULL);
  g_autoptr(GString) text = derive ("<violation>", violation);
  g_auto(Reading) reading = { 0 };

  read_bytes (&reading, text->str, text->len);
  assert_only (&reading, "too-large", line_of (text, "<violation>"));
}

/* A record without any text takes memory too. */
static void
test_huge_record (void)
{
  g_autoptr(GString) cites = g_string_new ("<obligation>");
  g_autoptr(GString) text = NULL;
  g_auto(Reading) reading = { 0 };

  for (guint i = 0; i < 50000; i++)
    g_string_append (cites, "<cite law=\"ad-law\" version=\"2021-04-29\" article=\"9\"/>");
  text = derive ("<obligation>", cites->str);
  read_bytes (&reading, text->str, text->len);
  assert_only (&reading, "too-large", line_of (text, "<obligation>"));
}

static void
test_huge_attribute (void)
{
  g_autofree char *filler = g_strnfill (12 * 1024 * 1024, 'x');
  g_autofree char *root = g_strconcat ("<catalog filler=\"", filler, "\" xmlns=", NULL);
  g_autoptr(GString) text = derive (ROOT, root);
  g_auto(Reading) reading = { 0 };

  read_bytes (&reading, text->str, text->len);
  assert_only (&reading, "too-large", line_of (text, "<catalog"));
}

static void
test_huge_name (void)
{
  g_autofree char *filler = g_strnfill (200000, 'x');
  g_autofree char *element = g_strconcat ("<", filler, "/><matters>", NULL);
  g_autoptr(GString) text = derive ("<matters>", element);
  g_auto(Reading) reading = { 0 };

  read_bytes (&reading, text->str, text->len);
  assert_only (&reading, "too-large", line_of (text, "<xxx"));
}

static void
test_attribute_bomb (void)
{
  g_autoptr(GString) bomb = g_string_new ("<catalog ");
  g_autoptr(GString) text = NULL;
  g_auto(Reading) reading = { 0 };

  for (guint i = 0; i < 1000000; i++)
    g_string_append_printf (bomb, "a%u=\"\" ", i);
  g_string_append (bomb, "xmlns=");
  text = derive (ROOT, bomb->str);
  read_bytes (&reading, text->str, text->len);
  assert_only (&reading, "too-large", line_of (text, "<catalog"));
}

static void
test_huge_comment (void)
{
  g_autofree char *filler = g_strnfill (12 * 1024 * 1024, 'x');
  g_autofree char *comment = g_strconcat ("<!--", filler, "--><matters>", NULL);
  g_autoptr(GString) text = derive ("<matters>", comment);
  g_auto(Reading) reading = { 0 };

  read_bytes (&reading, text->str, text->len);
  assert_only (&reading, "too-large", line_of (text, "<!--x"));
}

/* Other files */

/* Watches a folder: nothing in it may be opened. */
static int
watch (const char *folder)
{
  int watcher = inotify_init1 (IN_NONBLOCK | IN_CLOEXEC);

  g_assert_cmpint (watcher, >=, 0);
  g_assert_cmpint (inotify_add_watch (watcher, folder, IN_OPEN | IN_ACCESS), >=, 0);
  return watcher;
}

static void
assert_nothing_opened (int watcher)
{
  char events[4096];

  g_assert_cmpint (read (watcher, events, sizeof events), ==, -1);
  close (watcher);
}

typedef struct
{
  const char *name;
  const char *doctype;   /* %s is the URI of a file that is there */
  const char *use;       /* in place of the notice's text */
  const char *tag;
  const char *where;     /* the line that is named */
} Hostile;

static const Hostile hostile[] = {
  { "external-entity", "<!DOCTYPE catalog [<!ENTITY secret SYSTEM \"%s\">]>\n", "&secret;", "doctype", "<!DOCTYPE" },
  { "parameter-entity", "<!DOCTYPE catalog [<!ENTITY %% outer SYSTEM \"%s\"> %%outer;]>\n", "&secret;", "doctype",
    "<!DOCTYPE" },
  { "external-dtd", "<!DOCTYPE catalog SYSTEM \"%s\">\n", "文", "doctype", "<!DOCTYPE" },
  { "public-dtd", "<!DOCTYPE catalog PUBLIC \"-//X//Y//EN\" \"%s\">\n", "文", "doctype", "<!DOCTYPE" },
  { "internal-entity", "<!DOCTYPE catalog [<!ENTITY secret \"文\">]>\n", "&secret;", "doctype", "<!DOCTYPE" },
  { "entity-bomb",
    "<!DOCTYPE catalog [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">"
    "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;\">"
    "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;\">]>\n",
    "&f;&f;&f;&f;", "doctype", "<!DOCTYPE" },
  { "undefined-entity", "", "&secret;", "malformed", "<notice>" },
  { "x-include", "", "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"%s\" parse=\"text\"/>",
    "bad-value", "<notice>" },
};

static void
test_other_file (gconstpointer data)
{
  const Hostile *attack = data;
  g_autofree char *folder = g_dir_make_tmp ("hegui-reader-XXXXXX", NULL);
  g_autofree char *secret = g_build_filename (folder, "secret.txt", NULL);
  g_autofree char *uri = g_filename_to_uri (secret, NULL, NULL);
  g_autofree char *doctype = g_strdup_printf (attack->doctype, uri);
  g_autofree char *use = g_strdup_printf (attack->use, uri);
  g_autofree char *root = g_strconcat (doctype, ROOT, NULL);
  g_autoptr(GString) text = derive (ROOT, root);
  g_auto(Reading) reading = { 0 };
  g_autofree char *all = NULL;
  int watcher;

  g_assert_true (g_file_set_contents (secret, "TOP-SECRET", -1, NULL));
  g_string_replace (text, "仅供测试。", use, 1);
  watcher = watch (folder);
  read_bytes (&reading, text->str, text->len);
  assert_nothing_opened (watcher);
  g_assert_cmpuint (reading.report->n_errors, >=, 1);
  g_assert_cmpstr (((HgIssue *) g_ptr_array_index (reading.report->issues, 0))->tag, ==, attack->tag);
  g_assert_cmpuint (((HgIssue *) g_ptr_array_index (reading.report->issues, 0))->line, ==, line_of (text, attack->where));
  g_assert_null (strstr (reading.texts->str, "SECRET"));
  for (guint i = 0; i < reading.report->issues->len; i++)
    g_assert_null (strstr (((HgIssue *) g_ptr_array_index (reading.report->issues, i))->message, "SECRET"));
  g_unlink (secret);
  g_rmdir (folder);
}

/* What says where another schema lies is not followed, neither to a file nor to a server. */
static void
test_schema_location (void)
{
  g_autoptr(GSocketListener) listener = g_socket_listener_new ();
  guint16 port = g_socket_listener_add_any_inet_port (listener, NULL, NULL);
  g_autofree char *folder = g_dir_make_tmp ("hegui-reader-XXXXXX", NULL);
  g_autofree char *root = g_strdup_printf (
    "<catalog xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:hegui:catalog:1 "
    "file://%s/other.xsd urn:x http://127.0.0.1:%u/x.xsd\" xsi:noNamespaceSchemaLocation=\"http://127.0.0.1:%u/y.xsd\" xmlns=",
    folder, port, port);
  g_autoptr(GString) text = derive (ROOT, root);
  g_auto(Reading) reading = { 0 };
  g_autofree char *other = g_build_filename (folder, "other.xsd", NULL);
  int watcher;

  g_assert_true (g_file_set_contents (other, "<nothing/>", -1, NULL));
  watcher = watch (folder);
  read_bytes (&reading, text->str, text->len);
  assert_nothing_opened (watcher);
  assert_whole (&reading);
  g_unlink (other);
  g_rmdir (folder);
}

static gboolean
connected_cb (GSocket *socket, GIOCondition condition, gpointer user_data)
{
  g_assert_not_reached ();
}

static void
test_network (void)
{
  g_autoptr(GSocket) socket = g_socket_new (G_SOCKET_FAMILY_IPV4, G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, NULL);
  g_autoptr(GInetAddress) loopback = g_inet_address_new_loopback (G_SOCKET_FAMILY_IPV4);
  g_autoptr(GSocketAddress) address = g_inet_socket_address_new (loopback, 0);
  g_autoptr(GSocketAddress) bound = NULL;
  g_autofree char *root = NULL;
  g_autoptr(GString) text = NULL;
  g_auto(Reading) reading = { 0 };
  g_autoptr(GSource) source = NULL;
  guint port;

  g_assert_true (g_socket_bind (socket, address, FALSE, NULL) && g_socket_listen (socket, NULL));
  bound = g_socket_get_local_address (socket, NULL);
  port = g_inet_socket_address_get_port (G_INET_SOCKET_ADDRESS (bound));
  root = g_strdup_printf ("<!DOCTYPE catalog SYSTEM \"http://127.0.0.1:%u/x.dtd\" [<!ENTITY %% e SYSTEM "
                          "\"http://127.0.0.1:%u/e\"> %%e;]>\n" ROOT, port, port);
  text = derive (ROOT, root);
  source = g_socket_create_source (socket, G_IO_IN, NULL);
  g_source_set_callback (source, G_SOURCE_FUNC (connected_cb), NULL, NULL);
  g_source_attach (source, NULL);
  read_bytes (&reading, text->str, text->len);
  g_main_context_iteration (NULL, FALSE);
  g_source_destroy (source);
  assert_only (&reading, "doctype", line_of (text, "<!DOCTYPE"));
}

/* The reader itself */

/* A reader outlives a bad document. */
static void
test_reuse (void)
{
  g_autoptr(HgReader) reader = new_reader ();
  g_autofree char *text = load_minimal ();

  for (guint i = 0; i < 3; i++)
    {
      g_auto(Reading) bad = { 0 };
      g_auto(Reading) good = { 0 };

      read_with (reader, &bad, text, 2000);
      g_assert_cmpuint (bad.report->n_errors, ==, 1);
      read_with (reader, &good, text, strlen (text));
      assert_whole (&good);
    }
}

static void
test_invalid_record (void)
{
  g_autoptr(GString) text = derive ("<document id=\"record\">", "<document id=\"1\">");
  g_auto(Reading) reading = { 0 };

  read_bytes (&reading, text->str, text->len);
  assert_only (&reading, "bad-value", line_of (text, "<document id=\"1\">"));
  g_assert_cmpuint (reading.n_valid, ==, 15);
}

static void
test_cancelled (void)
{
  g_autoptr(HgReader) reader = new_reader ();
  g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data ("<a/>", 4, NULL);
  g_autoptr(GCancellable) cancellable = g_cancellable_new ();
  g_autoptr(GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (hg_reader_read (reader, stream, take_batch_cb, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

static void
progress_cb (goffset bytes, gpointer user_data)
{
  goffset *last = user_data;

  g_assert_cmpint (bytes, >=, *last);
  *last = bytes;
}

static void
test_progress (void)
{
  g_autoptr(HgReader) reader = new_reader ();
  g_autofree char *text = load_minimal ();
  g_auto(Reading) reading = { 0 };
  goffset last = 0;

  hg_reader_set_progress (reader, progress_cb, &last);
  read_with (reader, &reading, text, strlen (text));
  g_assert_cmpint (last, ==, strlen (text));
}

static void
test_no_schema (void)
{
  g_autofree char *broken = g_test_build_filename (G_TEST_DIST, "data", "minimal.xml", NULL);
  g_autoptr(GError) missing = NULL;
  g_autoptr(GError) damaged = NULL;

  g_assert_null (hg_reader_new ("/nowhere/catalog.xsd", &missing));
  g_assert_nonnull (missing);
  g_assert_null (hg_reader_new (broken, &damaged));
  g_assert_nonnull (damaged);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reader/minimal", test_minimal);
  g_test_add_func ("/reader/encodings", test_encodings);
  g_test_add_func ("/reader/byte-order-mark", test_byte_order_mark);
  g_test_add_func ("/reader/chunks", test_chunks);
  g_test_add_func ("/reader/references-in-attributes", test_references_in_attributes);
  g_test_add_func ("/reader/big-lines", test_big_lines);
  g_test_add_func ("/reader/empty", test_empty);
  g_test_add_func ("/reader/only-space", test_only_space);
  g_test_add_func ("/reader/packed", test_packed);
  g_test_add_func ("/reader/wrong-root", test_wrong_root);
  g_test_add_func ("/reader/truncated", test_truncated);
  g_test_add_func ("/reader/behind-the-end", test_behind_the_end);
  g_test_add_func ("/reader/bad-bytes", test_bad_bytes);
  g_test_add_func ("/reader/nul", test_nul);
  g_test_add_func ("/reader/control-characters", test_control_characters);
  g_test_add_func ("/reader/control-reference", test_control_reference);
  g_test_add_func ("/reader/depth", test_depth);
  g_test_add_func ("/reader/huge-text", test_huge_text);
  g_test_add_func ("/reader/huge-record", test_huge_record);
  g_test_add_func ("/reader/huge-attribute", test_huge_attribute);
  g_test_add_func ("/reader/huge-name", test_huge_name);
  g_test_add_func ("/reader/huge-comment", test_huge_comment);
  g_test_add_func ("/reader/attribute-bomb", test_attribute_bomb);
  for (gsize i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *path = g_strconcat ("/reader/other-file/", hostile[i].name, NULL);

      g_test_add_data_func (path, &hostile[i], test_other_file);
    }
  g_test_add_func ("/reader/schema-location", test_schema_location);
  g_test_add_func ("/reader/network", test_network);
  g_test_add_func ("/reader/reuse", test_reuse);
  g_test_add_func ("/reader/invalid-record", test_invalid_record);
  g_test_add_func ("/reader/cancelled", test_cancelled);
  g_test_add_func ("/reader/progress", test_progress);
  g_test_add_func ("/reader/no-schema", test_no_schema);
  return g_test_run ();
}
