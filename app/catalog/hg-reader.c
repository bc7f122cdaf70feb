/* SPDX-License-Identifier: GPL-3.0-or-later */
#define G_LOG_DOMAIN "hg-reader"

#include "config.h"

#include "hg-reader.h"

#include <glib/gi18n.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlschemas.h>
#include <string.h>

#include "hg-error.h"
#include "hg-form-error.h"
#include "hg-hidden.h"
#include "hg-issue-table.h"

#define CHUNK_SIZE       (64 * 1024)
#define MOST_BYTES       (G_GOFFSET_CONSTANT (8) * 1024 * 1024 * 1024)
#define BATCH_SIZE       (128 * 1024)   /* of trees: enough that handing them on costs nothing */
#define MOST_RECORD_SIZE (4 * 1024 * 1024)
#define MOST_PENDING     (512 * 1024)   /* of one tag or comment that has no end yet */
#define MOST_DEPTH       40   /* a condition of 16 levels in a tier of a liability of a matter is 24 deep */

struct _HgReader
{
  xmlSchema           *schema;
  xmlParserCtxt       *parser;          /* (nullable): of the document read last, whose records have its names */
  HgReaderProgressFunc progress;
  gpointer             progress_data;

  /* While reading */
  HgReaderFunc    func;
  gpointer        user_data;
  HgImportReport *found;           /* counts what is said of the form; the issues are the batches' */
  HgRecordBatch  *batch;           /* being filled */
  HgElementPool  *pool;            /* of the batch */
  gsize           record_start;    /* the size of the pool where the record began */
  HgElement      *current;         /* (nullable): the open element of the record being built */
  HgElement      *complete;        /* (nullable): the record that has ended and was not handed on yet */
  guint           depth;
  gboolean        refused;         /* the record: something has been reported of it; the report itself stops counting */
  gboolean        stopped;         /* by a limit; what the parser says after that is noise */
};

static guint
get_line (HgReader *self)
{
  return self->parser->input != NULL ? (guint) self->parser->input->line : 0;
}

static void
report (HgReader *self, const char *tag, guint line, const char *message)
{
  GPtrArray *issues = self->found->issues;

  hg_issue_table_report (self->found, tag, line, 0, "%s", message);
  while (issues->len > 0)   /* none where there are too many */
    hg_record_batch_take_issue (self->batch, g_ptr_array_steal_index (issues, 0));
}

static void
begin_batch (HgReader *self)
{
  self->batch = hg_record_batch_new ();
  self->pool = hg_record_batch_get_pool (self->batch);
}

static void
send_batch (HgReader *self)
{
  HgRecordBatch *batch = g_steal_pointer (&self->batch);

  self->pool = NULL;
  if (hg_record_batch_is_empty (batch))
    hg_record_batch_free (batch);
  else
    self->func (batch, self->user_data);
}

static gsize
get_record_size (HgReader *self)
{
  return hg_element_pool_get_size (self->pool) - self->record_start;
}

/* The schema is told of every event after us, so that a record can be called valid only when the next event comes. */
static void
hand_on (HgReader *self)
{
  const HgElement *record = g_steal_pointer (&self->complete);

  if (record == NULL)
    return;
  hg_record_batch_add (self->batch, record, get_record_size (self), !self->refused);
  if (hg_element_pool_get_size (self->pool) < BATCH_SIZE)
    return;
  send_batch (self);
  begin_batch (self);
}

/* The parser itself must not be stopped in here: that frees its input, and the schema, which is told of every event after
   us, still reads from it. What is left of the chunk is parsed and passed over. */
static void
stop (HgReader *self, const char *tag, const char *sentence)
{
  if (self->stopped)
    return;
  hand_on (self);
  self->stopped = TRUE;
  report (self, tag, get_line (self), sentence);
}

static void
check_text (HgReader *self, const char *text, gsize length)
{
  gunichar hidden = hg_hidden_find (text, length);
  g_autofree char *message = NULL;

  if (hidden == 0)
    return;
  self->refused = TRUE;
  message = g_strdup_printf (_("The text holds the invisible character U+%04X."), hidden);
  report (self, "control-character", get_line (self), message);
}

/* libxml2 hands an ampersand in an attribute on as a character reference, so that trees can be written out again. */
static void
add_attribute (HgReader *self, const char *name, const char *value, gsize length)
{
  if (memchr (value, '&', length) != NULL)
    {
      g_autofree char *escaped = g_strndup (value, length);
      g_auto(GStrv) parts = g_strsplit (escaped, "&#38;", -1);
      g_autofree char *plain = g_strjoinv ("&", parts);

      hg_element_add_attribute (self->current, self->pool, name, plain, strlen (plain));
    }
  else
    hg_element_add_attribute (self->current, self->pool, name, value, length);
}

static void
check_size (HgReader *self)
{
  if (get_record_size (self) > MOST_RECORD_SIZE)
    stop (self, "too-large", _("One record is larger than 4 MiB."));
}

/* SAX callbacks */

/* Sections only hold records; whatever else stands below the root is a record itself. */
static gboolean
starts_record (HgReader *self, const char *name)
{
  static const char *const sections[] = { "fields", "industries", "departments", "documents", "laws",
                                          "schemes", "facts", "guide", "matters", "rules", NULL };

  return self->depth == 1 || self->depth == 3 || (self->depth == 2 && !g_strv_contains (sections, name));
}

static void
start_element_cb (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_namespaces,
                  const xmlChar **namespaces, int n_attributes, int n_defaulted, const xmlChar **attributes)
{
  HgReader *self = data;

  if (self->stopped)
    return;
  hand_on (self);
  if (++self->depth > MOST_DEPTH)
    {
      stop (self, "too-deep", _("Elements are nested too deep."));
      return;
    }
  if (self->current == NULL)
    {
      if (!starts_record (self, (const char *) name))
        return;
      self->record_start = hg_element_pool_get_size (self->pool);
      self->refused = FALSE;
    }
  self->current = hg_element_new (self->pool, self->current, (const char *) name, get_line (self));
  for (int i = 0; i < n_attributes; i++)
    {
      const xmlChar **attribute = attributes + 5 * i;   /* name, prefix, URI, value, end of value */

      if (attribute[1] != NULL)
        continue;   /* the schema refuses attributes of other namespaces, but for xsi: */
      check_text (self, (const char *) attribute[3], (gsize) (attribute[4] - attribute[3]));
      add_attribute (self, (const char *) attribute[0], (const char *) attribute[3],
                     (gsize) (attribute[4] - attribute[3]));
    }
  check_size (self);
  if (self->depth == 1)
    {
      if (g_strcmp0 ((const char *) uri, HG_FORM_ERROR_NAMESPACE) != 0 || strcmp ((const char *) name, "catalog") != 0)
        stop (self, "schema", _("This is no catalog: its root must be the element catalog of the namespace urn:hegui:catalog:1."));
      else
        hg_record_batch_add (self->batch, self->current, get_record_size (self), TRUE);
      self->current = NULL;
    }
}

static void
end_element_cb (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
  HgReader *self = data;

  self->depth--;
  if (self->stopped)
    return;
  hand_on (self);
  if (self->current == NULL)
    return;
  if (hg_element_get_parent (self->current) == NULL)
    self->complete = self->current;
  self->current = hg_element_get_parent (self->current);
}

static void
characters_cb (void *data, const xmlChar *text, int length)
{
  HgReader *self = data;

  if (self->stopped)
    return;
  hand_on (self);
  if (self->current == NULL)
    return;
  check_text (self, (const char *) text, (gsize) length);
  hg_element_add_text (self->current, self->pool, (const char *) text, (gsize) length);
  check_size (self);
}

static void
doctype_cb (void *data, const xmlChar *name, const xmlChar *external_id, const xmlChar *system_id)
{
  HgReader *self = data;

  stop (self, "doctype", _("The document has a DOCTYPE."));
  xmlStopParser (self->parser);   /* of this event the schema is not told */
}

/* Errors */

static void
schema_error_cb (void *data, xmlError *error)
{
  HgReader *self = data;
  g_autofree char *message = hg_form_error_dup_message (error);

  if (self->stopped)
    return;
  self->refused = TRUE;
  report (self, hg_form_error_get_schema_tag (error), error->line > 0 ? (guint) error->line : get_line (self), message);
}

static void
parser_error_cb (void *data, xmlError *error)
{
  HgReader *self = data;
  g_autofree char *message = hg_form_error_dup_message (error);

  if (self->stopped || error->level == XML_ERR_WARNING)
    return;
  hand_on (self);
  self->stopped = TRUE;   /* the first error of form is the cause; the rest is its echo */
  report (self, hg_form_error_get_parser_tag (error), (guint) MAX (error->line, 0), message);
}

static int
locate_cb (void *data, const char **file, unsigned long *line)
{
  HgReader *self = data;

  if (file != NULL)
    *file = NULL;
  if (line != NULL)
    *line = get_line (self);
  return 0;
}

/* A catalog is one document: whatever asks for another file gets nothing. */
static xmlParserInput *
refuse_entity_cb (const char *url, const char *id, xmlParserCtxt *context)
{
  return NULL;
}

static void
ignore_error_cb (void *data, xmlError *error)
{
}

static xmlSchema *
load_schema (const char *path, GError **error)
{
  g_autofree char *content = NULL;
  gsize length;
  xmlSchemaParserCtxt *context;
  xmlSchema *schema;

  if (!g_file_get_contents (path, &content, &length, NULL))
    {
      g_set_error (error, HG_ERROR, HG_ERROR_NOT_FOUND, _("The catalog's schema is missing: %s"), path);
      return NULL;
    }
  context = xmlSchemaNewMemParserCtxt (content, (int) length);
  xmlSchemaSetParserStructuredErrors (context, ignore_error_cb, NULL);
  schema = xmlSchemaParse (context);
  xmlSchemaFreeParserCtxt (context);
  if (schema == NULL)
    g_set_error (error, HG_ERROR, HG_ERROR_DAMAGED, _("The catalog's schema cannot be read: %s"), path);
  return schema;
}

/**
 * hg_reader_new:
 * @schema_path: the schema's file
 * @error: %HG_ERROR_NOT_FOUND or %HG_ERROR_DAMAGED
 *
 * Returns: (transfer full) (nullable): a reader
 */
HgReader *
hg_reader_new (const char *schema_path, GError **error)
{
  xmlSchema *schema;
  HgReader *self;

  xmlInitParser ();
  xmlSetExternalEntityLoader (refuse_entity_cb);
  schema = load_schema (schema_path, error);
  if (schema == NULL)
    return NULL;
  self = g_new0 (HgReader, 1);
  self->schema = schema;
  return self;
}

void
hg_reader_free (HgReader *self)
{
  xmlSchemaFree (self->schema);
  g_clear_pointer (&self->parser, xmlFreeParserCtxt);
  g_free (self);
}

/**
 * hg_reader_set_progress:
 * @self: a reader
 * @func: called after each chunk with the bytes read so far
 * @user_data: for @func
 */
void
hg_reader_set_progress (HgReader *self, HgReaderProgressFunc func, gpointer user_data)
{
  self->progress = func;
  self->progress_data = user_data;
}

/* Says what an unreadable beginning is, where that is known better than by the parser. */
static gboolean
check_beginning (HgReader *self, const guchar *bytes, gssize length)
{
  if (length == 0)
    report (self, "empty-document", 0, _("The file is empty."));
  else if (length >= 4 && ((bytes[0] == 0x1f && bytes[1] == 0x8b) || memcmp (bytes, "PK\x03\x04", 4) == 0 ||
                           memcmp (bytes, "BZh", 3) == 0 || memcmp (bytes, "\xfd" "7zX", 4) == 0))
    report (self, "compressed", 0, _("The file is packed."));
  else
    return TRUE;
  return FALSE;
}

/* A tag is parsed when its end has come, and its attributes are compared with each other: without a limit a tag of some
   megabytes would keep the parser busy for hours. */
static void
check_pending (HgReader *self)
{
  const xmlParserInput *input = self->parser->input;

  if (!self->stopped && input != NULL && input->end - input->cur > MOST_PENDING)
    stop (self, "too-large", _("A tag or a comment is larger than 512 KiB."));
}

static gboolean
feed (HgReader *self, GInputStream *stream, GCancellable *cancellable, GError **error)
{
  g_autofree char *chunk = g_malloc (CHUNK_SIZE);
  goffset total = 0;

  for (;;)
    {
      gsize length;

      if (g_cancellable_set_error_if_cancelled (cancellable, error) ||
          !g_input_stream_read_all (stream, chunk, CHUNK_SIZE, &length, cancellable, error))
        return FALSE;
      if (total == 0 && !check_beginning (self, (const guchar *) chunk, (gssize) length))
        return TRUE;
      total += (goffset) length;
      if (total > MOST_BYTES)
        stop (self, "too-large", _("The file is larger than 8 GiB."));
      if (!self->stopped)
        xmlParseChunk (self->parser, chunk, (int) length, length < CHUNK_SIZE);
      check_pending (self);
      if (self->progress != NULL)
        self->progress (total, self->progress_data);
      if (self->stopped || length < CHUNK_SIZE)
        return TRUE;
    }
}

/* The parser, the schema and our own list must agree before a document counts as read. */
static void
check_agreement (HgReader *self, xmlSchemaValidCtxt *validator)
{
  if (self->found->n_errors == 0 && (!self->parser->wellFormed || xmlSchemaIsValid (validator) != 1))
    report (self, "schema", get_line (self), _("The document is not a complete valid catalog."));
}

/**
 * hg_reader_read:
 * @self: a reader
 * @stream: the document's bytes
 * @func: takes the records, in the order of the document, with every issue of form and schema
 * @user_data: for @func
 * @cancellable: (nullable): stops the reading
 * @error: a failure to read @stream, or %G_IO_ERROR_CANCELLED
 *
 * Reads one document. Faults of the document are issues of the batches and no error of this function.
 *
 * Returns: whether the end was reached
 */
gboolean
hg_reader_read (HgReader *self, GInputStream *stream, HgReaderFunc func, gpointer user_data, GCancellable *cancellable,
                GError **error)
{
  xmlSAXHandler handler = { .initialized = XML_SAX2_MAGIC,
                            .startElementNs = start_element_cb,
                            .endElementNs = end_element_cb,
                            .characters = characters_cb,
                            .cdataBlock = characters_cb,
                            .internalSubset = doctype_cb };
  xmlSchemaValidCtxt *validator = xmlSchemaNewValidCtxt (self->schema);
  xmlSchemaSAXPlugStruct *plug;
  gboolean ok;

  g_clear_pointer (&self->parser, xmlFreeParserCtxt);
  self->parser = xmlCreatePushParserCtxt (&handler, self, NULL, 0, NULL);
  xmlCtxtUseOptions (self->parser, XML_PARSE_NONET | XML_PARSE_BIG_LINES);
  self->found = hg_import_report_new ();
  self->func = func;
  self->user_data = user_data;
  self->current = NULL;
  self->complete = NULL;
  self->depth = 0;
  self->stopped = FALSE;
  begin_batch (self);

  xmlSetStructuredErrorFunc (self, parser_error_cb);
  xmlSchemaSetValidStructuredErrors (validator, schema_error_cb, self);
  xmlSchemaValidateSetLocator (validator, locate_cb, self);
  plug = xmlSchemaSAXPlug (validator, &self->parser->sax, &self->parser->userData);

  ok = feed (self, stream, cancellable, error);

  xmlSchemaSAXUnplug (plug);
  xmlSetStructuredErrorFunc (NULL, NULL);
  if (ok)
    {
      check_agreement (self, validator);
      send_batch (self);
    }
  xmlSchemaFreeValidCtxt (validator);
  g_clear_pointer (&self->batch, hg_record_batch_free);
  g_clear_pointer (&self->found, hg_import_report_unref);
  return ok;
}
